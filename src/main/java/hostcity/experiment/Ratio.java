package hostcity.experiment;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.util.FastMath;

/**
 * A ratio of two means of paired values with its 95% interval by Fieller's theorem (Fieller 1954, JRSS B 16, 175-185).
 * Where the interval of the denominator covers 0, the set of ratios that the data allow is not an interval; then it is
 * undefined.
 *
 * @param value mean of the numerator over mean of the denominator; NaN if undefined, as are the ends
 * @param low lower end
 * @param high upper end
 */
public record Ratio(double value, double low, double high) {

    /** No ratio can be told. */
    public static final Ratio UNDEFINED = new Ratio(Double.NaN, Double.NaN, Double.NaN);

    private static final double TAIL = 0.975;

    /**
     * From values of the same replications.
     *
     * @throws IllegalArgumentException unless both have the same number of values
     */
    public static Ratio of(double[] numerator, double[] denominator) {
        if (numerator.length != denominator.length) {
            throw new IllegalArgumentException(
                    "pairs are needed, not " + numerator.length + " and " + denominator.length + " values");
        }
        int n = numerator.length;
        if (n < 2) {
            return UNDEFINED;
        }
        double t = new TDistribution(n - 1).inverseCumulativeProbability(TAIL);
        double factor = t * t / n;
        double above = StatUtils.mean(numerator);
        double below = StatUtils.mean(denominator);
        // The ratios r for which the mean of numerator - r denominator is not significantly different from 0:
        // square r^2 - 2 cross r + rest <= 0.
        double square = below * below - factor * StatUtils.variance(denominator);
        double cross = above * below - factor * new Covariance().covariance(numerator, denominator);
        double rest = above * above - factor * StatUtils.variance(numerator);
        if (!(square > 0)) {
            return UNDEFINED;
        }
        double root = FastMath.sqrt(Math.max(0, cross * cross - square * rest));
        return new Ratio(above / below, (cross - root) / square, (cross + root) / square);
    }

    /** Whether it can be told. */
    public boolean isDefined() {
        return !Double.isNaN(value);
    }
}
