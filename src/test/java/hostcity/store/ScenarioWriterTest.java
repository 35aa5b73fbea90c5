package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.model.policy.Approach;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.scenario.Decision;
import hostcity.scenario.RandomDecisions;
import hostcity.scenario.Scenario;
import hostcity.world.Instrument;
import hostcity.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as it was. */
class ScenarioWriterTest {

    private static final World WORLD = WorldReader.shipped();
    private static final World SMALL = SmallWorld.of();
    private static final Path GOOD = Path.of("src/test/resources/hostcity/store/good/everything.yaml");

    @TempDir
    private Path folder;

    static List<String> names() {
        return ScenarioReader.shippedNames();
    }

    private static Scenario read(String text, String name, World world) {
        return ScenarioReader.parse(name + ".yaml", name, text.getBytes(StandardCharsets.UTF_8), world);
    }

    private static void readsBack(Scenario scenario, World world) {
        String text = ScenarioWriter.text(scenario, "", world);
        assertThat(read(text, scenario.name(), world)).as(text).isEqualTo(scenario);
    }

    private static Scenario least() {
        return read("name: least\ntitle: {en: Test}\n", "least", SMALL);
    }

    /** Read, written, read, written: the second text is the first. */
    @ParameterizedTest
    @MethodSource("names")
    void whatIsShippedReadsBack(String name) {
        Scenario scenario = ScenarioReader.shipped(name, WORLD);
        String text = ScenarioWriter.text(scenario, "", WORLD);
        Scenario again = read(text, name, WORLD);
        assertThat(again).isEqualTo(scenario);
        assertThat(ScenarioWriter.text(again, "", WORLD)).isEqualTo(text);
    }

    @Test
    void everyKeyReadsBack() {
        readsBack(ScenarioReader.read(GOOD, SMALL), SMALL);
    }

    @Test
    void theStyleIsThatOfShippedFiles() {
        Scenario scenario = ScenarioReader.shipped("shock-window-ready", WORLD)
                .withTexts("mine", "Shanghai is ready", "上海：有所准备", "Ready: or not?", "")
                .withParameters(Map.of(hostcity.world.Parameter.ZONE_SEATS, 1500.0));
        Scenario mine = new Decision(
                        2031,
                        "shanghai",
                        Map.of(Instrument.TAX_RELIEF, 0.25, Instrument.RENT_CONCESSION, 0.0),
                        Set.of())
                .in(scenario);
        String text = ScenarioWriter.text(mine, "From shock-window-ready, changed by hand.", WORLD);
        assertThat(text.replaceAll("(?m)^  - \".*\n", "")).isEqualTo("""
                        # yaml-language-server: $schema=scenario.schema.json

                        # From shock-window-ready, changed by hand.
                        name: mine
                        title:
                          en: Shanghai is ready
                          zh: 上海：有所准备
                        question:
                          en: "Ready: or not?"
                        sources:
                        baseline: reconciled
                        years: {from: 2019, to: 2050}
                        policies:
                          - year: 2026
                            until: 2031
                            city: shanghai
                            set: {rent_concession: 1}
                          - year: 2026
                            city: shanghai
                            set: {office_equipment: 1, logistics_support: 1, coordination_body: 1, liaison_service: 1}
                          - year: 2031
                            city: shanghai
                            set: {tax_relief: 0.25, rent_concession: 0}
                            authority: national
                        events:
                          - funding_cut: {year: 2030, until: 2035, share: 0.28, affected: 0.5, types: [INGO, UN]}
                        parameters: {zone_seats: 1500}
                        """);
    }

    @Test
    void onlyWhatIsSaidIsWritten() {
        assertThat(ScenarioWriter.text(least(), "", SMALL)).isEqualTo("""
                # yaml-language-server: $schema=scenario.schema.json

                name: least
                title:
                  en: Test
                baseline: reconciled
                years: {from: 2019, to: 2050}
                """);
    }

