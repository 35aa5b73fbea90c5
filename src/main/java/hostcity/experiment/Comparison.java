package hostcity.experiment;

import static java.util.Objects.requireNonNull;

import hostcity.measure.Indicator;
import hostcity.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A scenario against the baseline over shared seeds, place by place, at the end of the run; flows and costs are sums
 * over all its years.
 *
 * @param baseline the name of the baseline
 * @param scenario the name of the scenario
 * @param endYear the last year
 * @param focal the places that the scenario is about, see {@link Scenario#focus()}
 * @param places all places, the focal ones first, then by the size of the difference of the stock
 * @param attribution why, if the experiment attributes
 */
public record Comparison(
        String baseline,
        String scenario,
        int endYear,
        Set<String> focal,
        List<PlaceChange> places,
        Optional<Attribution> attribution) {

    /** The id under which the sum over all places stands. */
    public static final String WORLD = "world";

    /**
     * What changes in a place.
     *
     * @param stock organizations (seats) at the end of the last year
     * @param branches branch offices at the end of the last year
     * @param founded organizations founded there, all years
     * @param arrived seats that moved in
     * @param left seats that moved out
     * @param closed organizations that closed
     * @param cost public spending of city, scenario and nation, USD, all years
     */
    public record PlaceChange(
            String place,
            Difference stock,
            Difference branches,
            Difference founded,
            Difference arrived,
            Difference left,
            Difference closed,
            Difference cost) {}

    private record Arms(Outcomes outcomes, String baseline, String scenario, int start, int end) {

        private static final List<Indicator> STOCKS = List.of(Indicator.ORGANIZATIONS, Indicator.BRANCHES);
        private static final List<Indicator> FLOWS = List.of(
                Indicator.FOUNDINGS,
                Indicator.ARRIVALS,
                Indicator.DEPARTURES,
                Indicator.CLOSURES,
                Indicator.SPENDING_CITY_USD,
                Indicator.SPENDING_NATION_USD);

        List<PlaceChange> changes() {
            Map<Indicator, Map<String, Difference>> all = differences(STOCKS, end);
            all.putAll(differences(FLOWS, start + 1));
            return requireNonNull(all.get(Indicator.ORGANIZATIONS)).keySet().stream()
                    .map(place -> new PlaceChange(
                            place,
                            of(all, Indicator.ORGANIZATIONS, place),
                            of(all, Indicator.BRANCHES, place),
                            of(all, Indicator.FOUNDINGS, place),
                            of(all, Indicator.ARRIVALS, place),
                            of(all, Indicator.DEPARTURES, place),
                            of(all, Indicator.CLOSURES, place),
                            of(all, Indicator.SPENDING_CITY_USD, place)))
                    .toList();
        }

        private static Difference of(Map<Indicator, Map<String, Difference>> all, Indicator indicator, String place) {
            return requireNonNull(requireNonNull(all.get(indicator)).get(place));
        }

        /** Differences of the sums from a year to the last one. */
        private Map<Indicator, Map<String, Difference>> differences(List<Indicator> indicators, int from) {
            Map<Indicator, Map<String, double[]>> a = values(baseline, indicators, from);
            Map<Indicator, Map<String, double[]>> b = values(scenario, indicators, from);
            Map<Indicator, Map<String, Difference>> differences = new EnumMap<>(Indicator.class);
            a.forEach((indicator, values) ->
                    differences.put(indicator, differences(values, requireNonNull(b.get(indicator)))));
            return differences;
        }

        /** Sums; what the nation spends is added to what the city does. */
        private Map<Indicator, Map<String, double[]>> values(String name, List<Indicator> indicators, int from) {
            Map<Indicator, Map<String, double[]>> values = outcomes.sumsByPlace(name, 0, indicators, from, end);
            Map<String, double[]> city = values.getOrDefault(Indicator.SPENDING_CITY_USD, Map.of());
            values.getOrDefault(Indicator.SPENDING_NATION_USD, Map.of())
                    .forEach((place, more) -> add(requireNonNull(city.get(place)), more));
            return values;
        }

        private static void add(double[] sum, double[] more) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }

        private static Map<String, Difference> differences(Map<String, double[]> a, Map<String, double[]> b) {
            Map<String, Difference> result = new TreeMap<>();
            double[] worldA = new double[a.values().iterator().next().length];
            double[] worldB = worldA.clone();
            a.forEach((place, values) -> {
                double[] others = requireNonNull(b.get(place));
                result.put(place, Difference.of(values, others));
                add(worldA, values);
                add(worldB, others);
            });
            result.put(WORLD, Difference.of(worldA, worldB));
            return result;
        }
    }

    /** Compares two scenarios of stored results, over the years of the second. */
    public static Comparison of(Outcomes outcomes, Scenario baseline, Scenario scenario) {
        Arms arms = new Arms(outcomes, baseline.name(), scenario.name(), scenario.startYear(), scenario.endYear());
        Set<String> focal = scenario.focus();
        List<PlaceChange> places = new ArrayList<>(arms.changes());
        places.sort(Comparator.comparing((PlaceChange x) -> !focal.contains(x.place))
                .thenComparing(x -> x.place.equals(WORLD))
                .thenComparingDouble(x -> -Math.abs(x.stock.mean()))
                .thenComparing(PlaceChange::place));
        return new Comparison(baseline.name(), scenario.name(), scenario.endYear(), focal, places, Optional.empty());
    }

    /** The same with what is behind it, from results of an experiment that attributes. */
    public static Comparison attributed(Outcomes outcomes, Scenario baseline, Scenario scenario) {
        Comparison plain = of(outcomes, baseline, scenario);
        return new Comparison(
                plain.baseline,
                plain.scenario,
                plain.endYear,
                plain.focal,
                plain.places,
                Optional.of(Attribution.of(outcomes, baseline.name(), scenario, plain.focal)));
    }

    /** The world as a whole. */
    public PlaceChange world() {
        return places.stream().filter(x -> x.place.equals(WORLD)).findFirst().orElseThrow();
    }

    /** Whether not one run differs in any stock. */
    public boolean isWithoutEffect() {
        return places.stream().noneMatch(x -> differs(x.stock, x.branches, x.founded, x.arrived, x.left, x.closed));
    }

    private static boolean differs(Difference... differences) {
        return Arrays.stream(differences).anyMatch(d -> !Double.isNaN(d.varianceRatio()) || d.mean() != 0);
    }
}
