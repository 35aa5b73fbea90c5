package hostcity.gui.chart;

import hostcity.gui.film.Film;
import hostcity.gui.look.Theme;
import hostcity.report.Language;
import hostcity.world.InstrumentInfo;
import java.awt.BorderLayout;
import java.awt.Insets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;

/**
 * One chart at a time, with a button for each. All methods are of the event thread; what is drawn is drawn on another, which
 * ends with {@link #dispose}.
 */
public final class ChartsPanel extends JPanel {

    private static final long serialVersionUID = 1;
    private static final Insets MARGIN = new Insets(2, 6, 2, 6);

    private final transient List<InstrumentInfo> instruments;
    private final ChartCanvas canvas = new ChartCanvas();
    private final transient Map<ChartKind, JToggleButton> buttons = new EnumMap<>(ChartKind.class);

    private ChartKind kind = ChartKind.STOCKS;
    private transient Look look;
    private transient @Nullable Scene scene;

    /**
     * Without a film at first.
     *
     * @param instruments how the instruments are called, as the world has them
     */
    public ChartsPanel(List<InstrumentInfo> instruments, Theme theme, Language language) {
        super(new BorderLayout(0, 2));
        this.instruments = List.copyOf(instruments);
        this.look = new Look(theme, language);
        add(buttons(), BorderLayout.NORTH);
        add(canvas, BorderLayout.CENTER);
        select(kind);
        translate();
    }

    private JPanel buttons() {
        JPanel row = new JPanel();
        row.setLayout(new BoxLayout(row, BoxLayout.X_AXIS));
        row.setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        for (ChartKind of : ChartKind.values()) {
            JToggleButton button = new JToggleButton();
            button.setMargin(MARGIN);
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.addActionListener(event -> select(of));
            group.add(button);
            row.add(button);
            buttons.put(of, button);
        }
        row.add(Box.createHorizontalGlue());
        return row;
    }

    private void translate() {
        buttons.forEach((of, button) -> {
            button.setText(look.text(of.shortName()));
            button.setToolTipText(look.text(of.longName()));
        });
    }

    /**
     * Shows a year of a film. It may be called as often as one likes: what is overtaken is not drawn.
     *
     * @param film the scenario
     * @param baseline the same without it, drawn behind; null if there is none
     * @param year the year shown
     * @param places indices of the chosen places, the most important first
     * @param policyYears years in which the scenario decides something
     */
    public void show(Film film, @Nullable Film baseline, int year, List<Integer> places, List<Integer> policyYears) {
        scene = new Scene(film, baseline, year, places, policyYears, instruments);
        refresh();
    }

    /** Shows another chart. */
    public void select(ChartKind other) {
        kind = other;
        Optional.ofNullable(buttons.get(other)).ifPresent(button -> button.setSelected(true));
        refresh();
    }

    /** The chart that is shown. */
    public ChartKind selected() {
        return kind;
    }

    /** What it shows, for a picture of it with {@link Charts#picture}; empty before the first film. */
    public Optional<Scene> scene() {
        return Optional.ofNullable(scene);
    }

    /** How it looks, for the same. */
    public Look look() {
        return look;
    }

    /** Draws in other colors. */
    public void setTheme(Theme theme) {
        look = new Look(theme, look.language());
        refresh();
    }

    /** Writes in another language. */
    public void setLanguage(Language language) {
        look = new Look(look.theme(), language);
        translate();
        refresh();
    }

    private void refresh() {
        canvas.show(kind, scene, look);
    }

    /** What has been drawn last; for tests. */
    ChartCanvas canvas() {
        return canvas;
    }

    /** Ends the thread that draws; nothing is drawn any more. */
    public void dispose() {
        canvas.dispose();
    }
}
