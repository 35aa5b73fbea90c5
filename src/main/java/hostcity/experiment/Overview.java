package hostcity.experiment;

import static java.util.Objects.requireNonNull;

import hostcity.measure.Indicator;
import hostcity.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * One scenario by itself, place by place.
 *
 * @param scenario its name
 * @param startYear the year of the start
 * @param endYear the last year
 * @param places all places, the largest at the end first
 */
public record Overview(String scenario, int startYear, int endYear, List<PlaceOverview> places) {

    /**
     * What becomes of a place.
     *
     * @param start organizations at the start, mean
     * @param end organizations at the end of the last year
     * @param founded organizations founded there, all years
     * @param arrived seats that moved in
     * @param left seats that moved out
     * @param closed organizations that closed
     * @param cost public spending of city, scenario and nation, USD, all years
     */
    public record PlaceOverview(
            String place,
            double start,
            Distribution end,
            Distribution founded,
            Distribution arrived,
            Distribution left,
            Distribution closed,
            Distribution cost) {}

    /** Mean, standard deviation and the 5th and 95th percentile over replications. */
    public record Distribution(double mean, double sd, double p5, double p95) {
        static Distribution of(double[] values) {
            return new Distribution(
                    StatUtils.mean(values),
                    values.length < 2 ? Double.NaN : FastMath.sqrt(StatUtils.variance(values)),
                    StatUtils.percentile(values, 5),
                    StatUtils.percentile(values, 95));
        }
    }

    /** Of stored results. */
    public static Overview of(Outcomes outcomes, Scenario scenario) {
        String name = scenario.name();
        int end = scenario.endYear();
        Map<String, double[]> start = outcomes.valuesByPlace(name, 0, Indicator.ORGANIZATIONS, scenario.startYear());
        Map<String, double[]> stock = outcomes.valuesByPlace(name, 0, Indicator.ORGANIZATIONS, end);
        Sums sums = indicator -> outcomes.sumsByPlace(name, 0, indicator, scenario.startYear() + 1, end);
        Map<String, double[]> founded = sums.of(Indicator.FOUNDINGS);
        Map<String, double[]> arrived = sums.of(Indicator.ARRIVALS);
        Map<String, double[]> left = sums.of(Indicator.DEPARTURES);
        Map<String, double[]> closed = sums.of(Indicator.CLOSURES);
        Map<String, double[]> city = sums.of(Indicator.SPENDING_CITY_USD);
        Map<String, double[]> nation = sums.of(Indicator.SPENDING_NATION_USD);
        List<PlaceOverview> places = new ArrayList<>();
        stock.forEach((place, values) -> places.add(new PlaceOverview(
                place,
                StatUtils.mean(requireNonNull(start.get(place))),
                Distribution.of(values),
                Distribution.of(requireNonNull(founded.get(place))),
                Distribution.of(requireNonNull(arrived.get(place))),
                Distribution.of(requireNonNull(left.get(place))),
                Distribution.of(requireNonNull(closed.get(place))),
                Distribution.of(sum(requireNonNull(city.get(place)), requireNonNull(nation.get(place)))))));
        places.sort(
                Comparator.comparingDouble((PlaceOverview x) -> -x.end.mean()).thenComparing(PlaceOverview::place));
        return new Overview(name, scenario.startYear(), end, places);
    }

    private interface Sums {
        Map<String, double[]> of(Indicator indicator);
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }
}
