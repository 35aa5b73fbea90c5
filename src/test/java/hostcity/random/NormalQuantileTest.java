package hostcity.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against quantiles of 120 digits; their origin stands in the file. */
class NormalQuantileTest {

    @ParameterizedTest
    @CsvFileSource(resources = "normal_quantiles.csv", numLinesToSkip = 4)
    void agreesWithTheReference(double p, double quantile) {
        assertThat(NormalQuantile.of(p)).isCloseTo(quantile, within(2e-15 * Math.max(1, Math.abs(quantile))));
    }

    @Test
    void isOddAroundTheMiddle() {
        for (double p = 1.0 / 1024; p < 0.5; p += 1.0 / 1024) {
            assertThat(NormalQuantile.of(p)).isEqualTo(-NormalQuantile.of(1 - p));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void refusesWhatIsNoProbability(double p) {
        assertThatThrownBy(() -> NormalQuantile.of(p)).hasMessageContaining("inside (0, 1)");
    }
}
