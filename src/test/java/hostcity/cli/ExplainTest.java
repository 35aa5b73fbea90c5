package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hostcity.experiment.Divergence.Cause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare --explain} on the shipped world: single decisions, and what they say (ODD 7.29). */
class ExplainTest {

    private static final int END = 2030;

    @TempDir
    private Path results;

    private Cli compare(String name, String... more) {
        List<String> args = new ArrayList<>(List.of("compare"));
        args.addAll(List.of(more));
        args.addAll(List.of("--replications", "2", "--years", "2019-" + END, "--quiet"));
        args.addAll(List.of("--out", results.toString(), "--name", name));
        return Cli.run(args.toArray(String[]::new));
    }

    private JsonNode json(Cli cli) throws IOException {
        assertThat(cli.code()).as(cli.err()).isZero();
        return new ObjectMapper().readTree(cli.out());
    }

    /** Every office that the comparison of a registration reform and a city's offers explains. */
    @Test
    void everySingleDecisionIsConsistent() throws IOException {
        JsonNode root =
                json(compare("a", "china-registration-reform", "shanghai-bonn-full", "--json", "--explain", "40"));
        Set<String> causes = new TreeSet<>();
        for (JsonNode comparison : root.get("comparisons")) {
            Set<String> focal = new TreeSet<>();
            comparison.get("places").forEach(x -> {
                if (x.get("focal").booleanValue()) {
                    focal.add(x.get("place").textValue());
                }
            });
            JsonNode explanations = comparison.get("explanations");
            int changed = explanations.get("changed").intValue();
            int all = changed + explanations.get("others").intValue();
            assertThat(explanations.get("offices")).hasSize(Math.min(40, all)).isNotEmpty();
            int number = 0;
            for (JsonNode office : explanations.get("offices")) {
                List<String> ends = List.of(
                        office.get("baseline_end").asText(),
                        office.get("scenario_end").asText());
                assertThat(ends).doesNotHaveDuplicates();
                assertThat(ends.stream().anyMatch(focal::contains)).isEqualTo(number++ < changed);
                assertConsistent(office);
                office.get("reasons").forEach(x -> causes.add(x.get("cause").textValue()));
            }
        }
        assertThat(causes)
                .contains(Cause.UTILITY.id(), Cause.NOT_REGISTERED.id(), Cause.NOT_CONSIDERED.id(), Cause.DELAY.id());
    }

    private static void assertConsistent(JsonNode office) {
        List<String> causes = new ArrayList<>();
        office.get("reasons").forEach(x -> causes.add(x.get("cause").textValue()));
        assertThat(causes).isNotEmpty().doesNotHaveDuplicates();
        assertThat(office.get("year").intValue()).isBetween(2020, END);
        if (causes.contains(Cause.DELAY.id())) {
            assertThat(office.get("baseline").get("chosen"))
                    .isEqualTo(office.get("scenario").get("chosen"));
        } else {
            assertThat(office.get("baseline")).isNotEqualTo(office.get("scenario"));
        }
        JsonNode terms = office.get("terms");
        if (causes.contains(Cause.UTILITY.id())) {
            assertThat(terms.get("baseline").doubleValue()).isLessThanOrEqualTo(0);
            assertThat(terms.get("scenario").doubleValue()).isGreaterThanOrEqualTo(0);
        }
        if (terms != null && !terms.get("change").isNull()) {
            double sum = 0;
            double previous = Double.POSITIVE_INFINITY;
            for (JsonNode part : terms.get("parts")) {
                double change = part.get("change").doubleValue();
                assertThat(Math.abs(change)).isLessThanOrEqualTo(previous);
                previous = Math.abs(change);
                sum += change;
            }
            assertThat(sum).isCloseTo(terms.get("change").doubleValue(), within(1e-11));
        }
    }

    /** Whatever the threads, stored runs, and other options. */
    @Test
    void theOutputIsTheSame() throws IOException {
        String[] args = {"shanghai-bonn-full", "--json", "--explain"};
        JsonNode once = json(compare("a", with(args, "--threads", "1"))).get("comparisons");
        assertThat(once.get(0).get("explanations").get("offices")).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(json(compare("b", with(args, "--threads", "2"))).get("comparisons"))
                .isEqualTo(once);
        assertThat(json(compare("a", with(args, "--existing", "resume"))).get("comparisons"))
                .isEqualTo(once);
        JsonNode both = json(compare("c", with(args, "--attribute"))).get("comparisons");
        assertThat(both.get(0).get("explanations")).isEqualTo(once.get(0).get("explanations"));
        assertThat(both.get(0).get("attribution").isObject()).isTrue();
    }

    private static String[] with(String[] args, String... more) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** A word behind the option that is no number is a scenario. */
    @Test
    void itIsToldInWords() {
        Cli cli = Cli.run(
                "compare",
                "--explain",
                "shanghai-bonn-full",
                "--replications",
                "1",
                "--years",
                "2019-2030",
                "--out",
                results.toString());
        assertThat(cli.code()).as(cli.err()).isZero();
        String told = cli.out()
                .lines()
                .dropWhile(x -> !x.startsWith("Single decisions"))
                .collect(Collectors.joining("\n"));
        assertThat(told)
                .contains("First pair of runs: ", " gained or lost by Shanghai", "; shown: ")
                .contains("1. ", "at the end: in the baseline ", "because ", "in sum")
                .doesNotContain("NaN");
        assertThat(told.lines().filter(x -> !x.startsWith("All results"))).allMatch(x -> x.length() <= 100);
    }

    @Test
    void nobodyEndsElsewhereWithoutAnEffect() {
        Cli cli = Cli.compare(results, "--explain", "3");
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out()).contains("First 2 pairs of runs: no office differs in its place at the end of 2021");
    }

    @Test
    void aRunThatIsStoredOtherwiseIsNotExplained() throws Exception {
        assertThat(compare("a", "shanghai-bonn-full").code()).isZero();
        Path store = results.resolve("a/hostcity.duckdb");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:" + store);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE run SET digest = digest + 1 WHERE scenario = 'baseline' AND replication = 0");
        }
        Cli cli = compare("a", "shanghai-bonn-full", "--existing", "resume", "--json", "--explain");
        assertThat(cli.code()).as(cli.err()).isEqualTo(Main.FAILED);
        assertThat(cli.err()).hasLineCount(1).contains("--explain: replication 0 of 'baseline' was run again");
        assertThat(cli.out()).isEmpty();
    }
}
