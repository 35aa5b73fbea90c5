package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldExporterTest {

    @TempDir
    private Path temp;

    @Test
    void writesEveryFileAndNothingElse() throws IOException {
        Path folder = temp.resolve("deep/world");
        WorldExporter.export(folder);

        assertThat(files(folder))
                .containsExactlyInAnyOrderElementsOf(
                        WorldFiles.shipped().hashes().keySet());
        try (var files = Files.list(temp.resolve("deep"))) {
            assertThat(files).hasSize(1);
        }
    }

    /** The list of files in the code and the folder in the repository stay the same. */
    @Test
    void everyShippedFileIsListed() throws IOException {
        assertThat(files(Path.of("scenarios/world")))
                .containsExactlyInAnyOrderElementsOf(
                        WorldFiles.shipped().hashes().keySet());
    }

    /** The files in a folder and below it, as a world names them. */
    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace(File.separatorChar, '/'))
                    .toList();
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
