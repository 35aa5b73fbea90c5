package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.measure.Indicator;
import hostcity.measure.Measurement;
import hostcity.measure.RunOutcome;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every draw is a function of its key and of nothing else (section 7), so a scenario differs from its baseline by what
 * the policy does and by nothing else (common random numbers: Stout and Goldie 2008; Klein et al. 2024).
 */
class KeyedDrawsTest {

    private static final long SEED = 20_260_109;
    private static final int END = 2036;
    private static final int DECIDED = 2028;

    private static Setup mix(Policy... policies) {
        return Setups.shipped(END, Optional.empty(), policies);
    }

    @Test
    void theSeedIsTheRun() {
        long digest = Setups.measured(mix(), SEED).digest();

        assertThat(Setups.measured(mix(), SEED).digest()).isEqualTo(digest);
        assertThat(Setups.measured(mix(), SEED + 1).digest()).isNotEqualTo(digest);
        // Seeds have 64 bits: those that agree in the lower 32 differ.
        assertThat(Setups.measured(mix(), SEED + (1L << 32)).digest()).isNotEqualTo(digest);
    }

    private static final Map<Instrument, Double> OFFICES = Map.of(
            Instrument.RENT_CONCESSION, 1.0, Instrument.OFFICE_EQUIPMENT, 1.0, Instrument.LOGISTICS_SUPPORT, 1.0);

    private static Stream<Arguments> policies() {
        return Stream.of(
                Arguments.of("for all", Setups.policy(DECIDED, "shanghai", OFFICES)),
                Arguments.of(
                        "for newcomers",
                        Setups.policy(
                                DECIDED,
                                Policy.FOR_GOOD,
                                "shanghai",
                                OFFICES,
                                Eligibility.NEWCOMERS,
                                Policy.Money.OWN)),
                Arguments.of(
                        "from the budget",
                        Setups.policy(
                                DECIDED,
                                DECIDED + 3,
                                "bonn",
                                Map.of(Instrument.FUNDING_SUBSIDY, 1.0),
                                Eligibility.ALL,
                                Policy.Money.KEEP)),
                Arguments.of(
                        "national",
                        new Policy(
                                DECIDED,
                                Policy.FOR_GOOD,
                                List.of("beijing", "shanghai"),
                                "CHN",
                                Map.of(Instrument.TAX_RELIEF, 1.0, Instrument.ENTRY_EXIT, 1.0),
                                new Policy.Registration(0.8, 0.5),
                                Eligibility.ALL,
                                Policy.Money.OWN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void beforeItsFirstPolicyAScenarioIsTheBaseline(String name, Policy policy) {
        RunOutcome scenario = Setups.measured(mix(policy), SEED);
        RunOutcome baseline = Setups.measured(mix(), SEED);

        for (Indicator indicator : Indicator.all()) {
            for (int year = 2019; year < DECIDED; year++) {
                for (int place = 0; place < baseline.placeIds().size(); place++) {
                    assertThat(scenario.get(indicator, year, place))
                            .as("%s: %s in %d", name, indicator, year)
                            .isEqualTo(baseline.get(indicator, year, place));
                }
            }
        }
        assertThat(scenario.digest()).isNotEqualTo(baseline.digest());
    }

    @Test
    void theOrderOfPoliciesOfDifferentPlacesIsNothing() {
        List<Policy> policies = new ArrayList<>();
        for (String city : List.of("shanghai", "bonn", "geneva", "nairobi")) {
            policies.add(Setups.policy(DECIDED, city, OFFICES));
            policies.add(Setups.policy(DECIDED + 1, city, Map.of(Instrument.LIAISON_SERVICE, 1.0)));
        }
        long digest = Setups.measured(Setups.with(mix(), policies), SEED).digest();

        Collections.reverse(policies);

        assertThat(Setups.measured(Setups.with(mix(), policies), SEED).digest()).isEqualTo(digest);
    }

    /** A run that is watched is the run that is not: to ask who leads, who the partners are, what to expect is free. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 3})
    void lookingChangesNothing(double registrationDelay) {
        Setup setup = Setups.with(mix(), Parameter.REGISTRATION_DELAY_YEARS, registrationDelay);
        HostCityModel watched = new HostCityModel(setup, SEED);
        RunOutcome outcome = new RunOutcome(2019, END, watched.geography().ids());
        watched.onYearEnd(() -> {
            Measurement.measure(watched, outcome);
            watched.register().living().forEach(organization -> {
                watched.leaders().placeOf(organization, watched.year());
                watched.register().partner(organization, 2);
            });
            watched.cities()
                    .forEach(city -> watched.expectedInflow().inflow(city.place(), city.delivered(watched.year())));
        });
        watched.runToEnd();

        assertThat(outcome.digest()).isEqualTo(Setups.measured(setup, SEED).digest());
    }
}
