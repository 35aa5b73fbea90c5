package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldExporterTest {

    @TempDir
    private Path temp;

    @Test
    void writesEveryFileAndNothingElse() throws IOException {
        Path folder = temp.resolve("deep/world");
        WorldExporter.export(folder);

        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> String.valueOf(f.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            WorldFiles.shipped().hashes().keySet());
        }
        try (var files = Files.list(temp.resolve("deep"))) {
            assertThat(files).hasSize(1);
        }
    }

    /** The list of files in the code and the folder in the repository stay the same. */
    @Test
    void everyShippedFileIsListed() throws IOException {
        try (var files = Files.list(Path.of("scenarios/world"))) {
            assertThat(files.map(f -> String.valueOf(f.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            WorldFiles.shipped().hashes().keySet());
        }
    }

    @Test
    void doesNotOverwrite() throws IOException {
        Path file = Files.writeString(temp.resolve("mine"), "precious");

        assertThatThrownBy(() -> WorldExporter.export(temp)).hasMessageContaining("exists already");
        assertThatThrownBy(() -> WorldExporter.export(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is not overwritten");
        assertThatThrownBy(() -> WorldExporter.export(file.resolve("world")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot be written");
        assertThat(file).hasContent("precious");
    }
}
