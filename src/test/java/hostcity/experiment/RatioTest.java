package hostcity.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against bounds found by inverting a t-test; their origin stands in the file. */
class RatioTest {

    @ParameterizedTest
    @CsvFileSource(resources = "ratios.csv", numLinesToSkip = 5, maxCharsPerColumn = 10_000)
    void agreesWithTheReference(
            String numerator, String denominator, @Nullable Double value, @Nullable Double low, @Nullable Double high) {
        Optional<Ratio> ratio = Ratio.of(values(numerator), values(denominator));
        if (value == null || low == null || high == null) {
            assertThat(ratio).isEmpty();
            return;
        }
        double tolerance = 1e-9 * Math.max(1e-3, Math.abs(value));
        Ratio r = ratio.orElseThrow();
        assertThat(r.value()).isCloseTo(value, within(tolerance));
        assertThat(r.low()).isCloseTo(low, within(tolerance));
        assertThat(r.high()).isCloseTo(high, within(tolerance));
    }

    private static double[] values(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void aSinglePairHasNoInterval() {
        assertThat(Ratio.of(new double[] {2}, new double[] {1})).isEmpty();
    }

    @Test
    void aDenominatorOfZerosHasNoRatio() {
        assertThat(Ratio.of(new double[] {2, 3}, new double[] {0, 0})).isEmpty();
        assertThat(Ratio.of(new double[] {0, 0}, new double[] {0, 0})).isEmpty();
    }

    @Test
    void valuesWithoutPairsAreRefused() {
        assertThatThrownBy(() -> Ratio.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pairs are needed, not 2 and 3 values");
        assertThatThrownBy(() -> Ratio.of(new double[0], new double[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
