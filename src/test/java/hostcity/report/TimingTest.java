package hostcity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.measure.Indicator;
import hostcity.scenario.Span;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Courses of a difference made by hand, over thirty pairs that scatter by a tenth around them. */
class TimingTest {

    private static final int PAIRS = 30;
    private static final Span LASTS = new Span(2019, 2020, 2050, 2050);
    private static final Span ENDS = new Span(2019, 2020, 2030, 2050);

    private static Sums seats(IntToDoubleFunction course, double scatter) {
        SortedMap<Integer, double[]> years = new TreeMap<>();
        for (int year = 2019; year <= 2050; year++) {
            double[] values = new double[PAIRS];
            for (int i = 0; i < PAIRS; i++) {
                // Half of the pairs are above the course and half below.
                values[i] = 10 + course.applyAsDouble(year) + (i % 2 == 0 ? scatter : -scatter);
            }
            years.put(year, values);
        }
        return new Sums(Map.of(Indicator.ORGANIZATIONS, years));
    }

    private static Timing timing(Span span, IntToDoubleFunction course) {
        return Timing.of(new Pair(seats(year -> 0, 0), seats(course, 0.1)), span);
    }

    /** The interval is the course +- 2.05 x 0.1017 / sqrt(30) = 0.038. */
    @Test
    void itIsClearFromWhereAllLaterYearsAre() {
        Timing line = timing(LASTS, year -> (year - 2019) * 0.01);
        assertThat(line.clearYear()).hasValue(2023);
        assertThat(line.halfYear()).hasValue(2035);
        assertThat(line.quickening()).isEmpty();
        assertThat(line.remaining()).isEmpty();
        Timing falling = timing(LASTS, year -> (2019 - year) * 0.01);
        assertThat(falling.clearYear()).hasValue(2023);
        assertThat(falling.halfYear()).hasValue(2035);
    }

    @Test
    void aLoneYearAndAChangeOfSideDoNotCount() {
        assertThat(timing(LASTS, year -> year == 2025 || year >= 2040 ? 1 : 0).clearYear())
                .hasValue(2040);
        assertThat(timing(LASTS, year -> year < 2030 ? -1 : 1).clearYear()).hasValue(2030);
        Timing nothing = timing(LASTS, year -> year == 2050 ? 0 : 1);
        assertThat(nothing.clearYear()).isEmpty();
        assertThat(nothing.halfYear()).isEmpty();
        assertThat(nothing.quickening()).isEmpty();
    }

    @Test
    void halfIsThereForGood() {
        // It rises, falls below half and comes back.
        assertThat(timing(LASTS, year -> year >= 2030 && year < 2033 ? 0.4 : 1).halfYear())
                .hasValue(2033);
    }

    @Test
    void aBreakIsFoundWhereTheSecondLineIsSteeper() {
        Timing up = timing(LASTS, year -> 0.1 * (year - 2019) + 0.3 * Math.max(0, year - 2038));
        Quickening quickening = up.quickening().orElseThrow();
        assertThat(up.clearYear()).hasValue(2020);
        assertThat(quickening.breakYear()).isEqualTo(2038);
        // Of 30 years from 2020 to 2050 the later 15 have 12 of the steeper slope.
        assertThat(quickening.growth().baseline()).isCloseTo(0.1, within(1e-9));
        assertThat(quickening.growth().scenario()).isCloseTo(0.1 + 0.3 * 12 / 15, within(1e-9));
        assertThat(timing(LASTS, year -> -0.1 * (year - 2019) - 0.3 * Math.max(0, year - 2038))
                        .quickening()
                        .orElseThrow()
                        .breakYear())
                .isEqualTo(2038);
    }

    @Test
    void aCourseThatSlowsDownOrIsShortIsNotQuickening() {
        assertThat(timing(LASTS, year -> Math.sqrt(year - 2019)).quickening()).isEmpty();
        // Nothing happens for years, then it goes on straight: a lag, no quickening.
        assertThat(timing(LASTS, year -> Math.max(0, year - 2030)).quickening()).isEmpty();
        Span five = new Span(2019, 2020, 2025, 2050);
        assertThat(timing(five, year -> StrictMath.pow(2, year - 2019)).quickening())
                .isEmpty();
    }

    @Test
    void whatRemainsOfAPolicyThatEnds() {
        Timing half = timing(ENDS, year -> Math.min(year, 2030) - 2019 - Math.max(0, year - 2030) * 0.275);
        assertThat(half.remaining().orElseThrow().value()).isCloseTo(0.5, within(1e-9));
        assertThat(half.remaining().orElseThrow().low()).isLessThan(0.5);
        Timing never = timing(ENDS, year -> 0);
        assertThat(never.remaining()).isEmpty();
    }
}
