package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** True state dependence (Heckman 1981) at its two ends. Number 11 of the verification tests. */
class InertiaTest {

    private static final long SEED = 20_260_102;
    private static final World WORLD = TestWorlds.cities(8, 4, 60).world();
    private static final int PULSE = TestWorlds.START + 4;
    private static final int PULSE_END = TestWorlds.START + 9;
    private static final int END = TestWorlds.START + 12;

    @Test
    void infiniteInertiaMovesNobody() {
        Setup setup = Setups.with(Setups.shipped(2032, Optional.empty()), Parameter.INERTIA, 1e9);

        RunOutcome outcome = Setups.measured(setup, SEED);

        for (int year = 2020; year <= 2032; year++) {
            for (int place = 0; place < outcome.placeIds().size(); place++) {
                assertThat(outcome.get(Indicator.ARRIVALS, year, place)).isZero();
                assertThat(outcome.get(Indicator.DEPARTURES, year, place)).isZero();
                assertThat(outcome.get(Indicator.BRANCH_ARRIVALS, year, place)).isZero();
            }
        }
        assertThat(Setups.measured(setup, SEED + 1).digest()).isNotEqualTo(outcome.digest());
    }

    /** Everybody is reviewed every year; cities begin and end an offer at once. */
    private static Parameters brisk(double inertia, double taste) {
        return WORLD.defaults()
                .with(Map.of(
                        Parameter.REVIEW_RATE, 1.0,
                        Parameter.BRANCH_START, 0.0,
                        Parameter.BRANCH_OPENING, 0.0,
                        Parameter.INERTIA, inertia,
                        Parameter.TASTE_CITY, taste,
                        Parameter.BETA_MEDICAL_INGO, 2.0));
    }

    private static Map<Long, Integer> seats(Parameters p, Policy... policies) {
        HostCityModel model = Setups.run(Setups.toy(WORLD, p, END, policies), SEED);
        Map<Long, Integer> seats = new TreeMap<>();
        model.register()
                .living()
                .forEach(x -> seats.put(x.id(), x.headquarters().place()));
        return seats;
    }

    private static Policy pulse() {
        return Setups.policy(
                PULSE, PULSE_END, "c3", Map.of(Instrument.MEDICAL_SERVICES, 1.0), Eligibility.ALL, Policy.Money.OWN);
    }

    /** With or without taste: taste is a difference between organizations, not a memory. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void withoutInertiaAnOfferThatIsOverHasNeverBeen(double taste) {
        assertThat(seats(brisk(0, taste), pulse())).isEqualTo(seats(brisk(0, taste)));
    }

    /** The same pulse leaves a trace where there is inertia; else the test above could not fail. */
    @Test
    void withInertiaAnOfferThatIsOverIsRemembered() {
        assertThat(seats(brisk(4, 0), pulse())).isNotEqualTo(seats(brisk(4, 0)));
    }
}
