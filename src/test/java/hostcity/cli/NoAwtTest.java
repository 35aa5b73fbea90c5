package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on a server loads nothing that draws, and nothing of the window. */
class NoAwtTest {

    private static final List<String> FORBIDDEN = List.of(
            "java.awt.", "javax.swing.", "sun.awt.", "sun.java2d.", "sim.display.", "com.formdev.", "hostcity.gui.");

    @Test
    void runLoadsNoAwt(@TempDir Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        "shanghai-bonn-offices",
                        "--replications=1",
                        "--quiet",
                        "--out=" + folder.resolve("results"))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            List<String> loaded = lines.toList();
            assertThat(loaded).anyMatch(line -> line.contains("hostcity.model.HostCityModel"));
            assertThat(loaded).noneMatch(line -> FORBIDDEN.stream().anyMatch(line::contains));
        }
    }
}
