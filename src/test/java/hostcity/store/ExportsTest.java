package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.experiment.Outcomes;
import hostcity.experiment.RunId;
import hostcity.experiment.RunResult;
import hostcity.measure.Indicator;
import hostcity.world.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {

    private static final List<Place> PLACES = StoreSamples.places(StoreProcess.PLACES);

    @TempDir
    private Path folder;

    private final List<RunResult.Done> runs = new ArrayList<>();

    @BeforeEach
    void fill() {
        Path file = folder.resolve(ResultFolder.STORE);
        StoreProcess.createStore(file);
        try (DuckDbStore store = DuckDbStore.open(file)) {
            for (int i = 0; i < 3; i++) {
                runs.add(StoreSamples.run(new RunId("a", 0, i), StoreProcess.YEARS, PLACES));
                store.write(runs.get(i));
            }
            store.write(StoreSamples.run(new RunId("b", 0, 2), StoreProcess.YEARS, PLACES));
            store.write(new RunResult.Failed(new RunId("b", 0, 1), 4, "run", "=1+1, \"x\""));
        }
    }

    private String query(QueryFormat format, String sql) {
        StringBuilder out = new StringBuilder();
        Exports.query(folder, sql, format, out);
        return out.toString();
    }

    @Test
    void aTableIsAligned() {
        assertThat(query(QueryFormat.TABLE, "SELECT '地' AS name, 1.5::DOUBLE AS x UNION ALL SELECT 'abc', 20"))
                .isEqualTo("name  x\n地    1.5\nabc    20\n");
    }

    @Test
    void aLongTableIsCut() {
        assertThat(query(QueryFormat.TABLE, "SELECT * FROM range(5000)").lines())
                .hasSize(1002)
                .endsWith("... only the first 1000 rows; ask for CSV to get all");
    }

    @Test
    void jsonAndCsv() {
        String sql = "SELECT 'a\"b' AS t, 1 AS i, 0.1::DOUBLE AS d, NULL AS n, true AS b";
        assertThat(query(QueryFormat.JSON, sql))
                .isEqualTo("[\n  {\"t\":\"a\\\"b\",\"i\":1,\"d\":0.1,\"n\":null,\"b\":true}\n]\n");
        assertThat(query(QueryFormat.CSV, sql)).isEqualTo("t,i,d,n,b\r\n\"a\"\"b\",1,0.1,,true\r\n");
        assertThat(query(QueryFormat.JSON, "SELECT 1 WHERE false")).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELEC 1",
                "SELECT nothing FROM run",
                "",
                "DROP TABLE run",
                "INSERT INTO meta VALUES ('a', 'b')",
                "SELECT * FROM read_text('/etc/hostname')",
                "COPY run TO '/tmp/hostcity-must-not-exist.csv'",
                "ATTACH '/tmp/hostcity-must-not-exist.duckdb' AS x",
                "SET enable_external_access = true",
                "SET memory_limit = '10GB'",
                "INSTALL httpfs",
                "LOAD '/tmp/x.duckdb_extension'",
                "SELECT * FROM '/etc/passwd'",
                "SELECT 1/0 + 'x'::INTEGER"
            })
    void whatIsWrongOrForbiddenGivesOneLine(String sql) {
        assertThatThrownBy(() -> query(QueryFormat.CSV, sql))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("the query failed: ")
                .message()
                .hasLineCount(1);
        assertThat(Path.of("/tmp/hostcity-must-not-exist.csv")).doesNotExist();
        assertThat(Path.of("/tmp/hostcity-must-not-exist.duckdb")).doesNotExist();
    }

    @Test
    void csvForSpreadsheets() throws Exception {
        Path target = folder.resolve("run.csv");
        Exports.export(folder, "run", ExportFormat.CSV, target);
        assertThat(Files.readString(target))
                .startsWith("\uFEFFscenario,point,replication,seed,status,stage,cause,digest\r\na,0,0,1000,done,,,")
                .contains("\r\nb,0,1,4,failed,run,\"'=1+1, \"\"x\"\"\",0\r\n");
    }

    @ParameterizedTest
    @CsvSource({"outcome, 400", "run, 5", "residence, 0", "place, 20", "indicator, 47", "outcome_long, 18800"})
    void everyTableCanBeExported(String table, int rows) throws Exception {
        Path csv = folder.resolve("x.csv");
        Exports.export(folder, table, ExportFormat.CSV, csv);
        assertThat(Files.readAllLines(csv)).hasSize(rows + 1);
        Path parquet = folder.resolve("x.parquet");
        Exports.export(folder, table, ExportFormat.PARQUET, parquet);
        assertThat(Files.readAllBytes(parquet)).startsWith('P', 'A', 'R', '1').endsWith('P', 'A', 'R', '1');
    }

    @Test
    void numbersInCsvComeBackBitByBit() throws Exception {
        Path target = folder.resolve("outcome.csv");
        Exports.export(folder, "outcome", ExportFormat.CSV, target);
        List<String> lines = Files.readAllLines(target);
        int column = List.of(lines.get(0).split(",", -1)).indexOf("welfare_usd");
        for (int place = 0; place < PLACES.size(); place++) {
            double value = Double.parseDouble(lines.get(place + 1).split(",", -1)[column]);
            assertThat(value).isEqualTo(runs.get(0).outcome().get(Indicator.WELFARE_USD, StoreSamples.START, place));
        }
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Path target = Files.writeString(folder.resolve("x.csv"), "mine");
        assertThatThrownBy(() -> Exports.export(folder, "run", ExportFormat.CSV, target))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("exists already");
        assertThat(target).hasContent("mine");
        assertThatThrownBy(() -> Exports.export(folder, "runs", ExportFormat.CSV, folder.resolve("y.csv")))
                .hasMessageContaining("there is no table 'runs'; use one of outcome, run");
        assertThatThrownBy(() -> Exports.export(folder, "run", ExportFormat.CSV, folder.resolve("no/y.csv")))
                .hasMessageContaining("there is no folder");
    }

    @Test
    void storedOutcomesAreInTheOrderOfReplications() {
        try (StoredOutcomes stored = new StoredOutcomes(folder)) {
            assertThat(stored.scenarios()).containsExactly("a", "b");
            double[] expected = runs.stream()
                    .mapToDouble(r -> r.outcome().get(Indicator.STAFF, 2026, 7))
                    .toArray();
            assertThat(stored.values("a", Indicator.STAFF, 2026, "place-7")).isEqualTo(expected);
            assertThat(stored.valuesByPlace("a", 0, Indicator.STAFF, 2026))
                    .hasSize(PLACES.size())
                    .containsEntry("place-7", expected);
            assertThat(stored.valuesByYear("a", 0, Indicator.STAFF, "place-7"))
                    .hasSize(StoreProcess.YEARS)
                    .containsEntry(2026, expected);
            assertThat(stored.paired("a", "b", Indicator.STAFF, 2026, "place-7"))
                    .singleElement()
                    .satisfies(pair -> assertThat(pair.first()).isEqualTo(expected[2]))
                    .extracting(Outcomes.Pair::replication)
                    .isEqualTo(2);
            assertThat(stored.outcome(new RunId("b", 0, 1))).isEmpty();
            assertThat(stored.values("b", 3, Indicator.STAFF, 2026, "place-7")).isEmpty();
        }
    }

    @Test
    void unknownNamesGiveOneLine() {
        try (StoredOutcomes stored = new StoredOutcomes(folder)) {
            assertThatThrownBy(() -> stored.values("c", Indicator.STAFF, 2026, "place-7"))
                    .hasMessageContaining("scenario 'c' is not in");
            assertThatThrownBy(() -> stored.values("a", Indicator.STAFF, 2026, "plaec-7"))
                    .hasMessageContaining("did you mean 'place-7'?");
        }
    }

    @Test
    void aMissingStoreGivesOneLine() {
        assertThatThrownBy(() -> new StoredOutcomes(folder.resolve("nowhere")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no results at");
    }
}
