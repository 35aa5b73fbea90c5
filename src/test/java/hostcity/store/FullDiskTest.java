package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hostcity.experiment.Existing;
import hostcity.experiment.RunId;
import hostcity.world.Place;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of its own that is full, or may not be written: one line, and what was there is there. */
class FullDiskTest {

    private static final List<Place> PLACES = StoreSamples.places(StoreProcess.PLACES);

    @TempDir
    private Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(StoreProcess.isRoot(), "a small disk can only be made by root");
        mounted = run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString());
        assumeTrue(mounted, "a small disk cannot be made here");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private ResultFolder open(Existing existing) {
        return ResultFolder.open(disk, existing, ResultFolderTest.contents("base", 1));
    }

    private static void write(ResultFolder folder, int replication) {
        folder.store().write(StoreSamples.run(new RunId("a", 0, replication), StoreProcess.YEARS, PLACES));
        folder.store().commit();
    }

    private int fill() {
        int committed = 0;
        try (ResultFolder results = open(Existing.FAIL)) {
            while (committed < 10_000) {
                write(results, committed);
                committed++;
            }
        } catch (StoreException e) {
            assertThat(e)
                    .hasMessage("the disk with " + disk.resolve("base").resolve(ResultFolder.STORE)
                            + " is full; make room, then go on with --existing resume");
        }
        assertThat(committed).isBetween(10, 9_999);
        return committed;
    }

    @Test
    void aFullDiskLosesNothingThatWasCommitted() throws Exception {
        int committed = fill();
        assertThat(run("mount", "-o", "remount,size=40m", disk.toString())).isTrue();
        try (ResultFolder results = open(Existing.RESUME)) {
            assertThat(results.store().finished()).hasSizeBetween(committed, committed + 1);
            write(results, 20_000);
        }
        try (StoredOutcomes stored = new StoredOutcomes(disk.resolve("base"))) {
            Map<RunId, Long> digests = stored.digests();
            assertThat(digests).hasSizeBetween(committed + 1, committed + 2);
            digests.forEach((id, digest) ->
                    assertThat(stored.outcome(id).orElseThrow().digest()).isEqualTo(digest));
        }
    }

    @Test
    void overwritingOnAFullDiskKeepsTheOldResults() throws Exception {
        try (ResultFolder results = open(Existing.FAIL)) {
            write(results, 0);
        }
        Path filler = disk.resolve("filler");
        byte[] block = new byte[64 << 10];
        try (var out = Files.newOutputStream(filler)) {
            assertThatThrownBy(() -> {
                        while (true) {
                            out.write(block);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> open(Existing.OVERWRITE).close())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(" is full; make room");
        assertThatThrownBy(
                        () -> Exports.export(disk.resolve("base"), "outcome", ExportFormat.CSV, disk.resolve("x.csv")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(" is full; make room");
        assertThatThrownBy(() -> Exports.export(
                        disk.resolve("base"), "outcome", ExportFormat.PARQUET, disk.resolve("x.parquet")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(" is full; make room");
        Files.delete(filler);
        try (StoredOutcomes stored = new StoredOutcomes(disk.resolve("base"))) {
            assertThat(stored.digests()).hasSize(1);
        }
        try (var files = Files.list(disk)) {
            assertThat(files).containsExactly(disk.resolve("base"));
        }
    }

    @Test
    void aDiskThatMayNotBeWrittenGivesOneLine() throws Exception {
        try (ResultFolder results = open(Existing.FAIL)) {
            write(results, 0);
        }
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
        for (Existing existing : List.of(Existing.RESUME, Existing.OVERWRITE)) {
            assertThatThrownBy(() -> open(existing).close())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("cannot write ")
                    .hasMessageContaining("read-only file system; change its rights or use another folder");
        }
        assertThatThrownBy(() -> DuckDbStore.open(disk.resolve("base").resolve(ResultFolder.STORE)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no permission to use ");
        try (StoredOutcomes stored = new StoredOutcomes(disk.resolve("base"))) {
            assertThat(stored.digests()).hasSize(1);
        }
    }

    @Test
    void anotherUserGetsOneLine() throws Exception {
        assumeTrue(StoreProcess.has("setpriv"), "rights can only be dropped with setpriv");
        try (ResultFolder results = open(Existing.FAIL)) {
            write(results, 0);
        }
        List<String> nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        Path file = disk.resolve("base").resolve(ResultFolder.STORE);
        Path cache = Files.createDirectory(folder.resolve("cache"));
        assertThat(run("chmod", "a+rwx", cache.toString())).isTrue();
        assertThat(run("chmod", "a+rx", folder.toString())).isTrue();
        // Nobody may not read the local repository of the one who builds.
        Path jar = Files.copy(duckDbJar(), folder.resolve("duckdb.jar"));
        Map<String, String> environment =
                Map.of("HOSTCITY_CACHE", folder.resolve("cache").toString(), "MORE_CLASSES", ":" + jar);
        assumeTrue(run("setpriv", "--reuid=65534", "--clear-groups", "test", "-r", classes()), "not for nobody");
        assertThat(StoreProcess.output(StoreProcess.start(nobody, environment, "count", file.toString())))
                .startsWith("refused: no permission to use " + file)
                .hasLineCount(1);
        assertThat(run("chmod", "go-rx", file.resolveSibling("").toString())).isTrue();
        assertThat(StoreProcess.output(StoreProcess.start(nobody, environment, "count", file.toString())))
                .startsWith("refused: cannot read " + file + ": no permission")
                .hasLineCount(1);
    }

    private static Path duckDbJar() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.contains("duckdb_jdbc"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }

    private static String classes() throws Exception {
        return Path.of(DuckDbStore.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }
}
