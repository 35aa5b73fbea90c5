package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hostcity run --follow}: tables of lives, the same whatever the threads and interruptions. */
class FollowTest {

    @TempDir
    private Path results;

    private Cli follow(String name, int replications, String... more) {
        List<String> args = new ArrayList<>(List.of("run", "baseline", "--years", "2019-2024"));
        args.addAll(List.of("--replications", String.valueOf(replications)));
        args.addAll(List.of("--out", results.toString(), "--name", name));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(String[]::new));
    }

    private Path folder(String name) {
        return results.resolve(name).resolve("follow");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(x -> x.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void livesAreWrittenAndTheFirstIsPrinted() throws IOException {
        Cli cli = follow("a", 3, "--threads", "2", "--follow", "IWA,UNFCCC,ISEM");
        assertThat(cli.code()).isZero();
        assertThat(cli.out().lines())
                .contains("IWA, International Water Association, in the first run:")
                .anyMatch(x -> x.matches("2019  there since 1999, seat in London"))
                .anyMatch(x -> x.matches("20\\d\\d  review: .*"))
                .anyMatch(x -> x.matches(" {8}London +-?\\d+\\.\\d\\d = .*inertia.*"))
                .allSatisfy(
                        x -> assertThat(x.contains(results.toString()) ? "" : x).hasSizeLessThanOrEqualTo(100));
        assertThat(names(folder("a"))).containsExactly("ISEM.csv", "IWA.csv", "UNFCCC.csv");
        List<String> iwa = Files.readAllLines(folder("a").resolve("IWA.csv"));
        assertThat(iwa.get(0)).startsWith("\uFEFFreplication,year,acronym,organization,office,kind,event,");
        int columns = iwa.get(0).split(",", -1).length;
        assertThat(iwa.subList(1, iwa.size()))
                .allMatch(x -> x.split(",", -1).length == columns)
                .anyMatch(x -> x.contains(",option,"))
                .isSortedAccordingTo((a, b) -> a.substring(0, 6).compareTo(b.substring(0, 6)));
        assertThat(iwa).filteredOn(x -> x.contains(",start,")).hasSize(3);
        assertThat(Files.readAllLines(folder("a").resolve("UNFCCC.csv"))).hasSize(4);
    }

    @Test
    void theDigestIsThatOfARunThatNobodyFollows() throws IOException {
        Cli followed = follow("a", 2, "--follow", "IWA,CAN");
        Cli alone = follow("b", 2);
        assertThat(digest(followed)).isEqualTo(digest(alone));
        assertThat(folder("b")).doesNotExist();
        assertThat(Cli.run("reproduce", results.resolve("a").toString()).code()).isZero();
    }

    private static String digest(Cli cli) {
        return cli.out()
                .lines()
                .filter(x -> x.startsWith("Digest: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void threadsAndInterruptionsAreNothing() throws IOException {
        follow("a", 4, "--threads", "3", "--follow", "IWA");
        follow("b", 2, "--threads", "1", "--follow", "IWA,CAN");
        assertThat(follow("b", 4, "--threads", "1", "--existing", "resume", "--follow", "IWA")
                        .code())
                .isZero();
        assertThat(folder("b").resolve("IWA.csv"))
                .hasSameBinaryContentAs(folder("a").resolve("IWA.csv"));
        assertThat(names(folder("b"))).containsExactly("IWA.csv");
    }

    @Test
    void noLeftoverSurvives() throws IOException {
        follow("a", 1, "--follow", "IWA");
        Files.writeString(folder("a").resolve("CAN.csv.part"), "half");
        assertThat(follow("a", 1, "--existing", "resume").code()).isZero();
        assertThat(folder("a")).doesNotExist();
        follow("a", 1, "--existing", "overwrite", "--follow", "CAN");
        assertThat(follow("a", 1, "--existing", "overwrite", "--follow", "IWRA").code())
                .isZero();
        assertThat(names(folder("a"))).containsExactly("IWRA.csv");
    }

    @Test
    void numbersFollowAnybody() throws IOException {
        follow("a", 1, "--follow", "IWA");
        String id = Files.readAllLines(folder("a").resolve("IWA.csv")).get(1).split(",", -1)[3];
        Cli cli = follow("b", 1, "--follow", id + ",10202100000");
        assertThat(names(folder("b"))).containsExactly("10202100000.csv", id + ".csv");
        assertThat(folder("b").resolve(id + ".csv"))
                .hasSameBinaryContentAs(folder("a").resolve("IWA.csv"));
        assertThat(cli.out()).contains(id + ", in the first run:", "10202100000, in the first run:");
    }

    @Test
    void quietPrintsNothingAndJsonIsJson() throws IOException {
        assertThat(follow("a", 1, "--follow", "IWA", "--quiet").out()).isEmpty();
        assertThat(folder("a").resolve("IWA.csv")).exists();
        assertThat(follow("b", 1, "--follow", "IWA", "--json").out())
                .startsWith("{")
                .doesNotContain("first run");
        assertThat(Files.readString(folder("b").resolve("IWA.csv"), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(folder("a").resolve("IWA.csv"), StandardCharsets.UTF_8));
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        follow("a", 1);
        Path elsewhere = Files.createDirectory(results.resolve("elsewhere"));
        Files.createSymbolicLink(folder("a"), elsewhere);
        WrongUsageTest.assertWrong(
                follow("a", 1, "--existing", "resume", "--follow", "IWA"), folder("a") + " is a link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IWB         | --follow: there is no organization 'IWB'; give an acronym of organizations.csv, or a number; did you mean 'IWA'?
            unfccc      | --follow: there is no organization 'unfccc'; give an acronym of organizations.csv, or a number; did you mean 'UNFCCC'?
            ../IWA      | --follow: there is no organization '../IWA'; give
            7           | --follow: no organization can have the number 7 up to 2024;
            10205000000 | --follow: no organization can have the number 10205000000 up to 2024;
            """)
    void oneLineSaysWhoIsNotThere(String names, String message) throws IOException {
        WrongUsageTest.assertWrong(follow("a", 1, "--follow", names), message);
        assertThat(results).isEmptyDirectory();
    }
}
