package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.experiment.ScenarioModels;
import hostcity.measure.Measurement;
import hostcity.measure.RunOutcome;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.scenario.Decision;
import hostcity.scenario.RandomDecisions;
import hostcity.scenario.Scenario;
import hostcity.store.ScenarioReader;
import hostcity.world.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A run whose policies are decided while it goes on, and one that has all of them from the start, are the same to the
 * bit: what was done by hand can be saved and run again.
 */
class ContinuedRunTest {

    private static final long SEED = 20_261_201;
    private static final int END = 2036;

    private static Scenario shipped(String name) {
        Scenario read = ScenarioReader.shipped(name, Setups.SHIPPED);
        return read.withYears(read.startYear(), Math.min(read.endYear(), END));
    }

    private static HostCityModel model(Scenario scenario, long seed) {
        return new HostCityModel(ScenarioModels.setup(scenario, Setups.SHIPPED), seed);
    }

    /** Runs a scenario, and before every year in which something is decided replaces the policies. */
    private static final class Live {
        private final HostCityModel model;
        private final RunOutcome outcome;
        private final List<Decision> decisions;
        private Scenario scenario;
        private int changes;

        Live(Scenario scenario, List<Decision> decisions, long seed) {
            this.scenario = scenario;
            this.decisions = decisions;
            model = model(scenario, seed);
            outcome = new RunOutcome(
                    model.startYear(), model.endYear(), model.geography().ids());
            model.onYearEnd(this::endYear);
            model.runToEnd();
        }

        private void endYear() {
            Measurement.measure(model, outcome);
            Scenario before = scenario;
            decisions.stream()
                    .filter(x -> x.year() == model.year() + 1)
                    .forEach(x -> scenario = RandomDecisions.decide(scenario, x));
            if (!scenario.equals(before)) {
                model.continueWith(scenario.policies());
                changes++;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "shanghai-bonn-offices, 1",
        "shanghai-bonn-offices, 2",
        "shanghai-bonn-offices, 3",
        "shanghai-bonn-offices, 4",
        "shanghai-bonn-full-campus, 5",
        "posts-and-meetings, 6",
        "shanghai-precise-all, 7",
        "bonn-1994, 8"
    })
    void decidedAsItGoesOrFromTheStart(String name, long seed) {
        isTheSameEitherWay(shipped(name), seed);
    }

    /** Several cities, and more than instruments, in one policy. */
    @Test
    void takenApartByCities() {
        Cultivation climb = new Cultivation(
                Cultivation.Drive.NONE, new Cultivation.Effort(1.5, Set.of()), new Cultivation.Effort(2, Set.of()));
        Policy together = new Policy(
                2022,
                2034,
                List.of("bonn", "shanghai", "beijing", "geneva"),
                "",
                Instrument.all().stream().collect(Collectors.toMap(x -> x, x -> 0.3)),
                new Policy.Registration(0.8, 0.5),
                Eligibility.ALL,
                Policy.Money.KEEP,
                climb,
                Map.of(),
                new Approach(0.7, 6));
        isTheSameEitherWay(shipped("baseline").withPolicies(List.of(together)), SEED);
    }

    private static void isTheSameEitherWay(Scenario before, long seed) {
        List<Decision> decisions = RandomDecisions.of(new Random(seed), before.startYear() + 1, before.endYear());
        Live live = new Live(before, decisions, seed);

        assertThat(live.changes).isGreaterThan(1);
        RunOutcome fromTheStart = Measurement.run(model(live.scenario, seed));
        assertThat(live.outcome.digest()).isEqualTo(fromTheStart.digest());
        assertThat(live.outcome).isEqualTo(fromTheStart);
    }

    @Test
    void aRestartBeginsWithThePoliciesOfTheSetup() {
        Scenario before = shipped("shanghai-bonn-offices");
        Decision decision = new Decision(2030, "shanghai", Map.of(), Set.of(Instrument.RENT_CONCESSION));
        Live live = new Live(before, List.of(decision), SEED);
        assertThat(live.changes).isEqualTo(1);
        RunOutcome again = Measurement.run(live.model);
        assertThat(again.digest())
                .isNotEqualTo(live.outcome.digest())
                .isEqualTo(Measurement.run(model(before, SEED)).digest());
    }

    @Test
    void whatHasBegunCannotBeUndone() {
        Scenario scenario = shipped("shanghai-bonn-offices");
        HostCityModel model = model(scenario, SEED);
        model.onYearEnd(() -> {
            if (model.year() == 2025) {
                model.continueWith(List.of());
                model.continueWith(scenario.policies());
            }
            if (model.year() == 2026) {
                assertThatThrownBy(() -> model.continueWith(List.of())).isInstanceOf(IllegalArgumentException.class);
                Policy more = Setups.policy(2026, "bonn", Map.of(Instrument.SCHOOLING, 1.0));
                assertThatThrownBy(() ->
                                model.continueWith(List.of(scenario.policies().get(0), more)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(
                                "until 2026 the other policies would have done something else than those of the run");
            }
        });
        model.runToEnd();
    }

    @Test
    void notWithinAYear() {
        HostCityModel model = model(shipped("baseline"), SEED);
        model.start();
        model.schedule.step(model);
        assertThat(model.phase()).isEqualTo(Phase.EVENTS);
        assertThatThrownBy(() -> model.continueWith(List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("policies change between years, not in the phase EVENTS");
    }
}
