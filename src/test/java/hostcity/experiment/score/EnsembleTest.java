package hostcity.experiment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.model.Setups;
import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import hostcity.world.Parameters;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnsembleTest {

    private static final ParameterInfo INFO =
            new ParameterInfo(Parameter.INERTIA_UN, 2, 0, 8, "utility", true, "none", "a number");

    @Test
    void quantilesAreThoseOfTheTriangle() {
        // Density rises from 0 to 2 over a quarter of the mass, then falls to 8.
        assertThat(Ensemble.triangular(INFO, 0.25)).isCloseTo(2, within(1e-12));
        assertThat(Ensemble.triangular(INFO, 0.0625)).isCloseTo(1, within(1e-12));
        assertThat(Ensemble.triangular(INFO, 0.8125)).isCloseTo(5, within(1e-12));
        assertThat(Ensemble.triangular(INFO, 0x1.0p-54)).isBetween(0.0, 1e-6);
        assertThat(Ensemble.triangular(INFO, 1 - 0x1.0p-53)).isBetween(8 - 1e-6, 8.0);
    }

    @Test
    void aPointIsItself() {
        ParameterInfo point = new ParameterInfo(Parameter.INERTIA_UN, 2, 2, 2, "utility", true, "none", "a number");
        assertThat(Ensemble.triangular(point, 0.7)).isEqualTo(2);
    }

    @Test
    void drawsStayInTheirRangesAndLeaveTheOthersAlone() {
        Ensemble ensemble = Ensemble.triangular(Setups.SHIPPED, SitingParameters.drawn(), 1);
        for (int vector = 0; vector < 200; vector++) {
            Parameters p = ensemble.at(vector);
            for (ParameterInfo info : Setups.SHIPPED.parameters()) {
                double value = p.get(info.parameter());
                if (SitingParameters.drawn().contains(info.parameter())) {
                    assertThat(value).isBetween(info.min(), info.max());
                } else {
                    assertThat(value).isEqualTo(info.value());
                }
            }
        }
        assertThat(ensemble.at(7).toMap()).isEqualTo(ensemble.at(7).toMap());
        assertThat(ensemble.at(7).toMap()).isNotEqualTo(ensemble.at(8).toMap());
    }

    @Test
    void aParameterIsDrawnWhateverOthersAre() {
        Ensemble one = Ensemble.triangular(Setups.SHIPPED, Set.of(Parameter.GAMMA_UN), 1);
        Ensemble all = Ensemble.triangular(Setups.SHIPPED, SitingParameters.drawn(), 1);
        assertThat(one.at(3).get(Parameter.GAMMA_UN)).isEqualTo(all.at(3).get(Parameter.GAMMA_UN));
    }
}
