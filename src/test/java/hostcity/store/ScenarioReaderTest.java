package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.model.adapt.AdaptationRule;
import hostcity.model.event.Bar;
import hostcity.model.event.Event;
import hostcity.model.event.FundingCut;
import hostcity.model.event.HostFailure;
import hostcity.model.event.OpennessChange;
import hostcity.model.event.VacatedOffices;
import hostcity.model.policy.Amount;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.model.policy.Policy.Money;
import hostcity.scenario.Adaptation;
import hostcity.scenario.Scenario;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.Levels;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import hostcity.world.Parameter;
import hostcity.world.World;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    private static final Path GOOD = Path.of("src/test/resources/hostcity/store/good");
    private static final World WORLD = SmallWorld.of();

    @TempDir
    private Path folder;

    @Test
    void whatIsNotWrittenIsAsInTheBaseline() {
        assertThat(good("least"))
                .isEqualTo(new Scenario(
                        "least",
                        "Test",
                        "Test",
                        "",
                        "",
                        List.of(),
                        "reconciled",
                        2019,
                        2050,
                        List.of(),
                        Adaptation.MIX,
                        List.of(),
                        Map.of(),
                        List.of()));
    }

    @Test
    void aQuestionCanBeInBothLanguages() {
        Scenario scenario = ScenarioReader.shipped("shanghai-bonn-offices", WorldReader.shipped());
        assertThat(scenario.questionEn()).startsWith("How many organizations does Shanghai gain");
        assertThat(scenario.questionZh()).startsWith("如果上海像波恩那样免费提供办公场所");
    }

    @Test
    void readsEveryKey() {
        Scenario scenario = good("everything");
        assertThat(scenario.questionEn()).isEqualTo("One question?");
        assertThat(scenario.questionZh()).isEqualTo("One question?");
        assertThat(scenario.sources()).containsExactly("a", "b: c");
        assertThat(scenario.baseline()).isEqualTo("cideg-2024");
        assertThat(scenario.endYear()).isEqualTo(2040);
        assertThat(scenario.adaptation().general()).contains(AdaptationRule.IMITATE);
        assertThat(scenario.adaptation().cities())
                .isEqualTo(Map.of("beijing", AdaptationRule.BEST_RESPONSE, "bonn", AdaptationRule.STATIC));
        assertThat(scenario.noPoaching()).containsExactly("beijing", "shanghai");
        assertThat(scenario.parameters()).isEqualTo(Map.of(Parameter.INERTIA, 2.0, Parameter.MIX_STATIC, 1.0));
        assertThat(scenario.policies()).hasSize(6);
    }

    @Test
    void readsEveryKeyOfAPolicy() {
        double bonn = level("cideg-2024", Instrument.RENT_CONCESSION);
        double equipment = level("cideg-2024", Instrument.OFFICE_EQUIPMENT);
        assertThat(good("everything").policies().get(0))
                .isEqualTo(new Policy(
                        2026,
                        2030,
                        List.of("shanghai"),
                        "",
                        Map.of(
                                Instrument.SCHOOLING,
                                0.25,
                                Instrument.TAX_RELIEF,
                                0.1,
                                Instrument.RENT_CONCESSION,
                                bonn,
                                Instrument.OFFICE_EQUIPMENT,
                                equipment),
                        Policy.Registration.UNCHANGED,
                        new Eligibility(
                                true,
                                3,
                                true,
                                false,
                                Set.of(Field.ENERGY, Field.WATER_OCEAN),
                                Set.of(OrganizationType.INGO, OrganizationType.UN),
                                Set.of(OfficeKind.BRANCH)),
                        Money.KEEP));
        assertThat(good("everything").policies().get(1).eligibility()).isEqualTo(Eligibility.NEWCOMERS);
    }

    @Test
    void readsWhatAPolicyDoesForPostsInitiatorsAndInstitutes() {
        assertThat(good("everything").policies().get(3).cultivation())
                .isEqualTo(new Cultivation(
                        new Cultivation.Drive(1.5, 5),
                        new Cultivation.Effort(2, Set.of(Field.ENERGY)),
                        new Cultivation.Effort(3, Set.of())));
    }

    @Test
    void readsTheAmountsThatAPolicyPays() {
        Policy policy = good("everything").policies().get(4);
        assertThat(policy.amounts())
                .isEqualTo(Map.of(
                        Amount.DIRECT_FINANCE, 425_000.0, Amount.SALARY_COVER, 2e5, Amount.RELOCATION_GRANT, 0.0));
        assertThat(policy.set()).isEmpty();
        assertThat(policy.eligibility().types()).containsExactly(OrganizationType.UN);
    }

    @Test
    void readsHowAPolicyHelpsOrganizationsToComeNear() {
        assertThat(good("everything").policies().get(5).approach()).isEqualTo(new Approach(1.5, 8));
        assertThat(good("everything").policies().get(4).approach()).isEqualTo(Approach.NONE);
    }

    @Test
    void readsEveryKeyOfEveryEvent() {
        assertThat(good("everything").events())
                .containsExactly(
                        new FundingCut(
                                2028,
                                2035,
                                0.28,
                                0.5,
                                Set.of(OrganizationType.INGO, OrganizationType.UN),
                                Set.of(Field.ENERGY),
                                Set.of("UNEP")),
                        FundingCut.ofAll(2029, Event.FOR_GOOD, 1),
                        new OpennessChange(2028, 2030, "CHN", -0.4),
                        new HostFailure(2030, "bonn"),
                        new VacatedOffices(2031, 2032, "bonn", 20_000, 0.7),
                        new VacatedOffices(2031, Event.FOR_GOOD, "berlin", 1, 1),
                        new Bar(2028, 2030, Bar.Of.CITY, "bonn"),
                        new Bar(2029, Event.FOR_GOOD, Bar.Of.NATION, "CHN"));
    }

    @Test
    void aPolicyOfANationHoldsInAllItsPlaces() {
        Policy policy = good("everything").policies().get(2);
        assertThat(policy.nation()).isEqualTo("CHN");
        assertThat(policy.places()).containsExactly("beijing", "shanghai", "rest-of-china");
        assertThat(policy.set()).isEqualTo(Map.of(Instrument.ENTRY_EXIT, 0.0));
        assertThat(policy.registration()).isEqualTo(new Policy.Registration(1, 0));
    }

    @Test
    void aWholeRowIsWhatTheSourceHas() {
        Map<Instrument, Double> set = good("whole-row").policies().get(0).set();
        Levels bonn = WORLD.baseline("reconciled", WORLD.defaults()).levels("bonn");
        assertThat(set).hasSize(8);
        set.forEach((instrument, level) -> assertThat(level).isEqualTo(bonn.get(instrument)));
    }

    @Test
    void adoptionSeesTheParametersOfTheScenario() {
        Scenario scenario = text("parameters: {tick_city: 0.9}\n"
                + "policies: [{year: 2026, city: shanghai, adopt: {from: bonn," + " instruments: [schooling]}}]\n");
        assertThat(scenario.policies().get(0).set()).isEqualTo(Map.of(Instrument.SCHOOLING, 0.9));
    }

    @Test
    void policiesMayFollowEachOtherOrServeDifferentOffices() {
        assertThat(good("one-after-the-other").policies()).hasSize(2);
        assertThat(good("for-different-offices").policies()).hasSize(2);
    }

    @Test
    void aliasesByteOrderMarksAndWindowsLineEndingsAreFine() {
        assertThat(good("aliases").policies().get(1).places()).containsExactly("beijing", "shanghai");
        assertThat(good("windows").titleEn()).isEqualTo("测试");
        assertThat(good("windows").endYear()).isEqualTo(2040);
    }

    @Test
    void minusZeroIsZero() {
        Scenario scenario = text("policies: [{year: 2026, city: bonn, set: {schooling: -0.0}}]\n");
        assertThat(scenario.policies().get(0).set()).isEqualTo(Map.of(Instrument.SCHOOLING, 0.0));
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path file = folder.resolve("huge.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        long before = System.nanoTime();
        assertMessage(file, "the file '" + file + "' has 100000000 bytes; YAML files of the user have at most 1048576");
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void otherEncodingsAreRefusedWithTheLine() throws IOException {
        Path file = folder.resolve("gbk.yaml");
        Files.write(file, "name: gbk\ntitle:\n  zh: 测试\n".getBytes(Charset.forName("GBK")));
        assertMessage(file, "no UTF-8 text in " + file + ":3; save the file with the encoding UTF-8");
        Files.write(file, "name: gbk\n".getBytes(StandardCharsets.UTF_16));
        assertMessage(file, "no UTF-8 text in " + file + ":1; save the file with the encoding UTF-8");
        Files.write(file, new byte[] {'n', (byte) 0xE6});
        assertMessage(file, "no UTF-8 text in " + file + ":1; save the file with the encoding UTF-8");
    }

    @Test
    void whatIsNoScenarioFileIsRefused() throws IOException {
        Path missing = folder.resolve("missing.yaml");
        assertMessage(missing, "there is no file '" + missing + "'; give the path of a file that exists");
        Path directory = Files.createDirectory(folder.resolve("folder.yaml"));
        assertMessage(directory, "there is no file '" + directory + "'; give the path of a file that exists");
        Path text = folder.resolve("a.txt");
        assertMessage(text, "a scenario is a file that ends in .yaml, not '" + text + "'; rename it");
    }

    @Test
    void anUnknownShippedNameGetsAHint() {
        assertThatThrownBy(() -> ScenarioReader.shipped("baselin", WORLD))
                .isInstanceOf(InputException.class)
                .hasMessage("no scenario 'baselin' comes with the program; did you mean 'baseline'?");
    }

    private static void assertMessage(Path file, String message) {
        assertThatThrownBy(() -> ScenarioReader.read(file, WORLD))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    private static double level(String baseline, Instrument instrument) {
        return WORLD.baseline(baseline, WORLD.defaults()).levels("bonn").get(instrument);
    }

    private static Scenario good(String name) {
        return ScenarioReader.read(GOOD.resolve(name + ".yaml"), WORLD);
    }

    private static Scenario text(String body) {
        byte[] content = ("name: x\ntitle: {en: Test}\n" + body).getBytes(StandardCharsets.UTF_8);
        return ScenarioReader.parse("x.yaml", "x", content, WORLD);
    }
}
