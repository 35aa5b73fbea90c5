package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer committed before it was killed is there, whole, and nothing else is. */
class KilledWriterTest {

    private static final int KILLS = 6;
    private static final int LONGEST_WAIT_MILLIS = 500;

    @TempDir
    private Path folder;

    @Test
    void committedRunsOutliveTheProcess() throws Exception {
        Path file = folder.resolve(ResultFolder.STORE);
        StoreProcess.createStore(file);
        SplittableRandom random = new SplittableRandom(20240601);
        int before = 0;
        for (int i = 0; i < KILLS; i++) {
            Process writer = StoreProcess.start("write", file.toString());
            BufferedReader lines = writer.inputReader();
            assertThat(lines.readLine()).isEqualTo("open");
            Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
            // Through the handle, which leaves the stream with the last lines open.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            List<String> committed =
                    lines.lines().filter(l -> l.startsWith("committed ")).toList();
            int atLeast = committed.isEmpty()
                    ? before
                    : Integer.parseInt(committed.get(committed.size() - 1).substring("committed ".length())) + 1;
            before = assertWhole(atLeast);
        }
        assertThat(before).isPositive();
    }

    /** The runs 0 to n - 1 are there with all their values, n being what was told or a little more. */
    private int assertWhole(int atLeast) throws Exception {
        int runs;
        try (StoredOutcomes stored = new StoredOutcomes(folder)) {
            var digests = stored.digests();
            runs = digests.size();
            assertThat(runs).isBetween(atLeast, atLeast + 4);
            digests.forEach((id, digest) -> {
                assertThat(id.replication()).isLessThan(digests.size());
                assertThat(stored.outcome(id).orElseThrow().digest()).isEqualTo(digest);
            });
        }
        StringBuilder rows = new StringBuilder();
        Exports.query(folder, "SELECT count(*) AS n FROM outcome", QueryFormat.CSV, rows);
        assertThat(rows.toString()).isEqualTo("n\r\n" + runs * StoreProcess.PLACES * StoreProcess.YEARS + "\r\n");
        return runs;
    }

    @Test
    void noTemporaryFileOutlivesTheNextStart() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        // A file in place of the cache's folder: the library has to go to the temporary folder.
        Path noCache = Files.createFile(folder.resolve("cache"));
        Map<String, String> environment = Map.of("HOSTCITY_CACHE", noCache.toString(), "TMPDIR", temporary.toString());
        Path file = folder.resolve(ResultFolder.STORE);
        StoreProcess.createStore(file);
        Process writer = StoreProcess.start(List.of(), environment, "write", file.toString());
        assertThat(writer.inputReader().readLine()).isEqualTo("open");
        writer.destroyForcibly().waitFor();
        assertThat(temporary).isNotEmptyDirectory();
        Path spill = Files.createDirectory(folder.resolve(ResultFolder.STORE + DuckDb.SPILL));
        Files.createFile(spill.resolve("duckdb_temp_storage-0.tmp"));

        Process next = StoreProcess.start(List.of(), environment, "count", file.toString());
        assertThat(StoreProcess.output(next)).startsWith("runs ");
        assertThat(temporary).isEmptyDirectory();
        assertThat(spill).doesNotExist();
    }
}
