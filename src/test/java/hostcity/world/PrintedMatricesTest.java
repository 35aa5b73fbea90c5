package hostcity.world;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.store.WorldReader;
import hostcity.world.PolicyRecord.MatrixRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The shipped matrices against the published tables, cell by cell. */
class PrintedMatricesTest {

    private static final List<MatrixRow> SHIPPED =
            WorldReader.shipped().policies().rows();

    @Test
    void everyCellIsAsPrinted() throws IOException {
        List<String> printed = printedRows();
        assertThat(printed).hasSize(25);
        assertThat(SHIPPED).hasSize(25);
        for (int i = 0; i < printed.size(); i++) {
            List<String> cells = Arrays.asList(printed.get(i).split("\t", -1));
            MatrixRow row = SHIPPED.get(i);
            // Table 3 has no column for the country.
            int name = cells.get(0).endsWith("table 3") ? 1 : 2;

            assertThat(row.source()).isEqualTo(cells.get(0));
            assertThat(row.name()).endsWith("(" + cells.get(name) + ")");
            assertThat(row.ticks()).as(row.name()).isEqualTo(ticks(cells.subList(name + 1, cells.size())));
        }
    }

    private static List<Boolean> ticks(List<String> cells) {
        assertThat(cells).hasSize(Instrument.COUNT).isSubsetOf("", "√", "●", "○");
        return cells.stream().map(c -> c.equals("√") || c.equals("●")).toList();
    }

    private static List<String> printedRows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PrintedMatricesTest.class.getResourceAsStream("printed_matrices.tsv"))) {
            List<String> lines = new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            lines.removeIf(line -> line.startsWith("#"));
            return lines;
        }
    }
}
