package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.experiment.RunId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged file gives one line, or, where the damage is in a part that is not read, the right values. */
class DamagedStoreTest {

    @TempDir
    private Path folder;

    private Path file;
    private byte[] good = new byte[0];

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve(ResultFolder.STORE);
        StoreProcess.createStore(file);
        try (DuckDbStore store = DuckDbStore.open(file)) {
            for (int i = 0; i < 20; i++) {
                store.write(StoreSamples.run(
                        new RunId("a", 0, i), StoreProcess.YEARS, StoreSamples.places(StoreProcess.PLACES)));
            }
        }
        good = Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not a database", "scenario,point\r\na,0\r\n"})
    void whatIsNotAStoreIsRefused(String text) throws Exception {
        Files.writeString(file, text);
        assertThatThrownBy(() -> DuckDbStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(
                        "is not a result store (not a DuckDB file), or it is damaged; use another folder");
        assertThat(file).hasContent(text);
    }

    @Test
    void aBeginningAloneIsRefused() throws Exception {
        Files.write(file, Arrays.copyOf(good, 5000));
        assertThatThrownBy(() -> DuckDbStore.open(file))
                .hasMessageContaining("is damaged (only 5000 bytes long); restore it from a copy");
    }

    @Test
    void aDirectoryIsRefused() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> DuckDbStore.open(file))
                .isInstanceOf(StoreException.class)
                .message()
                .hasLineCount(1);
    }

    /** In processes of their own: DuckDB may end the whole process when it meets what it cannot believe. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void flippedBitsAreFound(int seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bad = good.clone();
        // The first ones in the headers, the others anywhere.
        int at = seed <= 2 ? random.nextInt(3 * 4096) : random.nextInt(bad.length);
        bad[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bad);
        assertRefusedOrRight("byte " + at);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void aCutFileIsFound(double share) throws Exception {
        Files.write(file, Arrays.copyOf(good, (int) (good.length * share)));
        assertRefusedOrRight("cut to " + share);
    }

    @Test
    void aDamagedLogIsFound() throws Exception {
        Path log = folder.resolve(ResultFolder.STORE + ".wal");
        Process writer = StoreProcess.start("write", file.toString());
        writer.inputReader().readLine();
        // The log comes when the first rows are committed, which a busy machine may take its time for.
        while (writer.isAlive() && !(Files.exists(log) && Files.size(log) > 0)) {
            Thread.sleep(5);
        }
        writer.destroyForcibly().waitFor();
        assertThat(log).exists();
        byte[] bytes = Files.readAllBytes(log);
        bytes[bytes.length / 3] ^= 4;
        Files.write(log, bytes);
        assertRefusedOrRight("log");
    }

    private void assertRefusedOrRight(String damage) throws Exception {
        String output = StoreProcess.output(StoreProcess.start("read", file.toString()));
        assertThat(output).as(damage).matches("same \\d+|refused: .* is damaged .*");
        assertThat(output.getBytes(StandardCharsets.UTF_8).length).isLessThan(600);
    }
}
