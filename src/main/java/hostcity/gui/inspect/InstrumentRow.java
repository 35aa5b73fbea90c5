package hostcity.gui.inspect;

import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.world.Instrument;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;

/** One instrument: its name, signs, the slider of its level, and the level in words. */
final class InstrumentRow extends JPanel {

    private static final int NAME_WIDTH = 148;
    private static final int VALUE_WIDTH = 64;
    private static final int HEIGHT = 32;
    private static final int SIGN = 20;

    private static final Label GIVE_BACK = new Label("Give back to the city", "交还城市自行决定");
    private static final Label HELD =
            new Label("A policy of the scenario holds it. Press to give it back.", "由情景政策固定。按下可交还城市。");
    private static final Label NATION = new Label("Decided by the nation", "由国家决定");

    private final Look look;
    private final Instrument instrument;
    private final JLabel name = new JLabel();
    private final JButton held = new JButton();
    private final JLabel value = new JLabel();
    private final LevelSlider slider;
    private final JPopupMenu menu = new JPopupMenu();
    private final JMenuItem giveBack;

    InstrumentRow(Look look, Instrument instrument, BiConsumer<Instrument, Double> decided, Consumer<Instrument> back) {
        super(new BorderLayout(2, 0));
        this.look = look;
        this.instrument = instrument;
        this.slider = new LevelSlider(look.theme(), percent -> decided.accept(instrument, percent / 100.0));
        this.giveBack = new JMenuItem(look.say(GIVE_BACK));
        giveBack.addActionListener(e -> back.accept(instrument));
        slider.setName("slider." + instrument.id());
        slider.addChangeListener(e -> value.setText(words(slider.getValue() + "%", Optional.empty())));
        build();
    }

    private void build() {
        setOpaque(false);
        menu.add(giveBack);
        setComponentPopupMenu(menu);
        name.setInheritsPopupMenu(true);
        slider.setInheritsPopupMenu(true);
        name.setFont(Theme.font(11.5f));
        name.setPreferredSize(new Dimension(NAME_WIDTH, HEIGHT));
        name.setLabelFor(slider);
        value.setFont(Theme.font(Look.SMALL));
        value.setPreferredSize(new Dimension(VALUE_WIDTH, HEIGHT));
        value.setName("value." + instrument.id());
        held.setName("held." + instrument.id());
        held.setIcon(new Sign(Sign.Kind.HELD, look.theme().text()));
        held.putClientProperty("JButton.buttonType", "toolBarButton");
        held.setToolTipText(look.say(HELD));
        held.getAccessibleContext().setAccessibleName(look.say(GIVE_BACK));
        held.addActionListener(e -> menu.show(held, 0, held.getHeight()));
        JPanel middle = new JPanel(new BorderLayout(2, 0));
        middle.setOpaque(false);
        middle.add(signs(), BorderLayout.WEST);
        middle.add(slider, BorderLayout.CENTER);
        add(name, BorderLayout.WEST);
        add(middle, BorderLayout.CENTER);
        add(value, BorderLayout.EAST);
    }

    private JPanel signs() {
        JLabel nation = new JLabel();
        nation.setPreferredSize(new Dimension(SIGN, SIGN));
        if (instrument.isNational()) {
            nation.setIcon(new Sign(Sign.Kind.NATION, look.theme().faint()));
            nation.setToolTipText(look.say(NATION));
            nation.getAccessibleContext().setAccessibleName(look.say(NATION));
        }
        JPanel signs = new JPanel(new BorderLayout());
        signs.setOpaque(false);
        signs.add(nation, BorderLayout.WEST);
        Box place = Box.createHorizontalBox();
        place.setPreferredSize(new Dimension(SIGN, SIGN));
        place.add(held);
        signs.add(place, BorderLayout.EAST);
        return signs;
    }

    /**
     * Shows its state.
     *
     * @param why it can not be moved, or empty
     */
    void show(InstrumentView view, Optional<Label> why) {
        String title = look.say(view.name());
        name.setText("<html>" + Look.escape(title));
        held.setVisible(view.held());
        held.setEnabled(why.isEmpty());
        giveBack.setEnabled(view.held() && why.isEmpty());
        slider.setEnabled(why.isEmpty());
        // What can not be moved has no focus; its name then leads to what is known of it.
        name.setFocusable(why.isPresent());
        slider.show(view.target(), view.delivered());
        String tip = why.map(x -> look.say(x) + "\n\n").orElse("") + view.details(look);
        slider.setToolTipText(Look.tip(tip));
        name.setToolTipText(Look.tip(view.details(look)));
        String from = view.pendingWords(look);
        value.setText(words(Look.percent(view.target()), from.isEmpty() ? Optional.empty() : Optional.of(from)));
        slider.getAccessibleContext().setAccessibleName(title);
        slider.getAccessibleContext().setAccessibleDescription(view.details(look));
    }

    private static String words(String percent, Optional<String> from) {
        return "<html><b>" + percent + "</b>"
                + from.map(x -> "<br>" + Look.escape(x)).orElse("");
    }

    /** The slider goes back to where it was. */
    void reset() {
        slider.reset();
    }

    LevelSlider slider() {
        return slider;
    }

    JLabel name() {
        return name;
    }
}
