package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    private static CsvFile parse(String text) {
        return CsvFile.parse("x.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsQuotesCommentsAndEmptyLines() {
        CsvFile file = parse("# note\n\na,b\n\"x, \"\"y\"\"\", 2 \n,,\n".replace(",,\n", ",\n"));

        assertThat(file.rows()).hasSize(1);
        CsvRow row = file.rows().get(0);
        assertThat(row.line()).isEqualTo(4);
        assertThat(row.text("a")).isEqualTo("x, \"y\"");
        assertThat(row.whole("b", 0, 5)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "-0.5, -0.5", "+2e3, 2000", ".5, 0.5", "5., 5"})
    void readsNumbers(String cell, double number) {
        assertThat(parse("a\n" + cell + "\n").rows().get(0).number("a")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"1f", "0x1p3", "NaN", "Infinity", "1e9999", "--1", "1 000", "'1,5'", "１"})
    void refusesWhatIsNoNumber(String cell) {
        CsvRow row = parse("a\n\"" + cell + "\"\n").rows().get(0);
        assertThatThrownBy(() -> row.number("a"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x.csv:2");
    }

    @Test
    void refusesABrokenRow() {
        assertThatThrownBy(() -> parse("a,b\n1\n"))
                .hasMessageContaining("x.csv:2")
                .hasMessageContaining("1 cells");
        assertThatThrownBy(() -> parse("a,b\n\"1,2\n")).hasMessageContaining("broken quotes");
        assertThatThrownBy(() -> parse("a,b\n\"1\"x,\"2\"\n")).hasMessageContaining("broken quotes");
        assertThatThrownBy(() -> parse("a,\n")).hasMessageContaining("a column without a name");
        assertThatThrownBy(() -> parse("a,a\n")).hasMessageContaining("occurs twice");
        assertThatThrownBy(() -> parse("a\n" + "9".repeat(2001) + "\n")).hasMessageContaining("too long");
        assertThatThrownBy(() -> parse("a\n".repeat(100_001))).hasMessageContaining("at most 100000");
        assertThatThrownBy(() -> parse("a\n\0\n")).hasMessageContaining("NUL bytes");
    }

    @Test
    void refusesMissingAndUnknownColumns() {
        assertThatThrownBy(() -> parse("name,vlaue\n").requireColumns(List.of("name", "value")))
                .hasMessageContaining("x.csv:1")
                .hasMessageContaining("did you mean 'value'?");
        assertThatThrownBy(() -> parse("name\n").requireColumns(List.of("name", "value")))
                .hasMessageContaining("a missing column")
                .hasMessageContaining("'value'");
        assertThatThrownBy(() -> parse("name\n").requireRows()).hasMessageContaining("no rows");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin1 = "a\nK\u00f6ln\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> CsvFile.parse("x.csv", latin1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void refusesALargeFileBeforeReadingIt(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            // A sparse file of 100 GB: reading it would exhaust the memory of the test.
            file.setLength(100L << 30);
        }
        assertThatThrownBy(() -> CsvFile.read(large)).hasMessageContaining("at most");
        assertThatThrownBy(() -> CsvFile.read(folder)).hasMessageContaining("there is no file");
    }

    @Test
    void messagesAreOneShortLine() {
        assertThat(InputException.quote("a\nb\u001b[31m")).isEqualTo("'aU+000AbU+001B[31m'");
        assertThat(InputException.quote("x".repeat(1000))).hasSize(65).endsWith("...'");
    }
}
