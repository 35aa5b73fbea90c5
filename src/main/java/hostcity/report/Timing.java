package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.experiment.Ratio;
import hostcity.measure.Indicator;
import hostcity.scenario.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * When the difference of organizations (seats) in some places comes, and what remains of it, read from its paired
 * differences at the end of each year.
 *
 * @param clearYear the first year from which on the 95% interval excludes 0, on the side where it ends, in that and all
 *     later years. Intervals of 25 years are 25 looks, so that a lone year beside 0 is no evidence; that all later ones
 *     agree says more, though they are not independent. Empty if the last year does not exclude 0
 * @param halfYear the first year from which on the mean difference is half of the last year's or more; empty if there is
 *     no clear year
 * @param quickening that the difference grows faster later; empty if it does not
 * @param remaining the difference in the last year over that in the last year in which the policy is in force; empty for
 *     a policy that lasts, and where the interval of the latter covers 0
 */
public record Timing(
        OptionalInt clearYear, OptionalInt halfYear, Optional<Quickening> quickening, Optional<Ratio> remaining) {

    static Timing of(Pair pair, Span span) {
        Difference last = seats(pair, span.end());
        double sign = Math.signum(last.mean());
        OptionalInt clear = since(span, year -> excludesZero(seats(pair, year), sign));
        OptionalInt half =
                clear.isEmpty() ? clear : since(span, year -> seats(pair, year).mean() / last.mean() >= 0.5);
        Optional<Quickening> quickening =
                clear.isEmpty() ? Optional.empty() : Quickening.of(pair, clear.getAsInt(), span.last(), sign);
        return new Timing(clear, half, quickening, remaining(pair, span));
    }

    private static Difference seats(Pair pair, int year) {
        return pair.at(Indicator.ORGANIZATIONS, year);
    }

    private static boolean excludesZero(Difference difference, double sign) {
        return sign > 0 ? difference.low() > 0 : sign < 0 && difference.high() < 0;
    }

    /** The first year from which on something holds to the end. */
    private static OptionalInt since(Span span, IntPredicate holds) {
        int year = span.end();
        while (year > span.start() && holds.test(year)) {
            year--;
        }
        return year == span.end() ? OptionalInt.empty() : OptionalInt.of(year + 1);
    }

    private static Optional<Ratio> remaining(Pair pair, Span span) {
        return span.last() < span.end()
                ? Ratio.of(
                        pair.values(x -> x.at(Indicator.ORGANIZATIONS, span.end())),
                        pair.values(x -> x.at(Indicator.ORGANIZATIONS, span.last())))
                : Optional.empty();
    }
}
