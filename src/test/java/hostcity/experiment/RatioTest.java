package hostcity.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Ratios against values that were not found by Fieller's formula. */
class RatioTest {

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "ratios.csv", useHeadersInDisplayName = true)
    void isThatOfTheFile(String name, String numerator, String denominator, Double value, Double low, Double high) {
        Ratio ratio = Ratio.of(numbers(numerator), numbers(denominator));

        assertThat(ratio.isDefined()).isEqualTo(value != null);
        if (value == null) {
            assertThat(ratio).isEqualTo(Ratio.UNDEFINED);
        } else {
            assertThat(ratio.value()).isCloseTo(value, within(1e-12));
            assertThat(ratio.low()).isCloseTo(low, within(1e-7));
            assertThat(ratio.high()).isCloseTo(high, within(1e-7));
        }
    }

    @Test
    void pairsAreNeeded() {
        assertThatThrownBy(() -> Ratio.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pairs are needed, not 2 and 3 values");
    }
}
