package hostcity.gui.map;

import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.world.Place;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Names of places where there is room for them, the largest places first. */
final class Captions {

    private static final float LARGE = 13;
    private static final float SMALL = 11.5f;

    /** Places as large as this have a larger font, px. */
    private static final double LARGE_RADIUS = 9;

    /** Smaller places have no name in the view of the world, px; on zooming in all have one. */
    private static final double LEAST_RADIUS = 3.5;

    private static final double NEAR = 2;
    private static final double[] DISTANCES = {2, 12, 24};

    /** So many of the largest may have a name further away, with a line. */
    private static final int APART = 14;

    private static final int[][] SIDES = {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}};
    private static final double ASCENT = 0.88;
    private static final double HEIGHT = 1.2;

    private final MapScene scene;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final Map<Integer, Orbit> orbits;
    private final List<Caption> placed = new ArrayList<>();

    private Captions(MapScene scene, Layout layout, Collection<Rectangle2D> keptFree) {
        this.scene = scene;
        this.orbits = layout.orbitsByPlace();
        taken.addAll(keptFree);
    }

    /**
     * The names that have room.
     *
     * @param keptFree where nothing may be written
     */
    static List<Caption> of(MapScene scene, Layout layout, Collection<Rectangle2D> keptFree) {
        Captions captions = new Captions(scene, layout, keptFree);
        layout.circles().forEach(captions::keepFree);
        layout.circles().stream()
                .filter(captions::isNamed)
                .sorted(Comparator.comparing(
                                (Circle x) -> x.index() != scene.selection().place())
                        .thenComparing(x -> !x.place().isCity()))
                .forEach(captions::place);
        return captions.placed;
    }

    static String name(Place place, Language language) {
        return new Label(place.nameEn(), place.nameZh()).in(language);
    }

    private boolean isNamed(Circle circle) {
        return circle.isIn(scene.view(), 0)
                && (circle.index() == scene.selection().place()
                        || scene.view().zoom() > (circle.place().isCity() ? NEAR : 2 * NEAR)
                        || (circle.endRadius() >= LEAST_RADIUS && circle.place().isCity()));
    }

    private double radius(Circle circle) {
        Orbit orbit = orbits.get(circle.index());
        return Math.max(circle.endRadius(), orbit == null ? 0 : orbit.radius());
    }

    private void keepFree(Circle circle) {
        double r = 0.85 * radius(circle);
        taken.add(new Rectangle2D.Double(circle.x() - r, circle.y() - r, 2 * r, 2 * r));
        Orbit orbit = orbits.get(circle.index());
        if (orbit != null && orbit.isCut()) {
            taken.add(new Rectangle2D.Double(circle.x() - SMALL, circle.y() + r, 2 * SMALL, SMALL + 4));
        }
    }

    private void place(Circle circle) {
        float size = circle.endRadius() >= LARGE_RADIUS ? LARGE : SMALL;
        String text = name(circle.place(), scene.language());
        FontRenderContext apart = new FontRenderContext(null, true, true);
        double width = Theme.font(size).getStringBounds(text, apart).getWidth();
        for (double distance : placed.size() < APART ? DISTANCES : new double[] {DISTANCES[0]}) {
            for (int[] side : SIDES) {
                Rectangle2D box = box(circle, width, size * HEIGHT, side, distance);
                if (isFree(box)) {
                    taken.add(box);
                    double base = box.getY() + size * (HEIGHT - 1) / 2 + size * ASCENT;
                    placed.add(new Caption(circle.index(), text, box, base, size, distance > DISTANCES[0]));
                    return;
                }
            }
        }
    }

    private boolean isFree(Rectangle2D box) {
        return box.getMinX() >= 2
                && box.getMinY() >= 2
                && box.getMaxX() <= scene.view().width() - 2
                && box.getMaxY() <= scene.view().height() - 2
                && taken.stream().noneMatch(box::intersects);
    }

    private Rectangle2D box(Circle circle, double width, double height, int[] side, double distance) {
        double reach = radius(circle) * (side[0] != 0 && side[1] != 0 ? 0.75 : 1) + distance;
        double x = circle.x() + side[0] * reach + (side[0] - 1) * width / 2;
        double y = circle.y() + side[1] * reach + (side[1] - 1) * height / 2;
        return new Rectangle2D.Double(x, y, width, height);
    }

    static void draw(Graphics2D g2, List<Caption> captions, MapScene scene, Map<Integer, Circle> circles) {
        for (Caption caption : captions) {
            Circle circle = circles.get(caption.index());
            if (circle != null) {
                draw(g2, caption, scene, circle);
            }
        }
    }

    private static void draw(Graphics2D g2, Caption caption, MapScene scene, Circle circle) {
        Theme theme = scene.theme();
        Color color = circle.place().isCity() ? theme.text() : theme.faint();
        Rectangle2D box = caption.box();
        if (caption.isApart()) {
            double x = Math.max(box.getMinX(), Math.min(box.getMaxX(), circle.x()));
            double y = Math.max(box.getMinY(), Math.min(box.getMaxY(), circle.y()));
            g2.setColor(theme.faint());
            g2.setStroke(Ink.HAIR);
            g2.draw(new Line2D.Double(circle.x(), circle.y(), x, y));
        }
        g2.setFont(Theme.font(caption.size()));
        Halo.draw(g2, caption.text(), box.getX(), caption.base(), color, theme);
    }
}
