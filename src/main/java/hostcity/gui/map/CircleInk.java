package hostcity.gui.map;

import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.util.List;

/** Draws the circles of places, with the shares of their organizations. */
final class CircleInk {

    private static final double FULL_TURN = 360;
    private static final double CITY = 0.88;
    private static final double REST = 0.4;

    /** Smaller circles have one color, that of the largest share, px. */
    private static final double LEAST_PIE = 3.5;

    private final Graphics2D g2;
    private final MapScene scene;
    private final Palette palette;

    CircleInk(Graphics2D g2, MapScene scene, Palette palette) {
        this.g2 = g2;
        this.scene = scene;
        this.palette = palette;
    }

    void draw(List<Circle> circles) {
        for (Circle circle : circles) {
            if (circle.isIn(scene.view(), circle.radius() + 2)) {
                draw(circle);
            }
        }
        circles.stream().filter(x -> x.index() == scene.selection().place()).forEach(this::outline);
    }

    private void draw(Circle circle) {
        List<OfficeView> offices = scene.still().offices(circle.index());
        int[] shares = palette.shares(offices, circle.place());
        int sum = 0;
        int largest = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            largest = shares[i] > shares[largest] ? i : largest;
        }
        double opacity = circle.place().isCity() ? CITY : REST;
        if (sum == 0) {
            g2.setColor(Ink.faded(scene.theme().faint(), 0.7));
            g2.setStroke(Ink.HAIR);
            g2.draw(circle.around(circle.radius()));
        } else if (shares[largest] == sum || circle.radius() < LEAST_PIE) {
            g2.setColor(Ink.faded(color(largest), opacity));
            g2.fill(circle.around(circle.radius()));
            edge(circle);
        } else {
            pie(circle, shares, sum, opacity);
            edge(circle);
        }
    }

    private Color color(int entry) {
        return palette.entries().get(entry).color();
    }

    private void pie(Circle circle, int[] shares, int sum, double opacity) {
        double r = circle.radius();
        double start = FULL_TURN / 4;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                double extent = -FULL_TURN * shares[i] / sum;
                g2.setColor(Ink.faded(color(i), opacity));
                g2.fill(new Arc2D.Double(circle.x() - r, circle.y() - r, 2 * r, 2 * r, start, extent, Arc2D.PIE));
                start += extent;
            }
        }
    }

    /** Cities are set apart from each other by a line in the color of the ground, rests are dashed. */
    private void edge(Circle circle) {
        if (circle.place().isCity()) {
            g2.setColor(Ink.faded(scene.theme().background(), 0.9));
            g2.setStroke(Ink.HAIR);
        } else {
            g2.setColor(scene.theme().faint());
            g2.setStroke(Ink.DASHED);
        }
        g2.draw(circle.around(circle.radius()));
    }

    private void outline(Circle circle) {
        Theme theme = scene.theme();
        g2.setColor(theme.background());
        g2.setStroke(new BasicStroke(4.4f));
        g2.draw(circle.around(circle.radius() + 2));
        g2.setColor(theme.text());
        g2.setStroke(Ink.BOLD);
        g2.draw(circle.around(circle.radius() + 2));
    }
}
