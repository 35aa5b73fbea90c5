package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.model.adapt.AdaptationRule;
import hostcity.model.policy.Amount;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Policy;
import hostcity.scenario.Scenario;
import hostcity.world.Instrument;
import hostcity.world.Levels;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import hostcity.world.World;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

    private static final World WORLD = WorldReader.shipped();

    static List<String> names() {
        return ScenarioReader.shippedNames();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theProgramAndTheFolderAgree(String name) {
        Scenario inside = ScenarioReader.shipped(name, WORLD);
        Scenario outside = ScenarioReader.read(Path.of("scenarios", name + ".yaml"), WORLD);
        assertThat(inside).isEqualTo(outside);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachHasTitlesAQuestionAndSources(String name) {
        Scenario scenario = ScenarioReader.shipped(name, WORLD);
        assertThat(scenario.titleEn()).isNotBlank().isNotEqualTo(scenario.titleZh());
        assertThat(scenario.questionEn()).endsWith("?");
        assertThat(scenario.questionZh()).endsWith("？");
        assertThat(scenario.sources())
                .isNotEmpty()
                .allMatch(source -> source.contains("20") || source.contains("Bonn"));
    }

    @Test
    void theCatalogueIsThere() {
        assertThat(names())
                .contains(
                        "baseline",
                        "shanghai-bonn-offices",
                        "shanghai-bonn-offices-newcomers",
                        "shanghai-bonn-full",
                        "shanghai-bonn-full-campus",
                        "china-registration-reform",
                        "shock-window",
                        "shanghai-city-networks",
                        "bonn-1994",
                        "shanghai-precise",
                        "branch-first")
                .hasSize(27)
                .isSorted();
    }

    @Test
    void bonnStyleOfficesAreBonns() {
        Policy policy = policy("shanghai-bonn-offices");
        Levels bonn = WORLD.baseline("reconciled", WORLD.defaults()).levels("bonn");
        assertThat(policy.set().keySet())
                .containsExactly(Instrument.RENT_CONCESSION, Instrument.OFFICE_EQUIPMENT, Instrument.LOGISTICS_SUPPORT);
        policy.set()
                .forEach((instrument, level) ->
                        assertThat(level).isEqualTo(bonn.get(instrument)).isEqualTo(1));
    }

    /** The back-cast gives Bonn what the baseline of today has there, and nothing else tells the two scenarios apart. */
    @Test
    void thePackageOf1994IsThatOfTheBaselineOfToday() {
        Scenario with = ScenarioReader.shipped("bonn-1994", WORLD);
        Scenario without = ScenarioReader.shipped("bonn-1994-without-package", WORLD);
        Levels today = WORLD.baseline("reconciled", WORLD.defaults()).levels("bonn");
        Map<Instrument, Double> all = new EnumMap<>(Instrument.class);
        with.policies().forEach(policy -> all.putAll(policy.set()));

        for (Instrument instrument : Instrument.all()) {
            assertThat(all.getOrDefault(instrument, 0.0))
                    .as(instrument.id())
                    .isCloseTo(today.get(instrument), within(1e-12));
        }
        assertThat(without.policies()).isEmpty();
        assertThat(without.events()).isEqualTo(with.events());
        assertThat(without.adaptation()).isEqualTo(with.adaptation());
    }

    /** 400,000 to 450,000 to run the office, 200,000 of salaries, 30,000 a person to move, full privileges. */
    @Test
    void shanghaiPaysWhatTheDesertificationOfficeWasSaidToNeed() {
        for (String name : List.of("shanghai-precise", "shanghai-precise-all")) {
            assertThat(policy(name).amounts())
                    .isEqualTo(Map.of(
                            Amount.DIRECT_FINANCE,
                            425_000.0,
                            Amount.SALARY_COVER,
                            200_000.0,
                            Amount.RELOCATION_GRANT,
                            30_000.0));
            assertThat(policy(name).set()).isEqualTo(Map.of(Instrument.PRIVILEGES_IMMUNITIES, 1.0));
            assertThat(policy(name).eligibility().types()).containsExactly(OrganizationType.UN);
        }
        assertThat(policy("shanghai-precise").eligibility().kinds()).containsExactly(OfficeKind.PROGRAMME);
    }

    @Test
    void branchesGetWhatAllGetInTheOtherScenario() {
        Policy offices = policy("branch-first");
        assertThat(offices.set()).isEqualTo(policy("shanghai-bonn-offices").set());
        assertThat(offices.eligibility().kinds()).containsExactly(OfficeKind.BRANCH);
        assertThat(ScenarioReader.shipped("branch-first", WORLD)
                        .policies()
                        .get(1)
                        .approach())
                .isEqualTo(new Approach(1, 8));
    }

    @Test
    void pulseAndSteadyAddTheSamePresentValueOfLevels() {
        Levels today = WORLD.baseline("reconciled", WORLD.defaults()).levels("shanghai");
        Map<Instrument, Double> pulse = policy("persistence-pulse").set();
        Map<Instrument, Double> steady = policy("persistence-steady").set();
        double ratio = (1 - Math.pow(1.03, -5)) / (1 - Math.pow(1.03, -20));
        assertThat(steady.keySet()).isEqualTo(pulse.keySet());
        pulse.forEach((instrument, high) -> {
            double start = today.get(instrument);
            double level = steady.getOrDefault(instrument, Double.NaN);
            assertThat(level - start).isCloseTo(ratio * (high - start), within(6e-4));
        });
    }

    @Test
    void sixCitiesRace() {
        Scenario race = ScenarioReader.shipped("incentive-race", WORLD);
        Scenario agreed = ScenarioReader.shipped("incentive-race-no-poaching", WORLD);
        assertThat(race.adaptation().cities()).hasSize(6).containsValue(AdaptationRule.BEST_RESPONSE);
        assertThat(agreed.adaptation()).isEqualTo(race.adaptation());
        assertThat(agreed.noPoaching())
                .containsExactlyInAnyOrderElementsOf(race.adaptation().cities().keySet());
    }

    @Test
    void theVariantsOfTheShockWindowDifferInOneThingEach() {
        Scenario shock = ScenarioReader.shipped("shock-window", WORLD);
        Scenario ready = ScenarioReader.shipped("shock-window-ready", WORLD);
        Scenario calm = ScenarioReader.shipped("shock-window-ready-calm", WORLD);
        Scenario closed = ScenarioReader.shipped("shock-window-openness", WORLD);
        assertThat(shock.policies()).isEmpty();
        assertThat(ready.events()).isEqualTo(shock.events()).hasSize(1);
        assertThat(ready.policies()).isEqualTo(calm.policies()).isEqualTo(closed.policies());
        assertThat(calm.events()).isEmpty();
        assertThat(closed.events()).startsWith(shock.events().get(0)).hasSize(2);
    }

    private static Policy policy(String name) {
        return ScenarioReader.shipped(name, WORLD).policies().get(0);
    }
}
