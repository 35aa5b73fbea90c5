package hostcity.experiment;

import hostcity.measure.Indicator;
import hostcity.scenario.Scenario;
import java.util.Map;
import java.util.Set;

/**
 * How exact a comparison shall be: pairs of runs are added until the half-width of the 95% interval is small against the
 * difference of organizations (seats) in the places that the scenario is about, at the end. Since one looks between
 * batches, and stops when it suits, the interval covers a little less than 95% (Chow and Robbins 1965).
 *
 * @param share the half-width over the difference, in (0, 1]
 * @param limit the most pairs
 */
public record Precision(double share, int limit) {

    /** Batches overshoot a little, so that few looks are needed. */
    private static final double MARGIN = 1.1;

    private static final double LARGEST_STEP = 4;

    /** Checks the numbers. */
    public Precision {
        if (!(share > 0 && share <= 1 && limit > 1)) {
            throw new IllegalArgumentException(
                    "a share in (0, 1] and two pairs or more are needed, not " + share + " and " + limit);
        }
    }

    /** The difference that is to be known: the sum over the places that a scenario is about, or over all. */
    public static Difference focal(Outcomes outcomes, Scenario baseline, Scenario scenario) {
        Set<String> focus = scenario.focus();
        return Difference.of(
                sum(outcomes, baseline.name(), focus, scenario.endYear()),
                sum(outcomes, scenario.name(), focus, scenario.endYear()));
    }

    private static double[] sum(Outcomes outcomes, String name, Set<String> focus, int year) {
        Map<String, double[]> byPlace = outcomes.valuesByPlace(name, 0, Indicator.ORGANIZATIONS, year);
        double[] sum = new double[byPlace.values().iterator().next().length];
        byPlace.forEach((place, values) -> {
            for (int i = 0; i < sum.length && (focus.isEmpty() || focus.contains(place)); i++) {
                sum[i] += values[i];
            }
        });
        return sum;
    }

    /** Whether a difference is known well enough. */
    public boolean isReached(Difference difference) {
        return halfWidth(difference) <= share * Math.abs(difference.mean()) && difference.mean() != 0;
    }

    /** How many pairs to have next: what would do if the variance stays, at most four times as many as now. */
    public int next(Difference difference) {
        int now = difference.replications();
        double ratio = halfWidth(difference) / (share * Math.abs(difference.mean()));
        double factor = ratio * ratio * MARGIN;
        // Without a difference, or from a single pair, nothing can be told: the largest step.
        double wanted = now * (factor < LARGEST_STEP ? factor : LARGEST_STEP);
        return (int) Math.min(limit, Math.max(now + 1.0, Math.ceil(wanted)));
    }

    private static double halfWidth(Difference difference) {
        return (difference.high() - difference.low()) / 2;
    }

    /** How many runs of each scenario would give the same half-width without shared seeds; NaN if no pair differs. */
    public static double independentRuns(Difference difference) {
        return difference.replications() * difference.varianceRatio();
    }
}
