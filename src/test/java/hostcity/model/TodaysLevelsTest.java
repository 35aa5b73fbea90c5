package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.adapt.AdaptationRule;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A scenario that sets in 2030 what is in force in 2030 changes nothing, to the last bit: a null treatment has no effect.
 * Number 3 of the verification tests.
 */
class TodaysLevelsTest {

    private static final long SEED = 20_260_105;
    private static final int YEAR = 2030;
    private static final int END = 2042;

    private static long digest(Setup setup) {
        return Setups.measured(setup, SEED).digest();
    }

    /** For every place, the levels that its decisions so far lead to. */
    private static List<Policy> todays(Setup setup, int until, Eligibility who, Policy.Money money) {
        HostCityModel model = new HostCityModel(setup, SEED);
        List<Policy> policies = new ArrayList<>();
        model.onYearEnd(() -> {
            if (model.year() == YEAR - 1) {
                model.cities().forEach(city -> policies.add(today(model, city, until, who, money)));
            }
        });
        model.runToEnd();
        return policies;
    }

    private static Policy today(HostCityModel model, City city, int until, Eligibility who, Policy.Money money) {
        Map<Instrument, Double> levels = new EnumMap<>(Instrument.class);
        for (Instrument instrument : Instrument.all()) {
            if (!instrument.isNational()) {
                levels.put(instrument, city.instruments().planned(instrument));
            }
        }
        return Setups.policy(YEAR, until, model.geography().id(city.place()), levels, who, money);
    }

    @ParameterizedTest
    @EnumSource(Policy.Money.class)
    void staticCities(Policy.Money money) {
        Setup setup = Setups.shipped(END, Optional.of(AdaptationRule.STATIC));
        List<Policy> todays = todays(setup, Policy.FOR_GOOD, Eligibility.ALL, money);

        assertThat(digest(Setups.with(setup, todays))).isEqualTo(digest(setup));
    }

    @ParameterizedTest
    @EnumSource(Policy.Money.class)
    void adaptingCities(Policy.Money money) {
        Setup setup = Setups.shipped(END, Optional.empty());
        List<Policy> todays = todays(setup, Policy.FOR_GOOD, Eligibility.ALL, money);

        assertThat(digest(Setups.with(setup, todays))).isEqualTo(digest(setup));
    }

    /** And to take it back changes nothing either: no promise was made, so none is broken. */
    @Test
    void takenBack() {
        Setup setup = Setups.shipped(END, Optional.of(AdaptationRule.STATIC));
        List<Policy> todays = todays(setup, 2036, Eligibility.ALL, Policy.Money.OWN);

        assertThat(digest(Setups.with(setup, todays))).isEqualTo(digest(setup));
    }

    /** The same for some offices only: they get the larger of two equal levels. */
    @Test
    void forNewcomersOnly() {
        Setup setup = Setups.shipped(END, Optional.of(AdaptationRule.STATIC));
        List<Policy> todays = todays(setup, Policy.FOR_GOOD, Eligibility.NEWCOMERS, Policy.Money.OWN);

        assertThat(digest(Setups.with(setup, todays))).isEqualTo(digest(setup));
    }
}
