package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.measure.Indicator;
import java.util.function.Function;

/**
 * Both arms of a comparison over the same places.
 *
 * @param baseline without
 * @param scenario with
 */
record Pair(Sums baseline, Sums scenario) {

    /** The paired difference of whatever is read from both. */
    Difference of(Function<Sums, double[]> value) {
        return Difference.of(value.apply(baseline), value.apply(scenario));
    }

    /** The paired differences themselves, one for each replication. */
    double[] values(Function<Sums, double[]> value) {
        return Sums.plus(value.apply(scenario), value.apply(baseline), -1);
    }

    /** The paired difference in a year. */
    Difference at(Indicator indicator, int year) {
        return of(x -> x.at(indicator, year));
    }

    /** Both arms elsewhere. */
    Pair without(Pair part) {
        return new Pair(baseline.without(part.baseline), scenario.without(part.scenario));
    }
}
