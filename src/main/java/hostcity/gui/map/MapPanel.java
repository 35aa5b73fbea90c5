package hostcity.gui.map;

import hostcity.gui.film.Film;
import hostcity.gui.film.OfficeView;
import hostcity.gui.film.Still;
import hostcity.gui.look.Theme;
import hostcity.model.Office;
import hostcity.report.Language;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** The map in a window. It can be dragged and zoomed, and tells what is clicked on. */
public final class MapPanel extends JPanel {

    private static final long serialVersionUID = 1;

    private static final int GLIDE_MILLIS = 350;
    private static final int YEAR_MILLIS = 700;

    private final transient MapDrawing drawing = new MapDrawing();
    private final transient Motion year = new Motion(this::advance);
    private final transient Motion glide = new Motion(this::glide);

    private Theme theme;
    private Language language;
    private transient MapView view = MapView.of(Preset.WORLD, 1, 1);
    private transient MapView from = view;
    private transient MapView to = view;
    private transient @Nullable Preset preset = Preset.WORLD;
    private transient @Nullable MapScene scene;
    private transient @Nullable MapListener listener;
    private transient Consumer<MapView> viewListener = seen -> {};
    private Coloring coloring = Coloring.BY_FIELD;
    private transient Selection selection = Selection.NOTHING;
    private boolean hasRest = true;
    private boolean hasLegend = true;
    private int yearMillis = YEAR_MILLIS;

    /** A map of the world, without a film yet. */
    public MapPanel(Theme theme, Language language) {
        this.theme = theme;
        this.language = language;
        setOpaque(true);
        setFocusable(true);
        setPreferredSize(new Dimension(900, 520));
        setMinimumSize(new Dimension(240, 160));
        name();
        ToolTipManager.sharedInstance().registerComponent(this);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
        Gestures.on(this);
    }

    private void name() {
        getAccessibleContext().setAccessibleName(MapWords.MAP.in(language));
    }

    private void fit() {
        glide.stop();
        Preset part = preset;
        int width = Math.max(1, getWidth());
        int height = Math.max(1, getHeight());
        see(part != null ? MapView.of(part, width, height) : view.resized(width, height));
    }

    private void see(MapView other) {
        view = other;
        update();
        viewListener.accept(other);
    }

    /** Who is told which part of the world is seen, whenever that changes. */
    public void setViewListener(Consumer<MapView> other) {
        viewListener = other;
    }

    /** Shows the same part of the world as another map does; its own listener is not told. */
    public void follow(MapView other) {
        glide.stop();
        preset = null;
        view = other.resized(Math.max(1, getWidth()), Math.max(1, getHeight()));
        update();
    }

    /** Makes the scene anew from what is set here. */
    private void update() {
        MapScene now = scene;
        if (now != null) {
            scene = new MapScene(
                    now.film(),
                    now.still(),
                    view,
                    theme,
                    language,
                    coloring,
                    selection,
                    now.progress(),
                    hasRest,
                    hasLegend);
        }
        repaint();
    }

    /**
     * Shows a still. The year after the one that is shown goes by in some time, with its moves on their way; any other is
     * there at once.
     */
    public void show(Film film, Still still) {
        MapScene before = scene;
        boolean isNext = before != null
                && before.film() == film
                && still.year() == before.still().year() + 1
                && yearMillis > 0
                && isShowing();
        MapScene base = before == null ? MapScene.of(film, still, view, theme, language) : before;
        scene = base.withStill(film, still).withProgress(isNext ? 0 : 1);
        if (isNext) {
            year.start(yearMillis);
        } else {
            year.stop();
        }
        update();
    }

    /** Shows a year of a film, if it has been shot. */
    public void show(Film film, int ofYear) {
        film.still(ofYear).ifPresent(still -> show(film, still));
    }

    /** How long a year takes when the next one is shown; 0 for no motion. */
    public void setYearMillis(int millis) {
        yearMillis = millis;
    }

    private void advance(double progress) {
        MapScene now = scene;
        if (now != null) {
            scene = now.withProgress(progress);
        }
        repaint();
    }

    /** What colors mean. */
    public void setColoring(Coloring other) {
        coloring = other;
        update();
    }

    /** Whether rests of countries and regions are shown. */
    public void setRestShown(boolean isShown) {
        hasRest = isShown;
        update();
    }

    /** Whether the legend is shown. */
    public void setLegendShown(boolean isShown) {
        hasLegend = isShown;
        update();
    }

    /** Light or dark. */
    public void setTheme(Theme other) {
        theme = other;
        update();
    }

    /** The language of names and of the legend. */
    public void setLanguage(Language other) {
        language = other;
        name();
        update();
    }

    /** Marks a place; nothing for {@link Office#NOWHERE}. The listener is not told. */
    public void select(int place) {
        selection = selection.withPlace(place);
        update();
    }

    /** Marks the offices of an organization; nothing for {@link Selection#NOBODY}. The listener is not told. */
    public void selectOrganization(long organization) {
        selection = selection.withOrganization(organization);
        update();
    }

    /** What is selected. */
    public Selection selection() {
        return selection;
    }

    /** Who is told what is clicked on. */
    public void setListener(MapListener other) {
        listener = other;
    }

    /** Goes to a part of the world, and stays with it when the size of the map changes. */
    public void zoomTo(Preset part) {
        glideTo(MapView.of(part, Math.max(1, getWidth()), Math.max(1, getHeight())));
        preset = part;
    }

    /** What is seen, or what the map is gliding to. */
    public MapView view() {
        return glide.isRunning() ? to : view;
    }

    /** Goes there in a moment. */
    void glideTo(MapView there) {
        preset = null;
        if (!isShowing()) {
            see(there);
            return;
        }
        from = view;
        to = there;
        glide.start(GLIDE_MILLIS);
    }

    /** Is there at once, as the map is dragged. */
    void jumpTo(MapView there) {
        glide.stop();
        preset = null;
        see(there);
    }

    private void glide(double share) {
        see(from.toward(to, share * share * (3 - 2 * share)));
    }

    /** What is shown, if there is anything. */
    public Optional<MapScene> scene() {
        return Optional.ofNullable(scene);
    }

    /** Selects what is at a point, and tells so. */
    void click(int x, int y) {
        MapScene now = scene;
        if (now == null) {
            return;
        }
        Optional<OfficeView> office = drawing.officeAt(now, x, y);
        OptionalInt place = drawing.placeAt(now, x, y);
        if (office.isPresent()) {
            long organization = office.get().organization();
            selectOrganization(organization);
            tell(to -> to.organizationSelected(organization));
        } else if (place.isPresent()) {
            select(place.getAsInt());
            tell(to -> to.placeSelected(place.getAsInt()));
        } else {
            selection = Selection.NOTHING;
            update();
        }
    }

    private void tell(Consumer<MapListener> what) {
        MapListener to = listener;
        if (to != null) {
            what.accept(to);
        }
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        MapScene now = scene;
        if (now == null) {
            return null;
        }
        OptionalInt place = drawing.placeAt(now, event.getX(), event.getY());
        return drawing.officeAt(now, event.getX(), event.getY())
                .map(office -> Tips.of(now, office))
                .orElse(place.isPresent() ? Tips.of(now, place.getAsInt()) : null);
    }

    @Override
    protected void paintComponent(Graphics g) {
        MapScene now = scene;
        Graphics2D g2 = (Graphics2D) g;
        if (now == null) {
            drawing.drawLand(g2, view, theme);
        } else {
            drawing.draw(g2, now);
        }
    }
}
