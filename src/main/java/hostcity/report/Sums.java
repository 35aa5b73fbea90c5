package hostcity.report;

import static java.util.Objects.requireNonNull;

import hostcity.experiment.Outcomes;
import hostcity.measure.Indicator;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * What one scenario came to, summed over some places: an array with a value for each replication, by indicator and
 * year.
 */
record Sums(Map<Indicator, SortedMap<Integer, double[]>> values) {

    /** Indicators that may be summed over places. */
    private static final List<Indicator> ADDITIVE = List.of(
            Indicator.ORGANIZATIONS,
            Indicator.ORGANIZATIONS_INGO,
            Indicator.ORGANIZATIONS_UN,
            Indicator.BRANCHES,
            Indicator.UN_BODIES,
            Indicator.FOUNDINGS,
            Indicator.CLOSURES,
            Indicator.ARRIVALS,
            Indicator.DEPARTURES,
            Indicator.BRANCH_OPENINGS,
            Indicator.BRANCH_CLOSURES,
            Indicator.BRANCH_ARRIVALS,
            Indicator.BRANCH_DEPARTURES,
            Indicator.SPENDING_CITY_USD,
            Indicator.SPENDING_NATION_USD,
            Indicator.SPENDING_SCENARIO_USD,
            Indicator.WELFARE_USD);

    /** Of stored results; no places stand for the whole world. */
    static Sums of(Outcomes outcomes, String scenario, Collection<String> places) {
        return new Sums(outcomes.sumsByYear(scenario, ADDITIVE, places));
    }

    /** These sums without those over a part of the places. */
    Sums without(Sums part) {
        Map<Indicator, SortedMap<Integer, double[]>> rest = new EnumMap<>(Indicator.class);
        values.forEach((indicator, years) -> {
            SortedMap<Integer, double[]> byYear = new TreeMap<>();
            years.forEach((year, all) -> byYear.put(year, plus(all, part.at(indicator, year), -1)));
            rest.put(indicator, byYear);
        });
        return new Sums(rest);
    }

    /** The years, the start first. */
    Set<Integer> years() {
        return years(Indicator.ORGANIZATIONS).keySet();
    }

    /** The values of a year. */
    double[] at(Indicator indicator, int year) {
        return requireNonNull(years(indicator).get(year), () -> "no " + indicator.id() + " of " + year);
    }

    /** Seats and branches of a year. */
    double[] offices(int year) {
        return plus(at(Indicator.ORGANIZATIONS, year), at(Indicator.BRANCHES, year), 1);
    }

    /** What city and nation spend in a year, USD. */
    double[] spending(int year) {
        return plus(at(Indicator.SPENDING_CITY_USD, year), at(Indicator.SPENDING_NATION_USD, year), 1);
    }

    /** Sums over the years from the first to the last. */
    double[] over(Indicator indicator, int first, int last) {
        return weighted(indicator, year -> first <= year && year <= last ? 1 : 0);
    }

    /** Present value in a year of all years of the run. */
    double[] present(Indicator indicator, int base, double rate) {
        return weighted(indicator, year -> StrictMath.pow(1 + rate, base - (double) year));
    }

    private double[] weighted(Indicator indicator, IntToDoubleFunction weight) {
        SortedMap<Integer, double[]> years = years(indicator);
        double[] sum = new double[at(indicator, years.firstKey()).length];
        // The first year is the start itself.
        for (Map.Entry<Integer, double[]> year :
                years.tailMap(years.firstKey() + 1).entrySet()) {
            sum = plus(sum, year.getValue(), weight.applyAsDouble(year.getKey()));
        }
        return sum;
    }

    private SortedMap<Integer, double[]> years(Indicator indicator) {
        return requireNonNull(values.get(indicator), () -> indicator.id() + " is not summed");
    }

    /** The first array and a multiple of the second. */
    static double[] plus(double[] a, double[] b, double weight) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * b[i];
        }
        return sum;
    }
}
