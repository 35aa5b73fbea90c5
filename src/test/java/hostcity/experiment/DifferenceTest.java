package hostcity.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hostcity.experiment.Difference.Interval;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against intervals worked with another program; their origin stands in the file. */
class DifferenceTest {

    @ParameterizedTest
    @CsvFileSource(resources = "differences.csv", numLinesToSkip = 6, maxCharsPerColumn = 10_000)
    void agreesWithTheReference(
            String baseline, String scenario, String interval, @Nullable Double low, @Nullable Double high) {
        Difference difference = Difference.of(values(baseline), values(scenario));
        assertThat(difference.interval().id()).isEqualTo(interval);
        if (low == null || high == null) {
            assertThat(difference.low()).isNaN();
            assertThat(difference.halfWidth()).isNaN();
            return;
        }
        double tolerance = 1e-9 * Math.max(1, Math.abs(high));
        assertThat(difference.low()).isCloseTo(low, within(tolerance));
        assertThat(difference.high()).isCloseTo(high, within(tolerance));
        assertThat(difference.halfWidth()).isCloseTo((high - low) / 2, within(tolerance));
        assertThat((difference.low() + difference.high()) / 2).isCloseTo(difference.mean(), within(tolerance));
    }

    private static double[] values(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /** Of a proportion of which nothing was seen in 200 draws the exact bound is 0.0183. */
    @Test
    void thatNothingDiffersIsNotSure() {
        double[] stock = new double[200];
        Arrays.fill(stock, 9);
        Difference difference = Difference.of(stock, stock);
        assertThat(difference.interval()).isEqualTo(Interval.FEW_DIFFER);
        assertThat(difference.high()).isCloseTo(0.0190, within(5e-5));
        assertThat(difference.varianceRatio()).isNaN();
        assertThat(Difference.student(stock, stock).high()).isZero();
    }

    @Test
    void whatEveryPairShowsIsStudents() {
        double[] scenario = {1, 2, 3};
        assertThat(Difference.of(new double[3], scenario)).isEqualTo(Difference.student(new double[3], scenario));
    }

    @Test
    void valuesWithoutPairsAreRefused() {
        assertThatThrownBy(() -> Difference.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pairs are needed, not 2 and 3 values");
        assertThatThrownBy(() -> Difference.of(new double[0], new double[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
