package hostcity.experiment;

import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.util.FastMath;

/**
 * The ratio of two means over the same replications, with the 95% interval of Fieller (1954, Journal of the Royal
 * Statistical Society B 16: 175-185).
 *
 * @param value the mean of the numerator over that of the denominator
 * @param low lower end of the interval
 * @param high upper end
 */
public record Ratio(double value, double low, double high) {

    /**
     * From values of the same replications. Empty where the 95% interval of the denominator's mean (Student's t) covers
     * 0, and for a single replication: then the ratio has no bounded interval. Both are of the same t-test, also where
     * few pairs differ and a {@link Difference} has another interval.
     *
     * @throws IllegalArgumentException unless both have the same number of values, one at least
     */
    public static Optional<Ratio> of(double[] numerator, double[] denominator) {
        int n = numerator.length;
        if (n != denominator.length || n == 0) {
            throw new IllegalArgumentException("pairs are needed, not " + n + " and " + denominator.length + " values");
        }
        return n < 2 ? Optional.empty() : fieller(numerator, denominator);
    }

    /** The bounds are where (a - r b)^2 = t^2 var(a - r b), a quadratic equation in r. */
    private static Optional<Ratio> fieller(double[] numerator, double[] denominator) {
        int n = numerator.length;
        double t = Difference.quantile(n);
        double scale = t * t / n;
        double a = StatUtils.mean(numerator);
        double b = StatUtils.mean(denominator);
        double squared = b * b - scale * StatUtils.variance(denominator);
        if (!(squared > 0)) {
            return Optional.empty();
        }
        double mixed = a * b - scale * new Covariance().covariance(numerator, denominator);
        double constant = a * a - scale * StatUtils.variance(numerator);
        double root = FastMath.sqrt(Math.max(0, mixed * mixed - squared * constant));
        return Optional.of(new Ratio(a / b, (mixed - root) / squared, (mixed + root) / squared));
    }
}
