package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.experiment.Ratio;
import hostcity.measure.Indicator;
import hostcity.scenario.Span;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a scenario costs the public, who pays, and what that buys. Present values are of the first year in which the scenario
 * decides something, over all years of the run.
 *
 * @param yearlyUsd spending of cities and nations, USD a year, mean over the years in which the scenario is in force
 * @param presentUsd the same as a present value, USD
 * @param cityUsd present value of what cities pay from their budgets, USD
 * @param scenarioUsd present value of what the scenario itself brings, USD
 * @param nationUsd present value of what nations pay or forgo, USD
 * @param benefitUsd present value of what hosting brings to the cities (jobs and prestige, ODD 7.16), USD
 * @param welfareUsd the same less what cities and the scenario pay; what nations pay is not in it
 * @param officeYears present value of the years of offices (seats and branches)
 * @param usdPerOfficeYear {@code presentUsd} over {@code officeYears}; empty where the interval of the office-years
 *     covers 0
 */
public record Bill(
        Difference yearlyUsd,
        Difference presentUsd,
        Difference cityUsd,
        Difference scenarioUsd,
        Difference nationUsd,
        Difference benefitUsd,
        Difference welfareUsd,
        Difference officeYears,
        Optional<Ratio> usdPerOfficeYear) {

    /** The same where there are more offices; where they fall, what is spent buys none. */
    public Optional<Ratio> usdPerAdditionalOfficeYear() {
        return usdPerOfficeYear.filter(x -> officeYears.mean() > 0);
    }

    static Bill of(Pair pair, Span span, double rate) {
        Function<Sums, double[]> city = present(Indicator.SPENDING_CITY_USD, span, rate);
        Function<Sums, double[]> scenario = present(Indicator.SPENDING_SCENARIO_USD, span, rate);
        Function<Sums, double[]> nation = present(Indicator.SPENDING_NATION_USD, span, rate);
        Function<Sums, double[]> welfare = present(Indicator.WELFARE_USD, span, rate);
        Function<Sums, double[]> all = x -> Sums.plus(city.apply(x), nation.apply(x), 1);
        Function<Sums, double[]> offices = x -> Sums.plus(
                x.present(Indicator.ORGANIZATIONS, span.first(), rate),
                x.present(Indicator.BRANCHES, span.first(), rate),
                1);
        return new Bill(
                pair.of(x -> yearly(x, span)),
                pair.of(all),
                pair.of(x -> Sums.plus(city.apply(x), scenario.apply(x), -1)),
                pair.of(scenario),
                pair.of(nation),
                pair.of(x -> Sums.plus(welfare.apply(x), city.apply(x), 1)),
                pair.of(welfare),
                pair.of(offices),
                Ratio.of(pair.values(all), pair.values(offices)));
    }

    private static Function<Sums, double[]> present(Indicator indicator, Span span, double rate) {
        return x -> x.present(indicator, span.first(), rate);
    }

    private static double[] yearly(Sums sums, Span span) {
        double[] total = Sums.plus(
                sums.over(Indicator.SPENDING_CITY_USD, span.first(), span.last()),
                sums.over(Indicator.SPENDING_NATION_USD, span.first(), span.last()),
                1);
        return Sums.plus(new double[total.length], total, 1.0 / span.years());
    }
}
