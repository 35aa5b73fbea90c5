package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.store.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a small comparison to the table, and what is no comparison. */
class CatalogueTest {

    private static final String BEGIN = "<!-- written by 'hostcity catalogue': begin -->";
    private static final String END = "<!-- written by 'hostcity catalogue': end -->";

    @TempDir
    private static Path results;

    @TempDir
    private Path folder;

    private static String compared = "";

    @BeforeAll
    static void compare() {
        assertThat(Cli.compare(results, "--quiet").code()).isZero();
        compared = results.resolve(Cli.NAME).toString();
    }

    @Test
    void aComparisonBecomesARowInEachTable() {
        Cli cli = Cli.run("catalogue", compared);
        assertThat(cli.code()).isZero();
        assertThat(cli.err()).isEmpty();
        List<String> lines = cli.out().lines().toList();
        assertThat(lines.get(0))
                .matches("2 pairs of runs with the same seeds \\(seed 1\\), 2019-2021, against baseline; hostcity .*;"
                        + " digest `[0-9a-f]{16}`\\.");
        assertThat(lines)
                .anyMatch(x -> x.startsWith("| beijing-2020: Beijing builds schools | Beijing | "))
                .anyMatch(x -> x.startsWith("| beijing-2020 | ") && x.endsWith(" | 2020 on: schooling 1 |"))
                .noneMatch(x -> x.contains("NaN") || x.contains("by no flow"));
        assertThat(Cli.run("catalogue", compared, "--lang", "zh").out())
                .contains("| beijing-2020: 北京办学校 | 北京 | ", "对同种子模拟");
    }

    @Test
    void onlyThePartBetweenTheMarksIsWritten() throws IOException {
        Path file = folder.resolve("x.md");
        Cli cli = Cli.run("catalogue", compared, "--out", file.toString());
        assertThat(cli).isEqualTo(new Cli(0, "Wrote " + file + System.lineSeparator(), ""));
        String fresh = Files.readString(file);
        assertThat(fresh).startsWith(BEGIN + "\n2 pairs").endsWith(" |\n" + END + "\n");
        Files.writeString(file, "# Before\n\n" + BEGIN + "\nold\n" + END + "\n\nAfter: $1 \\ 北京\n");
        assertThat(Cli.run("catalogue", compared, "--out", file.toString()).code())
                .isZero();
        assertThat(file).hasContent("# Before\n\n" + fresh + "\nAfter: $1 \\ 北京\n");
    }

