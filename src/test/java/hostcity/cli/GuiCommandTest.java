package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is said before any window opens; and where there is no screen, that is said. */
class GuiCommandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                            | no scenario 'nonsense'
            shanghai-bonn-offices --lang fr     | --lang must be en or zh
            shanghai-bonn-offices --run -1      | --run must lie between
            shanghai-bonn-offices --baseline x  | no scenario 'x'
            --replay nowhere                    | names no run
            --replay nowhere#1                  | nowhere
            """)
    void saysWhatIsWrong(String arguments, String message) {
        Cli cli = Cli.run(("gui " + arguments).split(" "));
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains(message).hasLineCount(1);
    }

    @Test
    void knowsTheRunsOfAFolder(@TempDir Path folder) {
        Cli.compare(folder);
        String results = folder.resolve(Cli.NAME).toString();
        assertThat(Cli.run("gui", "--replay", results + "#2").err()).contains("no finished run 2", "it has 2");
        assertThat(Cli.run("gui", "--replay", results + "#basline/0").err()).contains("did you mean 'baseline'");
    }

    @ParameterizedTest
    @CsvSource({"'', DISPLAY", ":4711, :4711"})
    void saysThatThereIsNoScreen(String display, String message, @TempDir Path folder)
            throws IOException, InterruptedException {
        Process process = Cli.start(folder, Map.of("DISPLAY", display), "gui", "baseline");
        Cli cli = Cli.of(process);
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("display", message, "hostcity run").hasLineCount(1);
    }
}
