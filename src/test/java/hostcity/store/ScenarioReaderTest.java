package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.scenario.Adaptation;
import hostcity.scenario.Scenario;
import hostcity.world.World;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

    private static final World WORLD = SmallWorld.of();

    @Test
    void readsTheBaseline() {
        Scenario baseline = ScenarioReader.shipped("baseline", WORLD);
        assertThat(baseline.name()).isEqualTo("baseline");
        assertThat(baseline.policies()).isEmpty();
        assertThat(baseline.adaptation()).isEqualTo(Adaptation.MIX);
        assertThat(baseline.startYear()).isEqualTo(2019);
        assertThat(baseline.endYear()).isEqualTo(2050);
    }
}
