package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.model.adapt.AdaptationRule;
import hostcity.model.policy.Policy;
import hostcity.scenario.Scenario;
import hostcity.world.Instrument;
import hostcity.world.Levels;
import hostcity.world.World;
import java.nio.file.Path;
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
        assertThat(scenario.question()).endsWith("?");
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
                        "shanghai-city-networks")
                .hasSize(22)
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
