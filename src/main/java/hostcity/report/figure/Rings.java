package hostcity.report.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Outlines of land, from Natural Earth (public domain), without Antarctica: it hosts nobody. */
public final class Rings {

    private static final double FULL_TURN = 360;

    private Rings() {}

    /**
     * The outlines in a part of the program: longitudes and latitudes of each by turns, degrees. None reaches all around
     * the world, and most lie between -180 and 180.
     *
     * @param resource one outline a line
     */
    public static List<double[]> read(String resource) {
        try (InputStream stream = Rings.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its part " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))
                    .lines()
                    .map(Rings::ring)
                    .peek(Rings::unwrap)
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
}
