package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hostcity.experiment.RunId;
import hostcity.measure.Indicator;
import hostcity.measure.Residence.Resident;
import hostcity.store.StoredOutcomes;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare --attribute} on the shipped world: arms, residence, diversion, and what it refuses (ODD 7.29). */
class AttributeTest {

    private static final List<String> SCENARIOS = List.of("china-registration-reform", "shanghai-bonn-full");
    private static final int REPLICATIONS = 2;
    private static final int END = 2030;

    @TempDir
    private Path results;

    private Cli compare(String name, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("compare"));
        args.addAll(SCENARIOS);
        args.addAll(List.of("--replications", "" + REPLICATIONS, "--years", "2019-" + END, "--threads", "2"));
        args.addAll(List.of("--out", results.toString(), "--name", name));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(String[]::new));
    }

    private JsonNode json(Cli cli) throws IOException {
        assertThat(cli.code()).as(cli.err()).isZero();
        return new ObjectMapper().readTree(cli.out());
    }

    private static Map<String, Integer> counts(List<Resident> residents, Predicate<Resident> counted) {
        Map<String, Integer> counts = new TreeMap<>();
        residents.stream().filter(counted).forEach(x -> counts.merge(x.place(), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> stored(StoredOutcomes outcomes, RunId run, Indicator indicator) {
        Map<String, Integer> counts = new TreeMap<>();
        outcomes.valuesByPlace(run.scenario(), 0, indicator, END).forEach((place, values) -> {
            if (values[run.replication()] > 0) {
                counts.put(place, (int) values[run.replication()]);
            }
        });
        return counts;
    }

    /** The runs that are compared are those of a comparison that attributes nothing; the arms come on top. */
    @Test
    void theRunsThemselvesAreTheSame() throws IOException {
        json(compare("plain", "--json"));
        json(compare("why", "--json", "--attribute"));
        try (StoredOutcomes plain = new StoredOutcomes(results.resolve("plain"));
                StoredOutcomes why = new StoredOutcomes(results.resolve("why"))) {
            assertThat(why.digests()).containsAllEntriesOf(plain.digests());
            assertThat(why.digests()).hasSize(7 * REPLICATIONS);
            assertThat(why.scenarios())
                    .containsExactly(
                            "baseline",
                            "china-registration-reform",
                            "china-registration-reform~direct",
                            "china-registration-reform~cluster",
                            "shanghai-bonn-full",
                            "shanghai-bonn-full~direct",
                            "shanghai-bonn-full~cluster");
            assertThat(plain.residence(new RunId("baseline", 0, 0)).residents()).isEmpty();
            for (String scenario : List.of("baseline", "china-registration-reform", "shanghai-bonn-full")) {
                for (int replication = 0; replication < REPLICATIONS; replication++) {
                    assertResidence(why, new RunId(scenario, 0, replication));
                }
            }
        }
        assertThat(Cli.run("reproduce", results.resolve("why").toString(), "--quiet"))
                .isEqualTo(new Cli(0, "", ""));
    }

    /** Who is where, counted, is the stock. */
    private static void assertResidence(StoredOutcomes outcomes, RunId run) {
        List<Resident> residents = outcomes.residence(run).residents();
        assertThat(residents)
                .doesNotHaveDuplicates()
                .extracting(Resident::office)
                .doesNotHaveDuplicates();
        assertThat(counts(residents, x -> x.kind() == OfficeKind.HEADQUARTERS))
                .isEqualTo(stored(outcomes, run, Indicator.ORGANIZATIONS));
        assertThat(counts(residents, x -> x.kind() != OfficeKind.HEADQUARTERS))
                .isEqualTo(stored(outcomes, run, Indicator.BRANCHES));
        assertThat(counts(residents, x -> x.type() == OrganizationType.UN))
                .isEqualTo(stored(outcomes, run, Indicator.UN_BODIES));
    }

    /** Parts add up to the whole, and so do the origins of what a place gains. */
    @Test
    void everythingAddsUp() throws IOException {
        JsonNode root = json(compare("sums", "--json", "--attribute"));
        for (JsonNode comparison : root.get("comparisons")) {
            Map<String, Double> whole = new TreeMap<>();
            comparison
                    .get("places")
                    .forEach(x -> whole.put(
                            x.get("place").textValue(),
                            x.get("organizations").get("difference").doubleValue()));
            JsonNode attribution = comparison.get("attribution");
            for (JsonNode effect : attribution.get("effects")) {
                double parts = 0;
                for (String part : List.of("direct_effect", "cluster_response", "rivals_response")) {
                    parts += effect.get(part).get("difference").doubleValue();
                }
                double difference = effect.get("whole").get("difference").doubleValue();
                String place = effect.get("place").textValue();
                assertThat(parts).isCloseTo(difference, within(1e-12));
                assertThat(difference).isCloseTo(whole.getOrDefault(place, difference), within(1e-12));
                whole.put(place, difference);
            }
            for (JsonNode diversion : attribution.get("diversions")) {
                String place = diversion.get("place").textValue();
                assertThat(diversion.get("net").doubleValue()).isCloseTo(whole.get(place), within(1e-12));
            }
        }
        assertThat(root.get("comparisons").get(0).get("attribution").get("effects"))
                .extracting(x -> x.get("place").textValue())
                .contains("shanghai", "beijing", "focal", "world");
        assertThat(root.get("comparisons").get(1).get("attribution").get("effects"))
                .extracting(x -> x.get("place").textValue())
                .containsExactly("shanghai", "world");
        JsonNode first = root.get("comparisons").get(1).get("places").get(0);
        assertThat(first.get("organizations").get("interval").textValue()).isIn("t", "few");
        assertThat(Files.readString(results.resolve("sums/summary.csv")))
                .contains("low_95,high_95,variance_ratio,interval,world", ",few,")
                .contains("shanghai,1,direct_effect,2,", "shanghai,1,cluster_multiplier,2,", "focal,1,");
    }

    @Test
    void anEditedResidenceIsNoticed() throws Exception {
        json(compare("edited", "--json", "--attribute"));
        Path store = results.resolve("edited/hostcity.duckdb");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:" + store);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE residence SET place = 'london' WHERE place = 'paris' AND replication = 1"
                    + " AND scenario = 'baseline'");
        }
        Cli again = Cli.run("reproduce", results.resolve("edited").toString());

        assertThat(again.code()).isEqualTo(Main.FAILED);
        assertThat(again.out()).contains("13 of 14 stored runs agree", "The stored values of 1 runs were changed");
    }

    @Test
    void anExperimentKeepsItsOption() throws IOException {
        json(compare("kept", "--json", "--attribute"));
        Cli without = compare("kept", "--existing", "resume");

        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("--attribute: stored on, now off");
        json(compare("kept", "--json", "--attribute", "--existing", "resume"));
    }

    @Test
    void citiesMustStartAlike() throws IOException {
        Path other = results.resolve("other.yaml");
        Files.writeString(
                other,
                Files.readString(Path.of("scenarios/shanghai-bonn-offices.yaml"))
                        .replace("name: shanghai-bonn-offices", "name: other")
                        .replace("baseline: reconciled", "baseline: meng-2024"));
        Cli cli = Cli.run("compare", other.toString(), "--attribute", "--out", results.toString());

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err())
                .contains("--attribute: 'other' starts from the policies of 'meng-2024' and 'baseline' from"
                        + " 'reconciled'");
        assertThat(Cli.run("run", "baseline", "--attribute").code()).isEqualTo(2);
    }

    @Test
    void itSaysWhy() {
        Cli cli = compare("words", "--attribute");

        assertThat(cli.out())
                .contains(
                        "What the difference at the end of 2030 consists of:",
                        "direct effect",
                        "places of the policy",
                        "by where the organization is without the policy:",
                        "~: all but a few pairs (under 25) show the same; allows for more that do not");
        assertThat(cli.out()).containsPattern("~[+-]\\d+\\.\\d\\d to [+-]\\d");
        assertThat(cli.out().lines().filter(line -> !line.startsWith("All results")))
                .allMatch(line -> line.length() <= 90);
    }
}
