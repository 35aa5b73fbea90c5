package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.experiment.RunId;
import hostcity.experiment.RunResult;
import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;
import hostcity.world.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbStoreTest {

    private static final List<Place> PLACES = StoreSamples.places(StoreProcess.PLACES);
    private static final int YEARS = StoreProcess.YEARS;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void create() {
        file = folder.resolve(ResultFolder.STORE);
        StoreProcess.createStore(file);
    }

    private static RunResult.Done run(String scenario, int replication) {
        return StoreSamples.run(new RunId(scenario, 0, replication), YEARS, PLACES);
    }

    private static RunResult.Done withValue(Indicator indicator, double value) {
        RunResult.Done run = run("a", 0);
        run.outcome().set(indicator, StoreSamples.START, 3, value);
        return new RunResult.Done(
                run.id(), run.seed(), run.outcome(), run.outcome().digest());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.0, 0.0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, 0.1, 1e-310, Math.PI})
    void everyFiniteNumberComesBackBitByBit(double value) {
        RunResult.Done run = withValue(Indicator.STAFF, value);
        try (DuckDbStore store = DuckDbStore.open(file)) {
            store.write(run);
        }
        try (StoredOutcomes stored = new StoredOutcomes(folder)) {
            RunOutcome outcome = stored.outcome(run.id()).orElseThrow();
            assertThat(Double.doubleToRawLongBits(outcome.get(Indicator.STAFF, StoreSamples.START, 3)))
                    .isEqualTo(Double.doubleToRawLongBits(value));
            assertThat(outcome).isEqualTo(run.outcome());
            assertThat(outcome.digest()).isEqualTo(run.digest());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotANumberIsRefusedAndTheStoreGoesOn(double value) {
        try (DuckDbStore store = DuckDbStore.open(file)) {
            RunResult.Done broken = withValue(Indicator.STAFF, value);
            assertThatThrownBy(() -> store.write(broken))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("indicator 'staff' in 2024 at 'place-3' is " + value + ", not a finite number");
            store.write(run("a", 0));
        }
        assertStored(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, -0.0, 3e9, Double.NaN})
    void aWholeNumberMustBeOne(double value) {
        try (DuckDbStore store = DuckDbStore.open(file)) {
            RunResult.Done broken = withValue(Indicator.ORGANIZATIONS, value);
            assertThatThrownBy(() -> store.write(broken)).hasMessageContaining("not a whole number");
        }
    }

    @Test
    void runsOfOthersAreRefused() {
        try (DuckDbStore store = DuckDbStore.open(file)) {
            store.write(run("a", 0));
            assertThatThrownBy(() -> store.write(run("a", 0))).hasMessageContaining("is stored already");
            assertThatThrownBy(() -> store.write(run("c", 0))).hasMessageContaining("scenario 'c' is not one of");
            RunResult.Done elsewhere = StoreSamples.run(new RunId("b", 0, 0), YEARS, StoreSamples.places(3));
            assertThatThrownBy(() -> store.write(elsewhere)).hasMessageContaining("other places");
        }
        assertStored(1);
    }

    @Test
    void aFailedRunIsReplacedByTheNextTry() throws Exception {
        RunId id = new RunId("a", 0, 7);
        try (DuckDbStore store = DuckDbStore.open(file)) {
            store.write(new RunResult.Failed(id, 5, "run", "first\n  cause"));
            store.write(new RunResult.Failed(id, 5, "run", "second"));
            store.commit();
            assertThat(store.finished()).isEmpty();
        }
        try (DuckDbStore store = DuckDbStore.open(file)) {
            store.write(new RunResult.Failed(id, 5, "build", "third\n  cause"));
        }
        assertThat(query("SELECT status, stage, cause FROM run"))
                .isEqualTo("status,stage,cause\r\nfailed,build,third cause\r\n");
        try (DuckDbStore store = DuckDbStore.open(file)) {
            store.write(run("a", 7));
        }
        assertStored(1);
        assertThat(query("SELECT status, count(*) AS n FROM run GROUP BY ALL")).isEqualTo("status,n\r\ndone,1\r\n");
    }

    @Test
    void runsAreKeptInTheOrderOfWriting() throws Exception {
        try (DuckDbStore store = DuckDbStore.open(file)) {
            store.write(run("b", 0));
            store.write(run("a", 0));
        }
        try (DuckDbStore store = DuckDbStore.open(file)) {
            store.write(run("b", 1));
            assertThat(store.finished().keySet())
                    .containsExactly(new RunId("b", 0, 0), new RunId("a", 0, 0), new RunId("b", 0, 1));
        }
        assertThat(query("SELECT scenario, replication, year, place FROM outcome LIMIT 2"))
                .endsWith("b,0,2024,place-0\r\nb,0,2024,place-1\r\n");
        assertThat(query("SELECT DISTINCT ON (scenario, replication) scenario, replication FROM outcome "
                        + "ORDER BY rowid"))
                .isEqualTo("scenario,replication\r\nb,0\r\na,0\r\nb,1\r\n");
    }

    @Test
    void theLongViewHasEveryValue() throws Exception {
        RunResult.Done run = run("a", 0);
        try (DuckDbStore store = DuckDbStore.open(file)) {
            store.write(run);
        }
        int rows = YEARS * PLACES.size() * Indicator.all().size();
        assertThat(query("SELECT count(*) AS n FROM outcome_long")).isEqualTo("n\r\n" + rows + "\r\n");
        String value = query("SELECT value FROM outcome_long WHERE indicator = 'welfare_usd' AND year = 2025 "
                + "AND place = 'place-4'");
        assertThat(Double.parseDouble(value.lines().toList().get(1)))
                .isEqualTo(run.outcome().get(Indicator.WELFARE_USD, 2025, 4));
    }

    @Test
    void nothingIsLeftBesideAClosedStore() throws Exception {
        try (DuckDbStore store = DuckDbStore.open(file)) {
            store.write(run("a", 0));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aSecondWriterInThisProgramIsRefused() {
        try (DuckDbStore store = DuckDbStore.open(file)) {
            store.write(run("a", 0));
            assertThatThrownBy(() -> new StoredOutcomes(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(file + " is in use by this program; close it first");
        }
    }

    @Test
    void aSecondProcessIsRefusedUntilTheFirstIsKilled() throws Exception {
        Process holder = StoreProcess.start("hold", file.toString());
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("open");
            assertThatThrownBy(() -> DuckDbStore.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(file + " is in use by another process (" + holder.pid() + "); wait until it ends");
            assertThatThrownBy(() -> new StoredOutcomes(folder)).hasMessageContaining("is in use by another process");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertStored(0);
    }

    @Test
    void anotherFormatIsRefused() throws Exception {
        try (Connection connection = DuckDb.openForWriting(file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE meta SET value = '2' WHERE key = 'format'");
        }
        assertThatThrownBy(() -> DuckDbStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + " has format 2, this program reads and writes 1; use the program that wrote it, or"
                        + " another folder");
    }

    @Test
    void aDatabaseOfSomebodyElseIsRefused() throws Exception {
        Path other = folder.resolve("other.duckdb");
        try (Connection connection = DuckDb.openForWriting(other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE run (x INTEGER)");
        }
        assertThatThrownBy(() -> DuckDbStore.open(other)).hasMessageContaining("not a result store of this program");
    }

    private String query(String sql) throws Exception {
        StringBuilder out = new StringBuilder();
        Exports.query(folder, sql, QueryFormat.CSV, out);
        return out.toString();
    }

    private void assertStored(int runs) {
        try (StoredOutcomes stored = new StoredOutcomes(folder)) {
            assertThat(stored.digests())
                    .hasSize(runs)
                    .allSatisfy((id, digest) -> assertThat(
                                    stored.outcome(id).orElseThrow().digest())
                            .isEqualTo(digest));
        }
    }
}
