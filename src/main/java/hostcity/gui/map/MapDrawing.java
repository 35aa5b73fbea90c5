package hostcity.gui.map;

import hostcity.gui.film.Film;
import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Theme;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Draws scenes, on a screen or on an image. The same scene always gives the same picture; what stays the same from one to the
 * next is kept, so one that moves should be drawn by one of these. Not for several threads at once.
 */
public final class MapDrawing {

    private static final float YEAR = 40;
    private static final float NOTE = 11;
    private static final double MARGIN = 10;

    private final LandImage land = new LandImage();
    private @Nullable Film film;
    private @Nullable Sites sites;
    private @Nullable Slots slots;
    private @Nullable MapScene named;
    private List<Caption> captions = List.of();

    /** Draws a scene, in an area of the size of its view at the origin. */
    public void draw(Graphics2D graphics, MapScene scene) {
        Graphics2D g2 = (Graphics2D) graphics.create();
        try {
            g2.clipRect(0, 0, scene.view().width(), scene.view().height());
            land.draw(g2, scene.view(), scene.theme());
            hint(g2);
            draw(g2, scene, layout(scene));
        } finally {
            g2.dispose();
        }
    }

    /** Draws what there is without a film. */
    void drawLand(Graphics2D g2, MapView view, Theme theme) {
        land.draw(g2, view, theme);
    }

    private static void hint(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private void draw(Graphics2D g2, MapScene scene, Layout layout) {
        Map<Integer, Circle> circles = layout.byPlace();
        Palette palette = Palette.of(scene.coloring(), scene.film().places());
        boolean isBehind = !scene.selection().hasPlace();
        if (isBehind) {
            new Arcs(scene, circles).draw(g2);
        }
        new CircleInk(g2, scene, palette).draw(layout.circles());
        new OrbitInk(g2, scene, palette).draw(layout);
        if (!isBehind) {
            new Arcs(scene, circles).draw(g2);
        }
        Pulses.draw(g2, scene, circles);
        Ties.draw(g2, scene, layout);
        Key key = new Key(scene, palette);
        Captions.draw(g2, captions(scene, key), scene, circles);
        if (scene.hasLegend()) {
            key.draw(g2);
        }
        drawYear(g2, scene);
        drawSource(g2, scene);
    }

    Layout layout(MapScene scene) {
        Film now = scene.film();
        Sites where = sites;
        Slots who = slots;
        if (where == null || who == null || film != now) {
            where = Sites.of(now.places());
            who = new Slots(now);
            film = now;
            sites = where;
            slots = who;
        }
        return Layout.of(scene, where, who);
    }

    /** The office at a point of a scene, px. */
    public Optional<OfficeView> officeAt(MapScene scene, double x, double y) {
        return layout(scene).office(x, y);
    }

    /** The index of the place at a point of a scene, px. */
    public OptionalInt placeAt(MapScene scene, double x, double y) {
        return layout(scene).place(x, y).map(c -> OptionalInt.of(c.index())).orElse(OptionalInt.empty());
    }

    /** Names stay where they are while a year goes on. */
    private List<Caption> captions(MapScene scene, Key key) {
        MapScene wanted = scene.withProgress(1);
        if (!wanted.equals(named)) {
            captions = captions(scene, layout(wanted), key, new ArrayList<>());
            named = wanted;
        }
        return captions;
    }

    private static List<Caption> captions(MapScene scene, Layout layout, Key key, List<Rectangle2D> keptFree) {
        if (scene.hasLegend()) {
            keptFree.add(key.box());
        }
        keptFree.add(new Rectangle2D.Double(0, 0, 3 * YEAR, 1.4 * YEAR));
        double width = width(MapWords.SOURCE.in(scene.language()), NOTE) + 2 * MARGIN;
        keptFree.add(new Rectangle2D.Double(
                scene.view().width() - width, scene.view().height() - 24, width, 24));
        return Captions.of(scene, layout, keptFree);
    }

    private static double width(String text, float size) {
        return Theme.font(size)
                .getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }

    private static void drawYear(Graphics2D g2, MapScene scene) {
        g2.setFont(Theme.font(YEAR));
        String year = String.valueOf(scene.still().year());
        Halo.draw(g2, year, MARGIN + 2, YEAR, scene.theme().text(), scene.theme());
    }

    private static void drawSource(Graphics2D g2, MapScene scene) {
        g2.setFont(Theme.font(NOTE));
        String text = MapWords.SOURCE.in(scene.language());
        double x = scene.view().width() - width(text, NOTE) - MARGIN;
        Halo.draw(g2, text, x, scene.view().height() - MARGIN + 2, scene.theme().faint(), scene.theme());
    }
}
