package hostcity.experiment;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
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
 * @param low lower end of the 95% interval of the mean difference; NaN for a single pair
 * @param high upper end
 * @param varianceRatio how many times smaller the variance of the paired difference is than that of an unpaired one;
 *     NaN where no pair differs
 * @param interval which interval it is
 */
public record Difference(
        int replications,
        double baseline,
        double scenario,
        double mean,
        double low,
        double high,
        double varianceRatio,
        Interval interval) {

    /** How the ends of a 95% interval are found (ODD 7.30; docs/decisions/0014-intervals.md). */
    public enum Interval {
        /** Student's t. */
        STUDENT("t"),
        /** Where all but fewer than 25 pairs show the same: as if a few more that do not had been drawn. */
        FEW_DIFFER("few"),
        /** That of a ratio, see {@link Ratio}. */
        FIELLER("fieller");

        private final String id;

        Interval(String id) {
            this.id = id;
        }

        /** How tables call it. */
        public String id() {
            return id;
        }
    }

    /** With fewer pairs that differ, Student's interval was seen to cover less than 92%. */
    private static final int FEW = 25;

    /** The square of the normal quantile: as many pairs are imagined besides, as Agresti and Coull (1998) do. */
    private static final double IMAGINED = 3.841458820694124;

    private static final double TAIL = 0.025;

    /** Quantiles by number of pairs: many differences are of as many pairs, and finding one takes long. */
    private static final Map<Integer, Double> QUANTILES = new ConcurrentHashMap<>();

    /**
     * From values of the same replications. Where fewer than 25 pairs differ, but not all, the interval is the wider of
     * that for few and Student's t; else, and for a single pair, Student's t. To differ is to differ from 0, or from what
     * more than half of the pairs show.
     *
     * @throws IllegalArgumentException unless both have the same number of values, one at least
     */
    public static Difference of(double[] baseline, double[] scenario) {
        double[] differences = differences(baseline, scenario);
        int n = differences.length;
        double usual = usual(differences);
        double[] unlike = Arrays.stream(differences)
                .map(x -> x - usual)
                .filter(x -> x != 0)
                .toArray();
        Difference student = student(baseline, scenario);
        if (n == 1 || unlike.length == n || unlike.length >= FEW) {
            return student;
        }
        double size =
                unlike.length > 0 ? FastMath.sqrt(StatUtils.sumSq(unlike) / unlike.length) : unit(baseline, scenario);
        double half = imaginingMore(differences, size);
        // More pairs also make it narrower, which is not what they are imagined for.
        return half < student.halfWidth() ? student : of(baseline, scenario, half, Interval.FEW_DIFFER);
    }

    /**
     * The same with Student's t whatever differs: for what is 0 by definition, and not for want of pairs.
     *
     * @throws IllegalArgumentException unless both have the same number of values, one at least
     */
    public static Difference student(double[] baseline, double[] scenario) {
        return of(baseline, scenario, halfWidth(differences(baseline, scenario)), Interval.STUDENT);
    }

    private static double[] differences(double[] baseline, double[] scenario) {
        if (baseline.length != scenario.length || baseline.length == 0) {
            throw new IllegalArgumentException(
                    "pairs are needed, not " + baseline.length + " and " + scenario.length + " values");
        }
        return IntStream.range(0, baseline.length)
                .mapToDouble(i -> scenario[i] - baseline[i])
                .toArray();
    }

    private static Difference of(double[] baseline, double[] scenario, double half, Interval interval) {
        double[] differences = differences(baseline, scenario);
        int n = differences.length;
        double mean = StatUtils.mean(differences);
        double variance = n < 2 ? Double.NaN : StatUtils.variance(differences);
        double unpaired = n < 2 ? Double.NaN : StatUtils.variance(baseline) + StatUtils.variance(scenario);
        double ratio = variance > 0 ? unpaired / variance : Double.NaN;
        double first = StatUtils.mean(baseline);
        return new Difference(n, first, StatUtils.mean(scenario), mean, mean - half, mean + half, ratio, interval);
    }

    private static double halfWidth(double[] differences) {
        int n = differences.length;
        return n < 2 ? Double.NaN : quantile(n) * FastMath.sqrt(StatUtils.variance(differences) / n);
    }

    /** Half the width if more pairs had been drawn, half of them by a size above the mean and half below it. */
    private static double imaginingMore(double[] differences, double size) {
        int n = differences.length;
        double squares = (n - 1) * StatUtils.variance(differences) + IMAGINED * size * size;
        return quantile(n) * FastMath.sqrt(squares) / (n + IMAGINED);
    }

    /** What more than half of the pairs show, if anything, else 0. */
    private static double usual(double[] differences) {
        double[] sorted = differences.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        long same = Arrays.stream(sorted).filter(x -> x == middle).count();
        return 2 * same > sorted.length ? middle : 0;
    }

    /** The least by which values can differ: 1 if all are whole numbers, else nobody knows, and it is 0. */
    private static double unit(double[] baseline, double[] scenario) {
        return DoubleStream.concat(Arrays.stream(baseline), Arrays.stream(scenario))
                        .allMatch(x -> x == Math.rint(x))
                ? 1
                : 0;
    }

    /** How many standard errors of a mean of n values its 95% interval reaches (Student's t). */
    static double quantile(int n) {
        return QUANTILES.computeIfAbsent(n, x -> -new TDistribution(x - 1).inverseCumulativeProbability(TAIL));
    }

    /** Whether the interval lies on one side of 0; not so for a single pair. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    /** Half the width of the interval; NaN for a single pair. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
