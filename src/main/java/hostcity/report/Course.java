package hostcity.report;

import hostcity.experiment.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * How something goes over the years, without and with a scenario.
 *
 * @param name what it is
 * @param unit its unit
 * @param years every year of the run, the start first
 */
public record Course(Label name, Label unit, List<Year> years) {

    /** The ends of the outer and the inner band, and the median; percent. */
    private static final double[] PERCENTS = {5, 25, 50, 75, 95};

    /**
     * A year.
     *
     * @param baseline over the replications of the baseline
     * @param scenario over those of the scenario
     * @param difference of the pairs
     */
    public record Year(int year, Band baseline, Band scenario, Difference difference) {}

    /**
     * How the replications of one scenario spread in one year.
     *
     * @param p5 the 5th percentile
     * @param p25 the 25th
     * @param median the 50th
     * @param p75 the 75th
     * @param p95 the 95th
     */
    public record Band(double p5, double p25, double median, double p75, double p95) {

        /** Of values, in any order; quantiles of R's type 7. */
        static Band of(double[] values) {
            Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
            percentile.setData(values);
            double[] p = new double[PERCENTS.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = percentile.evaluate(PERCENTS[i]);
            }
            return new Band(p[0], p[1], p[2], p[3], p[4]);
        }
    }

    /** Copies. */
    public Course {
        years = List.copyOf(years);
    }

    /**
     * Reads it from both arms.
     *
     * @param first the first year that can differ; before it the arms are the same run, and a difference is 0 by definition
     */
    static Course of(Label name, Label unit, Pair pair, int first, BiFunction<Sums, Integer, double[]> value) {
        List<Year> years = new ArrayList<>();
        for (int year : pair.baseline().years()) {
            double[] baseline = value.apply(pair.baseline(), year);
            double[] scenario = value.apply(pair.scenario(), year);
            Difference difference =
                    year < first ? Difference.student(baseline, scenario) : Difference.of(baseline, scenario);
            years.add(new Year(year, Band.of(baseline), Band.of(scenario), difference));
        }
        return new Course(name, unit, years);
    }
}
