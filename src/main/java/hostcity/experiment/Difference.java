package hostcity.experiment;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * What two scenarios came to over the same seeds, and the paired difference.
 *
 * @param replications how many pairs
 * @param baseline mean of the baseline
 * @param scenario mean of the scenario
 * @param mean mean of scenario less baseline
 * @param low lower end of the 95% interval of the mean difference (Student's t); NaN for a single pair
 * @param high upper end
 * @param varianceRatio how many times smaller the variance of the paired difference is than that of an unpaired one;
 *     NaN where no pair differs
 */
public record Difference(
        int replications,
        double baseline,
        double scenario,
        double mean,
        double low,
        double high,
        double varianceRatio) {

    private static final double TAIL = 0.025;

    /**
     * From values of the same replications.
     *
     * @throws IllegalArgumentException unless both have the same number of values, one at least
     */
    public static Difference of(double[] baseline, double[] scenario) {
        if (baseline.length != scenario.length || baseline.length == 0) {
            throw new IllegalArgumentException(
                    "pairs are needed, not " + baseline.length + " and " + scenario.length + " values");
        }
        int n = baseline.length;
        double[] differences = IntStream.range(0, n)
                .mapToDouble(i -> scenario[i] - baseline[i])
                .toArray();
        double mean = StatUtils.mean(differences);
        double variance = n < 2 ? Double.NaN : StatUtils.variance(differences);
        double half = halfWidth(variance, n);
        double unpaired = n < 2 ? Double.NaN : StatUtils.variance(baseline) + StatUtils.variance(scenario);
        double ratio = variance > 0 ? unpaired / variance : Double.NaN;
        return new Difference(
                n, StatUtils.mean(baseline), StatUtils.mean(scenario), mean, mean - half, mean + half, ratio);
    }

    private static double halfWidth(double variance, int n) {
        return n < 2 ? Double.NaN : quantile(n) * FastMath.sqrt(variance / n);
    }

    /** How many standard errors of a mean of n values its 95% interval reaches (Student's t). */
    static double quantile(int n) {
        return -new TDistribution(n - 1).inverseCumulativeProbability(TAIL);
    }

    /** Half the width of the interval; NaN for a single pair. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
