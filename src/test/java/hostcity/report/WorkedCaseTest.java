package hostcity.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.experiment.Difference;
import hostcity.experiment.Outcomes;
import hostcity.experiment.Ratio;
import hostcity.measure.Indicator;
import hostcity.scenario.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case of two places, three years and four replications, against what another program makes of the same file. */
class WorkedCaseTest {

    private static final double RATE = 0.05;
    private static final Span SPAN = new Span(2026, 2027, 2028, 2029);
    private static final List<String> PLACES = List.of("a", "b");
    private static final int REPLICATIONS = 4;

    private static final List<Map<String, String>> ROWS = rows("worked-outcomes.csv");
    private static final Map<String, Map<String, String>> EXPECTED = new LinkedHashMap<>();

    static {
        rows("worked-expected.csv").forEach(x -> EXPECTED.put(requireNonNull(x.get("measure")), x));
    }

    private static final Outcomes OUTCOMES = MadeOutcomes.of(WorkedCaseTest::sums);
    private static final Pair PAIR =
            new Pair(Sums.of(OUTCOMES, "baseline", PLACES), Sums.of(OUTCOMES, "scenario", PLACES));
    private static final Deadweight DEADWEIGHT = Deadweight.of(OUTCOMES, "baseline", "scenario", PLACES, SPAN, RATE);

    /** Rows by column; lines that begin with # say where they come from. */
    private static List<Map<String, String>> rows(String file) {
        try (InputStream in = requireNonNull(WorkedCaseTest.class.getResourceAsStream(file))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(x -> !x.startsWith("#"))
                    .toList();
            String[] head = lines.get(0).split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < head.length; i++) {
                    row.put(head[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows as stored results; what they do not tell is 0. */
    private static Map<Indicator, SortedMap<Integer, double[]>> sums(
            String scenario, List<Indicator> indicators, Collection<String> places) {
        Map<Indicator, SortedMap<Integer, double[]>> sums = new EnumMap<>(Indicator.class);
        for (Indicator indicator : indicators) {
            SortedMap<Integer, double[]> years = new TreeMap<>();
            for (Map<String, String> row : ROWS) {
                boolean isMeant = scenario.equals(row.get("arm")) && places.contains(row.get("place"));
                if (isMeant) {
                    years.computeIfAbsent((int) number(row, "year"), y -> new double[REPLICATIONS])[
                                    (int) number(row, "replication")] +=
                            row.containsKey(indicator.id()) ? number(row, indicator.id()) : 0;
                }
            }
            sums.put(indicator, years);
        }
        return sums;
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(requireNonNull(row.get(column)));
    }

    private static Map<String, String> expected(String measure) {
        return requireNonNull(EXPECTED.get(measure), measure);
    }

    private static void assertExpected(String measure, Difference difference) {
        Map<String, String> expected = expected(measure);
        assertThat(difference.interval().id()).as(measure).isEqualTo(expected.get("interval"));
        assertInterval(measure, difference.mean(), difference.low(), difference.high());
    }

    private static void assertExpected(String measure, Optional<Ratio> ratio) {
        Ratio r = ratio.orElseThrow();
        assertInterval(measure, r.value(), r.low(), r.high());
    }

    /** As close as the quantiles of t, which are solved for to 1e-9. */
    private static void assertInterval(String measure, double value, double low, double high) {
        Map<String, String> expected = expected(measure);
        double tolerance = 1e-9 * Math.max(1, Math.abs(number(expected, "high")));
        assertThat(value).as(measure).isCloseTo(number(expected, "value"), within(tolerance));
        assertThat(low).as(measure).isCloseTo(number(expected, "low"), within(tolerance));
        assertThat(high).as(measure).isCloseTo(number(expected, "high"), within(tolerance));
    }

    @Test
    void whatItCostsWhoPaysAndWhoGains() {
        Bill bill = Bill.of(PAIR, SPAN, RATE);
        assertExpected("public_cost_usd_per_year", bill.yearlyUsd());
        assertExpected("public_cost_present_usd", bill.presentUsd());
        assertExpected("public_cost_present_usd_city", bill.cityUsd());
        assertExpected("public_cost_present_usd_scenario", bill.scenarioUsd());
        assertExpected("public_cost_present_usd_nation", bill.nationUsd());
        assertExpected("benefit_present_usd", bill.benefitUsd());
        assertExpected("welfare_present_usd", bill.welfareUsd());
        assertExpected("office_years_present", bill.officeYears());
        assertExpected("usd_per_office_year", bill.usdPerOfficeYear());
    }

    @Test
    void whatIsPaidForOfficesThatWouldBeThereAnyway() {
        assertExpected("deadweight_present_usd", DEADWEIGHT.existingUsd());
        assertExpected("additional_offices_present_usd", DEADWEIGHT.additionalUsd());
        assertExpected("no_office_present_usd", DEADWEIGHT.vacantUsd());
        assertExpected("deadweight_share", DEADWEIGHT.share());
    }

    @Test
    void thePartsAddUpToTheBill() {
        double sum = DEADWEIGHT.existingUsd().mean()
                + DEADWEIGHT.additionalUsd().mean()
                + DEADWEIGHT.vacantUsd().mean();
        assertThat(sum).isCloseTo(number(expected("public_cost_present_usd"), "value"), within(1e-6));
    }

    @Test
    void whenItComesAndWhatRemains() {
        Timing timing = Timing.of(PAIR, SPAN);
        assertThat(timing.clearYear()).hasValue((int) number(expected("seats_clear_year"), "value"));
        assertThat(timing.halfYear()).hasValue((int) number(expected("seats_half_year"), "value"));
        assertThat(timing.quickening()).isEmpty();
        assertExpected("seats_remaining_share", timing.remaining());
    }

    /** Place by place it is not what the sums over places would give. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void aPlaceIsAPartOfTheWhole(String place) {
        String other = place.equals("a") ? "b" : "a";
        double here = alone(place).existingUsd().mean();
        double there = alone(other).existingUsd().mean();
        assertThat(here + there).isCloseTo(DEADWEIGHT.existingUsd().mean(), within(1e-6));
    }

    private static Deadweight alone(String place) {
        return Deadweight.of(OUTCOMES, "baseline", "scenario", List.of(place), SPAN, RATE);
    }

    @Test
    void withoutAPolicyNothingIsPaidMore() {
        Deadweight none = Deadweight.of(OUTCOMES, "baseline", "baseline", PLACES, SPAN, RATE);
        assertThat(none.existingUsd().mean()).isZero();
        assertThat(none.additionalUsd().mean()).isZero();
        assertThat(none.vacantUsd().mean()).isZero();
        assertThat(none.share()).isEmpty();
    }
}