    @Test
    void aPolicyThatDoesNothingReadsBack() {
        readsBack(
                least().withPolicies(List.of(new Policy(
                        2026,
                        Policy.FOR_GOOD,
                        List.of("bonn"),
                        "",
                        Map.of(),
                        Policy.Registration.UNCHANGED,
                        Eligibility.ALL,
                        Policy.Money.OWN,
                        Cultivation.NONE,
                        Map.of(),
                        Approach.NONE))),
                SMALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "Null",
                "~",
                "no",
                "2026",
                "1e5",
                "0x1F",
                "-",
                "- a",
                "? a",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "'a'",
                "\"a\"",
                "a\\nb",
                "\\",
                "%a",
                "@a",
                "`a`",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "[a]",
                "{a}",
                "a, b",
                "---",
                "...",
                "上海",
                "上海：冲击",
                "“引号”",
                "a  b",
                "é",
                "=",
                "<<",
                ".inf",
                "2026-01-01",
                "12:30",
                "\uFEFFa",
                "a\u2028b",
                "a\u00A0b",
                "😀",
                "a\u200Bb",
                "\uE000",
                "𠀀字"
            })
    void nastyTextReadsBack(String text) {
        readsBack(least().withTexts("least", text, "x" + text, text + "\n\n  " + text + " \nb", ""), SMALL);
        readsBack(least().withTexts("true", text + "!", text, "", text), SMALL);
    }

