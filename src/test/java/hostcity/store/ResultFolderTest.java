package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.experiment.Existing;
import hostcity.experiment.RunId;
import hostcity.store.ResultFolder.Contents;
import hostcity.world.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFolderTest {

    private static final List<Place> PLACES = StoreSamples.places(StoreProcess.PLACES);

    @TempDir
    private Path results;

    static Contents contents(String experiment, long seed) {
        byte[] csv = "id\nplace-0\n".getBytes(StandardCharsets.UTF_8);
        return new Contents(
                ManifestFileTest.manifest(experiment, seed), PLACES, Map.of("a.yaml", csv, "world/cities.csv", csv));
    }

    private Path writeRun(int replication, Existing existing) {
        try (ResultFolder folder = ResultFolder.open(results, existing, contents("base", 1))) {
            folder.store().write(StoreSamples.run(new RunId("a", 0, replication), StoreProcess.YEARS, PLACES));
            return folder.path();
        }
    }

    private static int runs(Path folder) {
        try (StoredOutcomes stored = new StoredOutcomes(folder)) {
            return stored.digests().size();
        }
    }

    private void assertNoHiddenFiles() throws Exception {
        try (var files = Files.list(results)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void aNewFolderHasEverything() throws Exception {
        Path path = writeRun(0, Existing.FAIL);
        assertThat(path.resolve("inputs/world/cities.csv")).hasContent("id\nplace-0\n");
        assertThat(path.resolve("inputs/a.yaml")).exists();
        assertThat(ManifestFile.read(path.resolve("manifest.json")).state()).isEqualTo(Manifest.State.RUNNING);
        assertThat(runs(path)).isEqualTo(1);
        assertNoHiddenFiles();
    }

    @Test
    void itIsCompleteWhenTold() {
        try (ResultFolder folder = ResultFolder.open(results, Existing.FAIL, contents("base", 1))) {
            folder.store().write(StoreSamples.run(new RunId("a", 0, 0), StoreProcess.YEARS, PLACES));
            folder.write(ResultFolder.SUMMARY, "x\r\n");
            Manifest last = folder.manifest()
                    .completed(Duration.ofSeconds(2), folder.store().finished(), 0);
            folder.complete(last);
            assertThat(ManifestFile.read(folder.path().resolve("manifest.json")))
                    .isEqualTo(last);
            assertThat(last.runs().digest()).hasSize(64);
        }
    }

    @Test
    void anExistingFolderFailsByDefault() {
        Path path = writeRun(0, Existing.FAIL);
        assertThatThrownBy(() -> writeRun(1, Existing.FAIL))
                .isInstanceOf(InputException.class)
                .hasMessage("results are there already: " + path
                        + "; use another name, --existing resume to go on, or --existing overwrite to replace them");
        assertThat(runs(path)).isEqualTo(1);
    }

    @Test
    void resumeGoesOnAndKeepsTheStart() {
        writeRun(0, Existing.RESUME);
        Path path = writeRun(1, Existing.RESUME);
        assertThat(runs(path)).isEqualTo(2);
    }

    @Test
    void resumeRefusesAnotherExperiment() {
        Path path = writeRun(0, Existing.FAIL);
        assertThatThrownBy(() -> ResultFolder.open(results, Existing.RESUME, contents("base", 2)))
                .isInstanceOf(InputException.class)
                .hasMessage("cannot resume " + path + ", it is another experiment: seed: stored 1, now 2; use another"
                        + " name or --existing overwrite");
    }

    @Test
    void overwriteReplaces() throws Exception {
        writeRun(0, Existing.FAIL);
        Path path = writeRun(5, Existing.OVERWRITE);
        try (StoredOutcomes stored = new StoredOutcomes(path)) {
            assertThat(stored.digests()).containsOnlyKeys(new RunId("a", 0, 5));
        }
        assertNoHiddenFiles();
    }

    @Test
    void overwriteTouchesNothingThatIsNotOurs() throws Exception {
        Path mine = Files.createDirectory(results.resolve("base"));
        Files.writeString(mine.resolve("thesis.txt"), "x");
        assertThatThrownBy(() -> writeRun(0, Existing.OVERWRITE)).hasMessageContaining("is not a result folder");
        Files.writeString(mine.resolve("manifest.json"), "{\"name\": \"another program\"}");
        assertThatThrownBy(() -> writeRun(0, Existing.OVERWRITE)).hasMessageContaining("is not a manifest");
        assertThat(mine.resolve("thesis.txt")).exists();
    }

    @Test
    void overwriteRefusesAFolderWithFilesOfTheUser() throws Exception {
        Path path = writeRun(0, Existing.FAIL);
        Files.writeString(path.resolve("notes.txt"), "x");
        assertThatThrownBy(() -> writeRun(0, Existing.OVERWRITE))
                .hasMessageContaining("also has files that are not the program's: notes.txt");
        assertThat(runs(path)).isEqualTo(1);
    }

    @Test
    void aNewExperimentThatCannotStartLosesNothing() throws Exception {
        Path path = writeRun(0, Existing.FAIL);
        Contents bad =
                new Contents(ManifestFileTest.manifest("base", 1), PLACES, Map.of("../../outside.csv", new byte[0]));
        assertThatThrownBy(() -> ResultFolder.open(results, Existing.OVERWRITE, bad))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(runs(path)).isEqualTo(1);
        assertNoHiddenFiles();
    }

    @Test
    void aKillWhileReplacingLosesNothing() throws Exception {
        Path path = writeRun(0, Existing.FAIL);
        // As after a kill between the two moves.
        Files.move(path, results.resolve(".base.old"));
        Files.createDirectories(results.resolve(".base.new/inputs"));
        assertThatThrownBy(() -> writeRun(1, Existing.FAIL)).hasMessageContaining("results are there already");
        assertThat(runs(path)).isEqualTo(1);
        assertNoHiddenFiles();
    }

    @Test
    void anEmptyFolderIsUsed() throws Exception {
        Files.createDirectory(results.resolve("base"));
        assertThat(runs(writeRun(0, Existing.FAIL))).isEqualTo(1);
    }

    @Test
    void aFileInPlaceOfAFolderIsRefused() throws Exception {
        Files.writeString(results.resolve("base"), "x");
        assertThatThrownBy(() -> writeRun(0, Existing.OVERWRITE)).hasMessageContaining("is a file, not a folder");
        Path file = Files.writeString(results.resolve("file"), "x");
        assertThatThrownBy(() -> ResultFolder.open(file, Existing.FAIL, contents("base", 1)))
                .isInstanceOf(InputException.class)
                .hasMessage(file + " is a file, not a folder; use another folder for the results");
    }

    @Test
    void linksAreRefused() throws Exception {
        Path outside = Files.createDirectory(results.resolve("outside"));
        Files.createSymbolicLink(results.resolve("base"), outside);
        assertThatThrownBy(() -> writeRun(0, Existing.OVERWRITE)).hasMessageContaining("is a link to " + outside);
        assertThat(outside).isEmptyDirectory();
        Files.delete(results.resolve("base"));
        Path path = writeRun(0, Existing.FAIL);
        Path store = path.resolve(ResultFolder.STORE);
        Files.createSymbolicLink(store, Files.move(store, outside.resolve("x.duckdb")));
        assertThatThrownBy(() -> writeRun(0, Existing.RESUME)).hasMessageContaining(store + " is a link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../x", "/etc/x", "a/b", "a\\b", ".", "C:\\x"})
    void pathsAreNoNames(String name) {
        assertThatThrownBy(() -> ResultFolder.open(results, Existing.OVERWRITE, contents(name, 1)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is a path that leads out of the results folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".hidden", "a b", "a\u0000", "a\nb", "NUL", "a;b", "-x", "x."})
    void oddNamesAreRefused(String name) {
        assertThatThrownBy(() -> ResultFolder.open(results, Existing.OVERWRITE, contents(name, 1)))
                .isInstanceOf(InputException.class)
                .message()
                .hasLineCount(1);
    }

    @Test
    void chineseNamesAreFine() {
        try (ResultFolder folder = ResultFolder.open(results, Existing.FAIL, contents("上海-基线", 1))) {
            assertThat(folder.path()).isDirectory();
        }
    }

    @Test
    void aSecondWriterIsRefused() {
        try (ResultFolder folder = ResultFolder.open(results, Existing.FAIL, contents("base", 1))) {
            assertThatThrownBy(() -> writeRun(0, Existing.OVERWRITE))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(folder.path() + " is in use by another run (process "
                            + ProcessHandle.current().pid() + "); wait until it ends");
        }
        assertThat(runs(writeRun(0, Existing.RESUME))).isEqualTo(1);
    }
}
