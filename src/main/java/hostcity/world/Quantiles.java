package hostcity.world;

import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * A distribution given by some of its quantiles: log-linear between them, constant beyond the first and the last.
 *
 * @param points by rising probability
 */
public record Quantiles(List<Point> points) {

    /**
     * One quantile.
     *
     * @param probability inside (0, 1)
     * @param value positive
     */
    public record Point(double probability, double value) {
        /** Checks. */
        public Point {
            if (!(probability > 0 && probability < 1 && value > 0)) {
                throw new IllegalArgumentException("a quantile needs a probability inside (0, 1) and a positive value,"
                        + " not " + probability + " and " + value);
            }
        }
    }

    /** Copies and checks that there is a point and that both columns rise. */
    public Quantiles {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("one quantile at least is needed");
        }
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point here = points.get(i);
            if (!(here.probability > before.probability && here.value >= before.value)) {
                throw new IllegalArgumentException("quantiles must rise, but " + here + " follows " + before);
            }
        }
    }

    /** The quantile of a probability. */
    public double at(double p) {
        Point before = points.get(0);
        if (p <= before.probability) {
            return before.value;
        }
        for (Point here : points) {
            if (p <= here.probability) {
                double share = (p - before.probability) / (here.probability - before.probability);
                return before.value * FastMath.pow(here.value / before.value, share);
            }
            before = here;
        }
        return before.value;
    }
}
