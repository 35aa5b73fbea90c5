package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriterTest {

    private static String row(Object... cells) {
        StringBuilder out = new StringBuilder();
        new CsvWriter(out, false).row(cells);
        return out.toString();
    }

    @Test
    void quotesWhatNeedsIt() {
        assertThat(row("a", "b,c", "say \"x\"", "two\nlines", "", 1, -2.5))
                .isEqualTo("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",,1,-2.5\r\n");
    }

    @Test
    void aTextIsNeverAFormula() {
        assertThat(row("=1+1", "+1", "-x", "@a", "\tx", "a=b", "北京")).isEqualTo("'=1+1,'+1,'-x,'@a,'\tx,a=b,北京\r\n");
    }

    @Test
    void theByteOrderMarkComesFirst() {
        StringBuilder out = new StringBuilder();
        new CsvWriter(out, true).row("城市");
        assertThat(out.toString()).isEqualTo("\uFEFF城市\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1", "2.0E-3, 0.002", "100.0, 100", "1.0E23, 1E+23", "2.2250738585072014E-308, 2.2250738585072014E-308",
        "-0.0, 0", "NaN, NaN", "123456789.125, 123456789.125", "1.0E-9, 1E-9", "4.9E-324, 4.94065645841247E-324"
    })
    void numbersAreShort(double value, String text) {
        assertThat(CsvWriter.number(value)).isEqualTo(text);
    }

    @Test
    void numbersComeBack() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 100_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(CsvWriter.number(value))).isEqualTo(value);
            }
        }
    }
}
