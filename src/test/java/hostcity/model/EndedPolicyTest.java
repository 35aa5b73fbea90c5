package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.PolicyBaseline;
import hostcity.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A policy that was taken back leaves nothing but what it has moved: neither money nor promises (ODD 7.16). */
class EndedPolicyTest {

    private static final int END = TestWorlds.START + 20;
    private static final World WORLD = TestWorlds.cities(4, 2, 100).world();

    /** All rents are half free, and no city can afford that for the many who come. */
    private static RunOutcome run(Policy... policies) {
        Parameters p = WORLD.defaults()
                .with(Map.of(
                        Parameter.BUDGET_FLOOR_USD, 0.0, Parameter.BUDGET_FACTOR, 1.0, Parameter.FOUNDING_RATE, 40.0));
        List<hostcity.world.Cell> cells = Instrument.all().stream()
                .map(x -> new hostcity.world.Cell(
                        x == Instrument.RENT_CONCESSION ? 0.5 : 0, hostcity.world.Cell.Origin.RULE, "toy"))
                .toList();
        PolicyBaseline half = new PolicyBaseline("half", Map.of("c1", cells, "c2", cells, "c3", cells, "c4", cells));
        return Setups.measured(
                new Setup(
                        WORLD,
                        half,
                        p,
                        END,
                        Arrays.asList(policies),
                        Optional.of(hostcity.model.adapt.AdaptationRule.STATIC),
                        Map.of(),
                        List.of()),
                20_260_107);
    }

    @Test
    void theCitysOwnPromiseIsAgainWhatItsBudgetBears() {
        // No weight of utility is set, so nobody moves because of the policy: the stock is the same in both runs.
        Policy pulse = Setups.policy(
                TestWorlds.START + 3,
                TestWorlds.START + 6,
                "c2",
                Map.of(Instrument.RENT_CONCESSION, 1.0),
                Eligibility.ALL,
                Policy.Money.OWN);
        RunOutcome with = run(pulse);
        RunOutcome without = run();

        assertThat(without.get(Indicator.RATE_SCALE, END, 1)).isLessThan(0.9);
        assertThat(with.get(Indicator.ORGANIZATIONS, END, 1)).isEqualTo(without.get(Indicator.ORGANIZATIONS, END, 1));
        assertThat(with.get(Indicator.SPENDING_CITY_USD, END, 1))
                .isCloseTo(without.get(Indicator.SPENDING_CITY_USD, END, 1), within(1.0));
        assertThat(with.get(Indicator.LEVEL_RENT_CONCESSION, END, 1))
                .isCloseTo(without.get(Indicator.LEVEL_RENT_CONCESSION, END, 1), within(1e-3));
    }
}
