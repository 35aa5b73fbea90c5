package hostcity.report.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The land of the world, from Natural Earth (1:110 million, public domain). */
final class Land {

    private static final String RESOURCE = "/hostcity/report/figure/land.txt";

    private static final double FULL_TURN = 360;
    private static final double ANTARCTIC = -60;

    /** Longitudes and latitudes of each ring, by turns, degrees. */
    private static final List<double[]> RINGS = read();

    private Land() {}

    private static List<double[]> read() {
        try (InputStream stream = Land.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its part " + RESOURCE);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))
                    .lines()
                    .map(Land::ring)
                    .filter(Land::isInhabited)
                    .peek(Land::unwrap)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] ring(String line) {
        return Arrays.stream(line.split("[ ,]", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /**
     * Goes on beyond 180 degrees, so that no land reaches all around the world; most of it lies between -180 and 180.
     */
    private static void unwrap(double... ring) {
        double sum = ring[0];
        for (int i = 2; i < ring.length; i += 2) {
            ring[i] -= FULL_TURN * Math.rint((ring[i] - ring[i - 2]) / FULL_TURN);
            sum += ring[i];
        }
        double shift = FULL_TURN * Math.rint(2 * sum / ring.length / FULL_TURN);
        for (int i = 0; i < ring.length; i += 2) {
            ring[i] -= shift;
        }
    }

    /** Antarctica hosts nobody, and reaches around the world. */
    private static boolean isInhabited(double... ring) {
        double most = -Double.MAX_VALUE;
        for (int i = 1; i < ring.length; i += 2) {
            most = Math.max(most, ring[i]);
        }
        return most > ANTARCTIC;
    }

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
