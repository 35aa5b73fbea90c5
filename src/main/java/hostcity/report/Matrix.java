package hostcity.report;

import static java.util.Objects.requireNonNull;

import hostcity.experiment.Outcomes;
import hostcity.measure.Indicator;
import hostcity.world.Instrument;
import hostcity.world.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What places offer without and with a scenario: the rows of the policy matrix that differ, or that the scenario is
 * about. Levels are those that offices meet in the last year in which the scenario is in force: mean over the
 * replications, delays, adaptation and short budgets included.
 *
 * @param year the year
 * @param rows the places
 */
public record Matrix(int year, List<Row> rows) {

    /**
     * What a place offers.
     *
     * @param baseline effective levels in [0, 1] without the scenario, in the order of {@link Instrument}
     * @param scenario with it
     */
    public record Row(Place place, List<Double> baseline, List<Double> scenario) {
        /** Copies. */
        public Row {
            baseline = List.copyOf(baseline);
            scenario = List.copyOf(scenario);
        }

        /** The largest change of an instrument. */
        public double largestChange() {
            double largest = 0;
            for (int i = 0; i < baseline.size(); i++) {
                largest = Math.max(largest, Math.abs(scenario.get(i) - baseline.get(i)));
            }
            return largest;
        }
    }

    /** Copies. */
    public Matrix {
        rows = List.copyOf(rows);
    }

    /** Reads the rows of some places. */
    static Matrix of(Outcomes outcomes, String baseline, String scenario, int year, Collection<Place> places) {
        if (places.isEmpty()) {
            return new Matrix(year, List.of());
        }
        Levels without = Levels.of(outcomes, baseline, year);
        Levels with = Levels.of(outcomes, scenario, year);
        return new Matrix(
                year,
                places.stream()
                        .map(place -> new Row(place, without.row(place), with.row(place)))
                        .toList());
    }

    /** Effective levels of one scenario in one year. */
    private record Levels(Map<Indicator, Map<String, double[]>> values) {

        private static final List<Indicator> READ =
                Instrument.all().stream().map(Indicator::of).toList();

        static Levels of(Outcomes outcomes, String scenario, int year) {
            return new Levels(outcomes.sumsByPlace(scenario, 0, READ, year, year));
        }

        List<Double> row(Place place) {
            return READ.stream()
                    .map(level -> StatUtils.mean(
                            requireNonNull(requireNonNull(values.get(level)).get(place.id()))))
                    .toList();
        }
    }
}
