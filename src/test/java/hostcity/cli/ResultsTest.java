package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a small comparison writes and prints, and what becomes of it when somebody changes it. */
class ResultsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = Cli.NAME;

    @TempDir
    private static Path results;

    @TempDir
    private Path folder;

    private static Cli first;

    @BeforeAll
    static void compare() {
        first = Cli.compare(results, "--threads", "1");
    }

    private static Path original() {
        return results.resolve(NAME);
    }

    /** A copy of the results to change. */
    private Path copy() throws IOException {
        Path target = folder.resolve(NAME);
        try (Stream<Path> files = Files.walk(original())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(original().relativize(file)));
            }
        }
        return target;
    }

    private static JsonNode manifest(Path experiment) throws IOException {
        return JSON.readTree(Files.readString(experiment.resolve("manifest.json")));
    }

    @Test
    void theTablesFitIntoATerminal() throws IOException {
        assertThat(first.code()).isZero();
        assertThat(first.err().lines()).first().isEqualTo("0 of 4 runs");
        assertThat(first.err().lines().toList().get(4)).matches("4 of 4 runs in \\d+ s");
        List<String> lines = first.out().lines().toList();
        assertThat(lines).contains("against: Baseline; 2 pairs of runs with the same seeds");
        assertThat(lines).anyMatch(x -> x.matches("place +baseline +scenario +difference +95% interval +pairing"));
        assertThat(lines).anyMatch(x -> x.matches("place +founded +arrived +left +closed +public cost"));
        assertThat(lines).filteredOn(x -> x.startsWith("Beijing *")).hasSize(2);
        assertThat(lines).filteredOn(x -> x.startsWith("World")).hasSize(2);
        assertThat(lines)
                .contains("Digest: " + manifest(original()).get("digest").textValue());
        assertThat(lines)
                .filteredOn(x -> !x.startsWith("All results"))
                .allSatisfy(x -> assertThat(x).hasSizeLessThanOrEqualTo(100));
        assertThat(lines).noneMatch(x -> x.contains("NaN"));
    }

    @Test
    void theManifestHasTheCommandAsItWasTyped() throws IOException {
        assertThat(manifest(original()).get("command").elements())
                .toIterable()
                .extracting(JsonNode::textValue)
                .startsWith("hostcity", "compare", Cli.SCENARIO, "--replications", "2");
        assertThat(manifest(original()).get("state").textValue()).isEqualTo("complete");
    }

    @Test
    void twoThreadsGiveTheSameBits() throws IOException {
        Cli cli = Cli.compare(folder, "--threads", "2", "--json", "--quiet");
        assertThat(cli.code()).isZero();
        assertThat(cli.err()).isEmpty();
        JsonNode json = JSON.readTree(cli.out());
        assertThat(json.get("digest")).isEqualTo(manifest(original()).get("digest"));
        assertThat(json.get("world_differs")).isEmpty();
        assertThat(folder.resolve(NAME).resolve("summary.csv"))
                .hasSameBinaryContentAs(original().resolve("summary.csv"));
    }

    @Test
    void whatIsThereIsNotTouchedUnlessAskedFor() throws IOException {
        byte[] store = Files.readAllBytes(original().resolve("hostcity.duckdb"));
        WrongUsageTest.assertWrong(
                Cli.compare(results), "results are there already: " + original() + "; use another name, --existing");
        WrongUsageTest.assertWrong(
                Cli.compare(results, "--existing", "resume", "--seed", "2"),
                "cannot resume " + original() + ", it is another experiment: seed: stored 1, now 2");
        assertThat(original().resolve("hostcity.duckdb")).hasBinaryContent(store);
    }

    @Test
    void resumingWhatIsCompletePrintsItAgain() throws IOException {
        Path copy = copy();
        Cli again = Cli.compare(folder, "--existing", "resume");
        assertThat(again.err()).matches("4 of 4 runs in 0 s\\R");
        assertThat(again.out().replace(folder.toString(), ""))
                .isEqualTo(first.out().replace(results.toString(), ""));
        assertThat(Cli.compare(folder, "--existing", "resume", "--quiet")).isEqualTo(new Cli(0, "", ""));
        assertThat(manifest(copy).get("digest")).isEqualTo(manifest(original()).get("digest"));
    }

    @Test
    void fewerReplicationsThanAreStoredAreRefused() throws IOException {
        Path copy = copy();
        WrongUsageTest.assertWrong(
                Cli.run("compare", Cli.SCENARIO, "--replications=1", "--existing=resume", "--out=" + folder),
                "cannot resume " + copy + " with 1 replications: 2 are stored; ask for 2 or more, or use another name");
        assertThat(Cli.run("reproduce", copy.toString(), "--quiet").code()).isZero();
    }

    private static void assertNotReproduced(Path copy, String... messages) {
        Cli cli = Cli.run("reproduce", copy.toString(), "--quiet");
        assertThat(cli.code()).isEqualTo(Main.FAILED);
        assertThat(cli.out() + cli.err()).contains(messages).doesNotContain("\tat ");
    }

    @Test
    void anEditedScenarioIsNotReproduced() throws IOException {
        Path copy = copy();
        Path scenario = copy.resolve("inputs/scenarios/baseline.yaml");
        Files.writeString(scenario, "# a comment\n" + Files.readString(scenario));
        assertNotReproduced(copy, "baseline.yaml was changed after the experiment");
    }

    @Test
    void aLostWorldIsNotReproduced() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("inputs/world/cities.csv"));
        assertNotReproduced(
                copy, "hostcity: the input world/cities.csv of " + copy + " cannot be read: it does not exist");
    }

    @Test
    void editedValuesAreNotReproduced() throws Exception {
        Path copy = copy();
        String url = "jdbc:duckdb:" + copy.resolve("hostcity.duckdb");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE outcome SET organizations = organizations + 1"
                    + " WHERE scenario = 'baseline' AND replication = 1 AND year = 2021 AND place = 'bonn'");
        }
        assertNotReproduced(
                copy,
                "The stored values of 1 runs were changed after they were written",
                "3 of 4 stored runs agree in every bit; the others do not.");
    }

    @Test
    void anEditedManifestIsNotReproduced() throws IOException {
        Path copy = copy();
        Path manifest = copy.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("\"seed\" : 1", "\"seed\" : 2"));
        assertNotReproduced(copy, "0 of 4 stored runs agree in every bit; the others do not.");
        Files.writeString(manifest, text.replace("scenarios/baseline.yaml", "../../../x.yaml"));
        assertNotReproduced(
                copy, "hostcity: the manifest names an input that leads out of the folder: '../../../x.yaml'");
        Files.writeString(manifest, text.substring(0, 500));
        assertNotReproduced(copy, "hostcity: " + manifest + " is damaged: it is not JSON");
        Cli resumed = Cli.compare(folder, "--existing", "resume");
        assertThat(resumed.code()).isEqualTo(Main.FAILED);
        assertThat(resumed.err())
                .startsWith("hostcity: " + manifest + " is damaged")
                .hasLineCount(1);
    }

    @Test
    void aStoreOfGarbageGivesOneLine() throws IOException {
        Path copy = copy();
        Files.writeString(copy.resolve("hostcity.duckdb"), "garbage".repeat(10_000));
        for (Cli cli : List.of(
                Cli.run("reproduce", copy.toString()),
                Cli.run("query", copy.toString(), "SELECT 1"),
                Cli.run(
                        "export",
                        copy.toString(),
                        "--to",
                        folder.resolve("x.csv").toString()),
                Cli.compare(folder, "--existing", "resume"))) {
            assertThat(cli.code()).isEqualTo(Main.FAILED);
            assertThat(cli.err())
                    .contains("hostcity.duckdb is not a result store")
                    .hasLineCount(1);
        }
        assertThat(folder.resolve("x.csv")).doesNotExist();
        assertThat(Cli.compare(folder, "--existing", "overwrite", "--quiet")).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void queriesAnswerAndChangeNothing() {
        String folder = original().toString();
        assertThat(Cli.run("query", folder, "SELECT count(*) AS n FROM run", "--format", "json"))
                .isEqualTo(new Cli(0, "[%n  {\"n\":4}%n]%n".formatted().replace("\r", ""), ""));
        for (String sql : List.of(
                "SELEC 1",
                "",
                "SELECT x FROM outcom",
                "DROP TABLE run",
                "SELECT * FROM read_csv('/etc/passwd')",
                "COPY run TO '" + this.folder.resolve("evil.csv") + "'",
                "ATTACH '" + this.folder.resolve("evil.duckdb") + "'",
                "SET enable_external_access = true",
                "INSTALL httpfs")) {
            WrongUsageTest.assertWrong(Cli.run("query", folder, sql), "the query failed: ");
        }
        assertThat(this.folder).isEmptyDirectory();
    }

    @Test
    void exportsDoNotReplaceFiles() throws IOException {
        for (String format : List.of("csv", "parquet")) {
            String file = folder.resolve("x." + format).toString();
            String[] args = {"export", original().toString(), "--format", format, "--table", "run", "--to", file};
            assertThat(Cli.run(args)).isEqualTo(new Cli(0, "Wrote " + file + System.lineSeparator(), ""));
            byte[] bytes = Files.readAllBytes(Path.of(file));
            WrongUsageTest.assertWrong(Cli.run(args), file + " exists already; use another name");
            assertThat(Path.of(file)).hasBinaryContent(bytes);
        }
        assertThat(Files.readString(folder.resolve("x.csv"), StandardCharsets.UTF_8)
                        .lines())
                .hasSize(5);
    }

    /** Each has its own name; many would make a name that nobody reads. */
    @Test
    void severalScenariosHaveAFolderWithoutAName() throws IOException {
        Path second = folder.resolve("second.yaml");
        Files.writeString(
                second, Files.readString(Path.of(Cli.SCENARIO)).replace("name: beijing-2020", "name: second"));
        Path third = folder.resolve("third.yaml");
        Files.writeString(third, Files.readString(Path.of(Cli.SCENARIO)).replace("name: beijing-2020", "name: third"));
        Cli two = Cli.compare(folder, second.toString(), "--quiet");
        Cli three = Cli.compare(folder, second.toString(), third.toString(), "--quiet");
        assertThat(List.of(two, three)).containsOnly(new Cli(0, "", ""));
        assertThat(folder.resolve("beijing-2020-and-second-vs-baseline/summary.csv"))
                .exists();
        assertThat(folder.resolve("beijing-2020-and-2-more-vs-baseline/summary.csv"))
                .exists();
    }
}
