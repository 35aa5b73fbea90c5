package hostcity.gui.map;

import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Theme;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the single offices around their cities. */
final class OrbitInk {

    private static final float TEXT = 11;

    private final Graphics2D g2;
    private final MapScene scene;
    private final Palette palette;

    OrbitInk(Graphics2D g2, MapScene scene, Palette palette) {
        this.g2 = g2;
        this.scene = scene;
        this.palette = palette;
    }

    void draw(Layout layout) {
        List<Place> places = scene.film().places();
        for (Orbit orbit : layout.orbits()) {
            for (Dot dot : orbit.dots()) {
                draw(dot, palette.color(dot.office(), places.get(orbit.index())));
            }
        }
        Map<Integer, Orbit> orbits = layout.orbitsByPlace();
        layout.circles().forEach(x -> drawHidden(x, orbits.get(x.index())));
    }

    private void draw(Dot dot, Color color) {
        Shape shape = shape(dot.office(), dot.x(), dot.y(), dot.radius());
        boolean isSelected = scene.selection().has(dot.office());
        g2.setColor(dot.office().isSeat() ? color : scene.theme().background());
        g2.fill(shape);
        if (!dot.office().isSeat() || isSelected) {
            g2.setColor(isSelected ? scene.theme().text() : color);
            g2.setStroke(isSelected ? Ink.BOLD : Ink.THIN);
            g2.draw(shape);
        }
    }

    /** A disc, or for the UN a square on its corner. */
    static Shape shape(OfficeView office, double x, double y, double radius) {
        double r = office.isSeat() ? radius : radius - 0.6;
        return office.type() == OrganizationType.UN
                ? square(x, y, 1.25 * r)
                : new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    static Shape square(double x, double y, double r) {
        Path2D square = new Path2D.Double();
        square.moveTo(x, y - r);
        square.lineTo(x + r, y);
        square.lineTo(x, y + r);
        square.lineTo(x - r, y);
        square.closePath();
        return square;
    }

    private void drawHidden(Circle circle, @Nullable Orbit orbit) {
        if (orbit != null && orbit.isCut()) {
            g2.setFont(Theme.font(TEXT));
            String text = "+" + orbit.hidden();
            int width = g2.getFontMetrics().stringWidth(text);
            Halo.draw(
                    g2,
                    text,
                    circle.x() - width / 2.0,
                    circle.y() + orbit.radius() + TEXT,
                    scene.theme().faint(),
                    scene.theme());
        }
    }
}
