package hostcity.model.posts;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.Setups;
import hostcity.model.policy.InstrumentState;
import hostcity.world.Instrument;
import hostcity.world.Levels;
import hostcity.world.Parameter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static InstrumentState signed(double years) {
        InstrumentState state = new InstrumentState(
                Levels.of(new double[Instrument.COUNT]),
                Setups.SHIPPED.defaults().with(Map.of(Parameter.TEMPLATE_LAG_YEARS, years)));
        state.signTemplate();
        return state;
    }

    @Test
    void lagsAreAYearShorterButNotBelowZero() {
        assertThat(signed(1).lag(Instrument.FUNDING_SUBSIDY)).isZero();
        assertThat(signed(1).lag(Instrument.CLUSTER_ZONE)).isEqualTo(2);
        assertThat(signed(1).lag(Instrument.TAX_RELIEF)).isEqualTo(3);
        assertThat(signed(4).lag(Instrument.SCHOOLING)).isZero();
        assertThat(signed(0).lag(Instrument.SCHOOLING)).isEqualTo(2);
    }

    @Test
    void aDecisionOfAnEarlierDayKeepsItsLag() {
        InstrumentState state = new InstrumentState(Levels.of(new double[Instrument.COUNT]), Setups.SHIPPED.defaults());
        state.impose(Instrument.SCHOOLING, 1, 2020);
        state.signTemplate();
        state.mature(2021);
        assertThat(state.enacted(Instrument.SCHOOLING)).isZero();
        state.impose(Instrument.MEDICAL_SERVICES, 1, 2021);
        state.mature(2022);
        assertThat(state.enacted(Instrument.SCHOOLING)).isEqualTo(1);
        assertThat(state.enacted(Instrument.MEDICAL_SERVICES)).isEqualTo(1);
    }
}
