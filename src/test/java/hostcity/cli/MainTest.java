package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void versionNamesTheReleaseAndTheCommit() {
        Cli cli = Cli.run("--version");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).matches("hostcity \\d+\\.\\d+\\.\\d+ \\(commit \\w+(, with local changes)?\\)\\R");
    }

    @Test
    void helpAndNoArgumentsPrintTheUsage() {
        assertThat(Cli.run("--help").out())
                .contains("Usage: hostcity")
                .isEqualTo(Cli.run().out());
    }

    static List<String> commands() {
        List<String> paths = new ArrayList<>();
        collect(Main.commandLine(), "", paths);
        return paths;
    }

    private static void collect(CommandLine command, String path, List<String> paths) {
        paths.add(path);
        command.getSubcommands().forEach((name, sub) -> collect(sub, (path + " " + name).strip(), paths));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpThatFitsIntoATerminal(String path) {
        Cli cli = Cli.run((path + " --help").strip().split(" "));
        assertThat(cli.code()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .contains(("Usage: hostcity " + path).strip())
                .contains("-h, --help")
                .doesNotContain("<");
        assertThat(cli.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void theFirstCommandsAreThoseOfANewcomer() {
        assertThat(Main.commandLine().getSubcommands().keySet())
                .containsExactly(
                        "scenarios",
                        "compare",
                        "run",
                        "new",
                        "validate",
                        "gui",
                        "score",
                        "world",
                        "query",
                        "export",
                        "catalogue",
                        "report",
                        "reproduce");
    }

    @Test
    void chineseIsUtf8InEveryLocale() throws Exception {
        Cli cli = Cli.of(Cli.start(folder, Map.of("LC_ALL", "C"), "scenarios"));
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("shanghai-bonn-offices ").contains("上海采用波恩式免费办公场所");
    }

    @Test
    void aNewScenarioGoesIntoANewFolderAndIsValid() throws Exception {
        Path scenarios = folder.resolve("a/b");
        String file = scenarios.resolve("my.yaml").toString();
        Cli cli = Cli.run("new", "my", "--city", "shanghai", "--adopt", "bonn", "--out", scenarios.toString());
        assertThat(cli.out()).isEqualTo("Wrote " + file + ". Next: hostcity compare " + file + System.lineSeparator());
        assertThat(Cli.run("validate", file, "baseline"))
                .isEqualTo(new Cli(
                        0,
                        file + ": ok, Shanghai adopts instruments of Bonn%nbaseline: ok, Baseline%n".formatted(),
                        ""));
        assertThat(Cli.run("new", "my", "--city", "shanghai", "--adopt", "bonn", "--out", scenarios.toString())
                        .code())
                .isEqualTo(2);

        // As Windows writes it, and with the mark that its editors put in front.
        Files.writeString(
                scenarios.resolve("my.yaml"),
                "\uFEFF" + Files.readString(scenarios.resolve("my.yaml")).replace("\n", "\r\n"));
        assertThat(Cli.run("validate", file).code()).isZero();
    }

    @Test
    void everyCellOfACityHasItsSource() {
        Cli cli = Cli.run("world", "shanghai");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).startsWith("Shanghai 上海, baseline reconciled");
        assertThat(cli.out().lines().filter(line -> line.contains(" [city] ") || line.contains(" [nation] ")))
                .hasSize(14);
    }

    @Test
    void listsOfTheWorldAreComplete() {
        assertThat(Cli.run("world", "cities").out().lines())
                .hasSize(115)
                .anyMatch(line -> line.matches("bonn +Bonn .*"));
        assertThat(Cli.run("world", "parameters").out()).contains("congestion = 4 utility  [0, 20]  assumed");
        assertThat(Cli.run("world").out()).startsWith("3300 organizations in 2019, 70 cities, ");
    }
}