    @Test
    void aFileWithoutBothMarksIsNotTouched() throws IOException {
        for (String text : List.of("mine\n", BEGIN + "\n", END + "\n" + BEGIN + "\n", BEGIN + END + BEGIN + END)) {
            Path file = Files.writeString(folder.resolve("mine.md"), text);
            WrongUsageTest.assertWrong(
                    Cli.run("catalogue", compared, "--out", file.toString()), file + " must have the line '" + BEGIN);
            assertThat(file).hasContent(text);
        }
        Path bytes = Files.write(folder.resolve("bytes.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        WrongUsageTest.assertWrong(
                Cli.run("catalogue", compared, "--out", bytes.toString()), bytes + " cannot be read as a text: ");
        WrongUsageTest.assertWrong(
                Cli.run("catalogue", compared, "--out", folder.toString()), folder + " cannot be read as a text: ");
    }

    @Test
    void allNumbersGoToAFileThatIsNew() throws IOException {
        Path csv = folder.resolve("x.csv");
        assertThat(Cli.run("catalogue", compared, "--csv", csv.toString()).code())
                .isZero();
        List<String> lines = Files.readString(csv).lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("\uFEFFscenario,baseline,first_year,last_year,area,measure,replications,"
                        + "baseline_mean,scenario_mean,difference,low_95,high_95");
        assertThat(lines)
                .anyMatch(x -> x.startsWith("beijing-2020,baseline,2020,2021,focus,seats,2,"))
                .anyMatch(x -> x.startsWith("beijing-2020,baseline,2020,2021,elsewhere,branches_by_leaving,2,"))
                .anyMatch(x -> x.startsWith("beijing-2020,baseline,2020,2021,world,public_cost_present_usd_nation,2,"))
                .anyMatch(x -> x.startsWith("beijing-2020,baseline,2020,2021,focus,usd_per_office_year,2,,,"))
                .contains("beijing-2020,baseline,2020,2021,world,seats_by_other,2,0,0,0,0,0");
        WrongUsageTest.assertWrong(
                Cli.run("catalogue", compared, "--csv", csv.toString()), csv + " exists already; use another name");
    }

    @Test
    void whatIsNoComparisonIsRefused() throws IOException {
        WrongUsageTest.assertWrong(Cli.run("catalogue", "nowhere"), "there are no results in 'nowhere'");
        WrongUsageTest.assertWrong(Cli.run("catalogue"), "Missing required parameter: 'FOLDER'");
        WrongUsageTest.assertWrong(
                Cli.run("catalogue", compared, "--lang", "fr"),
                "Invalid value for option '--lang': 'fr' is none of en, zh");
        Cli.run("run", Cli.SCENARIO, "--replications=1", "--quiet", "--name=alone", "--out=" + folder);
        WrongUsageTest.assertWrong(
                Cli.run("catalogue", folder.resolve("alone").toString()),
                "'" + folder.resolve("alone") + "' has no comparison: its only scenario is 'beijing-2020'");
    }

    @Test
    void anUnfinishedOrFailedOneIsRefused() throws IOException {
        Cli.compare(folder, "--quiet");
        Path copy = folder.resolve(Cli.NAME);
        Path manifest = copy.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("\"complete\"", "\"running\""));
        WrongUsageTest.assertWrong(
                Cli.run("catalogue", copy.toString()),
                "the experiment in '" + copy + "' is not finished; go on with it first: compare with --existing");
        Files.writeString(manifest, text.replace("\"failed\" : 0", "\"failed\" : 1"));
        WrongUsageTest.assertWrong(
                Cli.run("catalogue", copy.toString()), "1 run in '" + copy + "' failed, so that pairs are missing");
        Files.writeString(manifest, text.substring(0, 300));
        Cli damaged = Cli.run("catalogue", copy.toString());
        assertThat(damaged.code()).isEqualTo(Main.FAILED);
        assertThat(damaged.err())
                .startsWith("hostcity: " + manifest + " is damaged")
                .hasLineCount(1);
    }

    @Test
    void oneScenarioTwiceOrOtherYearsAreRefused() {
        WrongUsageTest.assertWrong(
                Cli.run("catalogue", compared, compared),
                "scenario 'beijing-2020' is in '" + compared + "' and in '" + compared + "'; give one of them");
        Cli.compare(folder, "--quiet", "--years", "2019-2022");
        Path longer = folder.resolve(Cli.NAME);
        WrongUsageTest.assertWrong(
                Cli.run("catalogue", compared, longer.toString()),
                "'" + compared + "' ends in 2021 and '" + longer + "' in 2022; give comparisons over the same years");
    }

    @Test
    void theDocumentHasEveryScenarioOfTheCatalogue() throws IOException {
        String text = Files.readString(Path.of("docs", "catalogue.md"));
        int begin = text.indexOf(BEGIN + "\n");
        int end = text.indexOf(END + "\n");
        assertThat(begin).isPositive();
        assertThat(end).isGreaterThan(begin);
        List<String> table = text.substring(begin, end).lines().toList();
        List<String> words = text.substring(end).lines().toList();
        String baselines = table.stream().filter(x -> x.contains(" against ")).collect(Collectors.joining());
        for (String name : ScenarioReader.shippedNames()) {
            if (!baselines.contains(" against " + name + ";")) {
                assertThat(table)
                        .filteredOn(x -> x.startsWith("| " + name + ":"))
                        .hasSize(1);
                assertThat(table)
                        .filteredOn(x -> x.startsWith("| " + name + " |"))
                        .hasSize(1);
                assertThat(words).contains("### " + name);
            }
        }
    }
}
