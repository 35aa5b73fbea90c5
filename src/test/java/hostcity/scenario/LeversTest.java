package hostcity.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.store.ScenarioReader;
import hostcity.store.WorldReader;
import hostcity.world.Parameter;
import hostcity.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scenarios set, in words. */
class LeversTest {

    private static final World WORLD = WorldReader.shipped();

    private static List<String> levers(String name, String baseline) {
        return Levers.of(ScenarioReader.shipped(name, WORLD), ScenarioReader.shipped(baseline, WORLD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shanghai-city-networks | 2026 on: funding subsidy 1 (city networks, branch)
            found-at-home          | 2026 on: funding subsidy 1, initiators x1.5, institutes x2
            posts-and-meetings     | 2026 on: participation 1, posts x1.5 over 5 years
            shanghai-precise       | 2026 on: privileges immunities 1, direct finance usd per year 425000, salary cover usd per year 200000, relocation grant usd per person 30000 (un, programme)
            branch-first           | 2026 on: awareness +1, branches become seats after 8 years
            shock-window           | 2030-2034: funding cut 0.28 for 0.5 of those meant
            """)
    void policiesAndEvents(String name, String lever) {
        assertThat(levers(name, "baseline")).contains(lever);
    }

    @Test
    void whatHappensToACity() {
        assertThat(levers("bonn-1994", "bonn-1994-without-package"))
                .contains(
                        "1995-1996: bonn does not bid",
                        "1999 on: 4000 seats stand empty, rent x0.8",
                        "static in 1 city");
    }

    @Test
    void aParameterOfTheScenarioAlone() {
        Scenario baseline = ScenarioReader.shipped("baseline", WORLD);
        Scenario other = baseline.withParameters(Map.of(Parameter.INERTIA, 2.5));
        assertThat(Levers.of(other, baseline)).containsExactly("inertia 2.5");
        assertThat(Levers.of(other, other)).isEmpty();
    }
}
