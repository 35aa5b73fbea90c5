package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a small comparison to a page and tables, and what is no comparison. */
class ReportTest {

    @TempDir
    private static Path results;

    @TempDir
    private Path folder;

    private static Path compared = Path.of("");

    @BeforeAll
    static void compare() throws IOException {
        compared = Reports.withOddNames(results);
    }

    private static Cli report(String... more) {
        return Cli.run(Stream.concat(Stream.of("report", compared.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString(),
                        Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void aComparisonBecomesAPageAndTables() throws IOException {
        Cli cli = report("--out", folder.toString());
        assertThat(cli)
                .isEqualTo(new Cli(
                        0,
                        "Wrote " + folder.resolve("report.html") + ", with figures/ and tables/ beside it."
                                + System.lineSeparator(),
                        ""));
        assertThat(files(folder))
                .containsKeys(
                        "report.html",
                        "figures/map-odd-en.pdf",
                        "figures/map-odd-en.svg",
                        "figures/map-odd-en.png",
                        "tables/effects.csv",
                        "tables/effects-en.tex",
                        "tables/levers.csv",
                        "tables/costs-en.tex",
                        "tables/attribution.csv",
                        "tables/places-odd.csv",
                        "tables/parameters.csv");
    }

    /** Also the tables' numbers are those of summary.csv, which compare wrote. */
    @Test
    void itSaysWhatTheComparisonSaid() throws IOException {
        report("--out", folder.toString());
        List<String> summary = Files.readAllLines(compared.resolve("summary.csv"));
        String line = summary.stream()
                .filter(x -> x.contains("shanghai,1,organizations,"))
                .findFirst()
                .orElseThrow();
        List<String> head = List.of(summary.get(0).substring(1).split(",", -1));
        List<String> cells = List.of(line.split(",", -1));
        String difference = cells.get(head.indexOf("difference"));
        List<String> places = Files.readAllLines(folder.resolve("tables/places-odd.csv"));
        assertThat(places.get(1)).startsWith("\"Shang").contains("," + difference + ",");
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        report("--lang", "both", "--out", folder.resolve("a").toString());
        report("--lang", "both", "--out", folder.resolve("b").toString());
        Map<String, String> first = files(folder.resolve("a"));
        assertThat(first).isEqualTo(files(folder.resolve("b"))).hasSizeGreaterThan(20);
    }

    @Test
    void namesComeOutAsText() throws IOException {
        report("--lang", "both", "--out", folder.toString());
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page)
                .doesNotContain("<script>alert", "<b>hai")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("<main lang=\"en\"", "<main lang=\"zh\"");
        assertThat(files(folder)).containsKeys("figures/map-odd-en.pdf", "figures/map-odd-zh.svg");
        String latex = Files.readString(folder.resolve("tables/effects-en.tex"));
        assertThat(latex).contains("\\textless{}script\\textgreater{}alert(1)", "50\\% \\& \\$\\#\\_\\{\\}");
        assertThat(Files.readString(folder.resolve("tables/effects-zh.tex"))).contains("情景", "名称");
    }

    /** What buys nothing has no price, and nothing has no multiplier. */
    @Test
    void aScenarioWithoutEffectIsUndefined() throws IOException {
        Path scenario = folder.resolve("nothing.yaml");
        Files.writeString(scenario, """
                name: nothing
                title: {en: Nothing happens, zh: 什么都没有发生}
                years: {from: 2019, to: 2022}
                policies:
                  - {year: 2020, city: shanghai, set: {schooling: 0}}
                """);
        String[] compare = {"compare", scenario.toString(), "--attribute", "--replications", "2", "--quiet", "--out"};
        Cli made = Cli.run(Stream.concat(Stream.of(compare), Stream.of(folder.toString(), "--name", "nothing"))
                .toArray(String[]::new));
        assertThat(made.code()).as(made.err()).isZero();
        Cli cli = Cli.run("report", folder.resolve("nothing").toString(), "--lang", "both");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(Files.readString(folder.resolve("nothing/report.html")))
                .contains("In no run does a number of organizations", "期末数量与累计流量均无差别");
        assertThat(Files.readAllLines(folder.resolve("nothing/tables/costs.csv")))
                .anyMatch(x -> x.startsWith("cost of an additional office-year,") && x.endsWith(",,,,"));
        assertThat(Files.readString(folder.resolve("nothing/tables/attribution-en.tex")))
                .contains("& undefined");
    }

    @Test
    void whatIsNoComparisonGetsOneLine() throws IOException {
        WrongUsageTest.assertWrong(
                report("--lang", "fr"), "Invalid value for option '--lang' (en|zh|both): 'fr' is none of en, zh, both");
        Path none = folder.resolve("none");
        Cli missing = Cli.run("report", none.toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err().lines()).hasSize(1);
        Path damaged = copy("damaged");
        Files.writeString(damaged.resolve("hostcity.duckdb"), "garbage");
        assertOneLine(damaged, 1);
        Path later = copy("later");
        Path manifest = later.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"format\" : 1", "\"format\" : 7"));
        assertOneLine(later, 1);
        Path file = folder.resolve("file");
        Files.writeString(file, "x");
        Cli blocked = report("--out", file.toString());
        WrongUsageTest.assertWrong(blocked, "--out: '" + file + "' is a file; give a folder");
        WrongUsageTest.assertWrong(
                Cli.run("report", file.toString()),
                "'" + file + "' is a file; give a result folder that compare wrote");
        assertThat(Files.readString(file)).isEqualTo("x");
    }

    private static void assertOneLine(Path folder, int code) {
        Cli cli = Cli.run("report", folder.toString());
        assertThat(cli.code()).as(cli.err()).isEqualTo(code);
        assertThat(cli.err().lines()).as(cli.err()).hasSize(1);
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    private Path copy(String name) throws IOException {
        Path target = folder.resolve(name);
        try (Stream<Path> paths = Files.walk(compared)) {
            for (Path path : paths.toList()) {
                Files.copy(path, target.resolve(compared.relativize(path).toString()));
            }
        }
        return target;
    }
}
