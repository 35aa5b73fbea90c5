package hostcity.gui.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Shapes that tell series apart where colors do not. */
final class Marks {

    private static final double R = 3.6;

    private static final List<Shape> SHAPES = List.of(
            new Ellipse2D.Double(-R, -R, 2 * R, 2 * R),
            new Rectangle2D.Double(-R + 0.4, -R + 0.4, 2 * R - 0.8, 2 * R - 0.8),
            polygon(0, -R - 0.6, R + 0.4, R, -R - 0.4, R),
            polygon(0, -R - 1, R + 1, 0, 0, R + 1, -R - 1, 0),
            polygon(0, R + 0.6, R + 0.4, -R, -R - 0.4, -R),
            polygon(
                    -R - 0.5, -1, -1, -1, -1, -R - 0.5, 1, -R - 0.5, 1, -1, R + 0.5, -1, R + 0.5, 1, 1, 1, 1, R + 0.5,
                    -1, R + 0.5, -1, 1, -R - 0.5, 1));

    private Marks() {}

    /** The shape of the n-th series, around 0. */
    static Shape of(int n) {
        return SHAPES.get(n % SHAPES.size());
    }

    private static Shape polygon(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        path.closePath();
        return path;
    }
}