    @Test
    void whatIsNoTextIsRefusedInOneLine() {
        for (String text : List.of("a\u0007b", "a\ud800b", "a\tb", "a\u0085b")) {
            Scenario scenario = least().withTexts("least", text, "", "", "");
            assertThatThrownBy(() -> ScenarioWriter.text(scenario, "", SMALL))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("title.en has a character that is not for text in least.yaml:5")
                    .hasMessageEndingWith("; remove it");
        }
        assertThatThrownBy(() -> ScenarioWriter.text(least().withTexts("least", "a\nb", "", "", ""), "", SMALL))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("must be a title of one line");
        assertThatThrownBy(() -> ScenarioWriter.text(least(), "a\nb: c", SMALL))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "a comment is one line of text, not 'aU+000Ab: c'; remove line breaks and what does not print");
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                1,
                0.1,
                0.30000000000000004,
                1.0 / 3,
                425_000,
                1e8,
                123_456.789,
                2e-3,
                2.0E-3,
                1e-9,
                2e-44,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                1e-300
            })
    void numbersAreExact(double value) {
        String text = YamlValue.number(value).line();
        assertThat(Double.parseDouble(text)).isEqualTo(value);
        assertThat(text.length()).isLessThanOrEqualTo(24);
        YamlNode node = YamlText.parse("x", ("a: " + text).getBytes(StandardCharsets.UTF_8));
        assertThat(node.map("key", List.of("a")).need("a").number(0, Double.MAX_VALUE, ""))
                .isEqualTo(value);
    }

    @Test
    void numbersAreShort() {
        assertThat(List.of(1.0, 0.5, 2.0E-3, 425_000.0, 1e8, 0.1 + 0.2, 1e-9, 2e-44).stream()
                        .map(x -> YamlValue.number(x).line()))
                .containsExactly(
                        "1", "0.5", "0.002", "425000", "100000000", "0.30000000000000004", "0.000000001", "2E-44");
    }

    @Test
    void whateverAFileCanSayReadsBack() {
        Random random = new Random(20_261_203);
        RandomScenarios scenarios = new RandomScenarios(SMALL, random);
        for (int i = 0; i < 500; i++) {
            Scenario scenario = scenarios.withoutPolicies("random-" + i);
            int wanted = random.nextInt(5);
            for (int k = 0; k < wanted; k++) {
                List<Policy> more = new ArrayList<>(scenario.policies());
                more.add(scenarios.policy(scenario.endYear()));
                scenario = withoutContradiction(scenario, scenario.withPolicies(more));
            }
            readsBack(scenario, SMALL);
        }
    }

    private static Scenario withoutContradiction(Scenario before, Scenario after) {
        try {
            ScenarioWriter.text(after, "", SMALL);
            return after;
        } catch (InputException e) {
            assertThat(e).hasMessageContaining("contradicts the policy in line");
            return before;
        }
    }

    /** That it reads back shows that decisions leave no two policies that move the same lever at the same time. */
    @ParameterizedTest
    @MethodSource("names")
    void whatIsDecidedReadsBack(String name) {
        Scenario shipped = ScenarioReader.shipped(name, WORLD);
        for (int seed = 0; seed < 6; seed++) {
            Scenario scenario = shipped;
            for (Decision decision : RandomDecisions.of(new Random(seed), shipped.startYear() + 1, shipped.endYear())) {
                scenario = RandomDecisions.decide(scenario, decision);
            }
            assertThat(scenario).isNotEqualTo(shipped);
            readsBack(scenario, WORLD);
        }
    }

    @Test
    void whatLiesAfterTheLastYearIsRefused() {
        Scenario shorter =
                ScenarioReader.shipped("shanghai-bonn-offices", WORLD).withYears(2019, 2024);
        assertThatThrownBy(() -> ScenarioWriter.text(shorter, "", WORLD))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the first simulated year is 2020, the last 2024");
    }

    @Test
    void whatAFileCannotSayIsRefused() {
        Policy half = new Policy(
                2026,
                Policy.FOR_GOOD,
                List.of("shanghai"),
                "CHN",
                Map.of(Instrument.SCHOOLING, 1.0),
                Policy.Registration.UNCHANGED,
                Eligibility.ALL,
                Policy.Money.OWN);
        assertThatThrownBy(() -> ScenarioWriter.text(least().withPolicies(List.of(half)), "", SMALL))
                .isInstanceOf(InputException.class)
                .hasMessage("the scenario 'least' has something that a file cannot say; "
                        + "build it from what was read from a file");
    }

    @Test
    void aFileIsMadeOnceUnlessItIsReplaced() throws IOException {
        Path file = folder.resolve("new").resolve("least.yaml");
        ScenarioWriter.create(file, least(), "One", SMALL);
        assertThat(ScenarioReader.read(file, SMALL)).isEqualTo(least());
        assertThatThrownBy(() -> ScenarioWriter.create(file, least(), "Two", SMALL))
                .isInstanceOf(InputException.class)
                .hasMessage("the file '" + file + "' exists; choose another name or have it replaced");
        assertThat(Files.readString(file)).contains("# One\n");
        ScenarioWriter.replace(file, least(), "Two", SMALL);
        assertThat(Files.readString(file)).contains("# Two\n");
        assertThat(file.getParent()).isDirectoryContaining(x -> x.equals(file));
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileIsCalledAsItsScenario() {
        assertThatThrownBy(() -> ScenarioWriter.create(folder.resolve("other.yaml"), least(), "", SMALL))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("the scenario 'least' belongs in the file 'least.yaml', not '")
                .hasMessageEndingWith("; give both the same name");
        assertThatThrownBy(() -> ScenarioWriter.create(folder.resolve("least.yml"), least(), "", SMALL))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a scenario is a file that ends in .yaml");
        for (String name : List.of("Bad Name", "a_b", "a--b", "x".repeat(61))) {
            Scenario scenario = least().withTexts(name, "Test", "", "", "");
            assertThatThrownBy(() -> ScenarioWriter.create(folder.resolve(name + ".yaml"), scenario, "", SMALL))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("is no name of a scenario");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsAFileIsSaidSo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> ScenarioWriter.create(file.resolve("least.yaml"), least(), "", SMALL))
                .isInstanceOf(InputException.class)
                .hasMessage(file + " is a file, not a folder; name another folder");
    }
}
