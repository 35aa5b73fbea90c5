package hostcity.report.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The land of the world, from Natural Earth (1:110 million, public domain). */
final class Land {

    private static final String RESOURCE = "/hostcity/report/figure/land.txt";

    private static final List<double[]> RINGS = Rings.read(RESOURCE);

    private Land() {}

    /** The land as it lies in a part of a map: nothing beyond its frame, and no detail that cannot be seen. */
    static Path2D in(MapView view) {
        Path2D land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : RINGS) {
            append(ring, view, land);
        }
        return land;
    }

    private static void append(double[] ring, MapView view, Path2D land) {
        Rectangle2D frame = view.frame();
        Path2D part = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < ring.length; i += 2) {
            Point2D point = view.at(ring[i], ring[i + 1]);
            double x = seen(point.getX(), frame.getMinX(), frame.getMaxX());
            double y = seen(point.getY(), frame.getMinY(), frame.getMaxY());
            if (i == 0) {
                part.moveTo(x, y);
            } else if (x != lastX || y != lastY) {
                part.lineTo(x, y);
            }
            lastX = x;
            lastY = y;
        }
        Rectangle2D box = part.getBounds2D();
        if (box.getWidth() >= 1 && box.getHeight() >= 1) {
            part.closePath();
            land.append(part, false);
        }
    }

    /** Half pixels, and what lies outside of the frame on its edge: shorter files, and inside of it the same picture. */
    private static double seen(double value, double least, double most) {
        return Math.rint(2 * Math.max(least - 1, Math.min(most + 1, value))) / 2;
    }
}
