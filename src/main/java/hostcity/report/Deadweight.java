package hostcity.report;

import static java.util.Objects.requireNonNull;

import hostcity.experiment.Difference;
import hostcity.experiment.Outcomes;
import hostcity.experiment.Ratio;
import hostcity.measure.Indicator;
import hostcity.scenario.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the public pays more in some places, by what it is paid for: as many offices as there would be anyway, those that
 * are there in addition, or none. With the offices N and the spending S of a place at the end of a year, 0 in the
 * baseline, in each replication,
 *
 * <pre>
 * S - S0 = (N0 S/N - S0) + (N - N0) S/N
 * </pre>
 *
 * (with N0 = 0: 0, S, and -S0 for none; with N = 0: 0, -S0, and S for none) as present values (USD), over all years and
 * places; the three parts add up to {@link Bill#presentUsd()}. It is by number and at the mean support of the place, not
 * by name: an office that stays because of the policy while another one leaves counts as hosted anyway, so does one that
 * took the place of another, and fixed costs of a policy are shared by all offices. Support goes by staff, so that where
 * larger offices come the mean rises for all. Of a policy that pays newcomers only, it cannot say whether these would
 * have come anyway.
 *
 * @param existingUsd what is paid more for as many offices as there are in the baseline: deadweight
 * @param additionalUsd what the offices cost that are there in addition; negative where there are fewer
 * @param vacantUsd what is spent in years in which a place hosts no office, which is no support of anybody
 * @param share {@code existingUsd} over all three; empty where the interval of what is paid more covers 0
 */
public record Deadweight(
        Difference existingUsd, Difference additionalUsd, Difference vacantUsd, Optional<Ratio> share) {

    private static final List<Indicator> READ = List.of(
            Indicator.ORGANIZATIONS, Indicator.BRANCHES, Indicator.SPENDING_CITY_USD, Indicator.SPENDING_NATION_USD);

    /** Of stored results, place by place: a sum over places would mix the support of one with the offices of another. */
    static Deadweight of(
            Outcomes outcomes, String baseline, String scenario, Collection<String> places, Span span, double rate) {
        Parts parts = new Parts();
        Map<String, Map<Indicator, SortedMap<Integer, double[]>>> without =
                outcomes.valuesByPlaceAndYear(baseline, READ, places);
        Map<String, Map<Indicator, SortedMap<Integer, double[]>>> with =
                outcomes.valuesByPlaceAndYear(scenario, READ, places);
        without.forEach((place, values) -> {
            Sums before = new Sums(values);
            Sums after = new Sums(requireNonNull(with.get(place)));
            for (int year = span.start() + 1; year <= span.end(); year++) {
                parts.add(before, after, year, StrictMath.pow(1 + rate, span.first() - (double) year));
            }
        });
        return parts.deadweight();
    }

    /** The parts of each replication, USD. */
    private static final class Parts {

        private double[] existing = new double[0];
        private double[] additional = new double[0];
        private double[] vacant = new double[0];

        void add(Sums without, Sums with, int year, double weight) {
            double[] offices0 = without.offices(year);
            double[] offices = with.offices(year);
            double[] spending0 = without.spending(year);
            double[] spending = with.spending(year);
            existing = Arrays.copyOf(existing, offices.length);
            additional = Arrays.copyOf(additional, offices.length);
            vacant = Arrays.copyOf(vacant, offices.length);
            for (int i = 0; i < offices.length; i++) {
                add(i, offices0[i], offices[i], weight * spending0[i], weight * spending[i]);
            }
        }

        private void add(int i, double offices0, double offices, double spending0, double spending) {
            // Without a support of one of the two there is nothing that could be paid more for as many.
            double more = offices0 > 0 && offices > 0 ? offices0 / offices * spending - spending0 : 0;
            double none = (offices == 0 ? spending : 0) - (offices0 == 0 ? spending0 : 0);
            existing[i] += more;
            vacant[i] += none;
            additional[i] += spending - spending0 - more - none;
        }

        Deadweight deadweight() {
            double[] all = Sums.plus(Sums.plus(existing, additional, 1), vacant, 1);
            return new Deadweight(more(existing), more(additional), more(vacant), Ratio.of(existing, all));
        }

        /** A part is of the difference already, so the baseline has none of it. */
        private static Difference more(double[] part) {
            return Difference.of(new double[part.length], part);
        }
    }
}
