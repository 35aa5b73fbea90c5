package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gumbel-max (Oberst and Sontag 2019): where no office's choice depends on another's or on its own past, raising one
 * city can only move offices into that city. Numbers 4 and 5 of the verification tests. There is persistent taste and a
 * leader's pull; there is no clustering, crowding, inertia or density dependence, and a lease or a leader does not follow
 * the seat. There are no branches: a branch keeps away from where the seat is, so it depends on another office's choice.
 *
 * <p>Two cases have no memory. Where offices are reviewed, every city must be known and open: the present one needs
 * neither awareness nor registration, which is a memory. Where only founders choose, both may be uncertain.
 */
class OneCityRaisedTest {

    private static final int END = TestWorlds.START + 15;
    private static final int DECIDED = TestWorlds.START + 3;
    private static final String RAISED = "c5";
    private static final World WORLD = TestWorlds.cities(12, 5, 40).world();

    private enum Memoryless {
        REVIEWED {
            @Override
            Parameters parameters() {
                return weights();
            }
        },
        FOUNDERS {
            @Override
            Parameters parameters() {
                return TestWorlds.foundingsOnly(weights(), 200)
                        .with(Map.of(
                                Parameter.AWARENESS_CONSTANT, -0.5,
                                Parameter.AWARENESS_COORDINATION, 0.5,
                                Parameter.AWARENESS_LIAISON, 1.0,
                                Parameter.AWARENESS_PARTICIPATION, 0.8,
                                Parameter.REGISTRATION_SUCCESS, 0.6,
                                Parameter.REGISTRATION_COORDINATION, 0.25,
                                Parameter.REGISTRATION_LIAISON, 0.2));
            }
        };

        abstract Parameters parameters();

        /** A zone acts on clustering and crowding only, the last three on awareness and registration. */
        boolean acts(Instrument instrument) {
            return switch (instrument) {
                case CLUSTER_ZONE -> false;
                case COORDINATION_BODY, LIAISON_SERVICE, PARTICIPATION -> this == FOUNDERS;
                default -> true;
            };
        }
    }

    private static Parameters weights() {
        return WORLD.defaults()
                .with(Map.of(
                        Parameter.BETA_COST_INGO, 4.0,
                        Parameter.BETA_PRIVILEGES_INGO, 2.0,
                        Parameter.BETA_ENTRY_INGO, 0.5,
                        Parameter.BETA_TALENT_INGO, 0.5,
                        Parameter.BETA_SCHOOLING_INGO, 0.5,
                        Parameter.BETA_MEDICAL_INGO, 0.5,
                        Parameter.LEADER_PULL, 1.0,
                        Parameter.SENSITIVITY_PENALTY, 1.0))
                .with(Map.of(
                        Parameter.TASTE_CITY, 1.0,
                        Parameter.TASTE_NATION, 0.7,
                        Parameter.TASTE_REGION, 0.7,
                        Parameter.LEASE_REVIEW_PROBABILITY, 0.0,
                        Parameter.BRANCH_START, 0.0,
                        Parameter.BRANCH_OPENING, 0.0,
                        Parameter.EFFECT_SPEED, 0.6,
                        Parameter.LAG_CITY_YEARS, 2.0));
    }

    private static Setup setup(Memoryless which, Policy... policies) {
        return Setups.toy(WORLD, which.parameters(), END, policies);
    }

    /** A city's policy, or its nation's where only the nation may. */
    private static Policy raise(Instrument instrument) {
        return new Policy(
                DECIDED,
                Policy.FOR_GOOD,
                List.of(RAISED),
                instrument.isNational() ? "n5" : "",
                Map.of(instrument, 1.0),
                Policy.Registration.UNCHANGED,
                Eligibility.ALL,
                Policy.Money.OWN);
    }

    private static Stream<Arguments> cases() {
        return Arrays.stream(Memoryless.values())
                .flatMap(which -> Instrument.all().stream()
                        .filter(which::acts)
                        .flatMap(x -> LongStream.of(11, 12, 13).mapToObj(seed -> Arguments.of(which, x, seed))));
    }

    /** A run: who sits where in the end, and the stock of the raised city by year. */
    private record Result(Map<Long, Integer> seats, List<Integer> stock, int raised) {}

    private static Result result(Setup setup, long seed) {
        HostCityModel model = new HostCityModel(setup, seed);
        int raised = model.geography().indexOf(RAISED);
        List<Integer> stock = new ArrayList<>();
        model.onYearEnd(() -> stock.add(model.stocks().seats(raised)));
        model.runToEnd();
        Map<Long, Integer> seats = new HashMap<>();
        for (Organization organization : model.register().living()) {
            seats.put(organization.id(), organization.headquarters().place());
        }
        return new Result(seats, stock, raised);
    }

    private static final Map<List<Object>, Result> BASELINES = new HashMap<>();

    private static Result baseline(Memoryless which, long seed) {
        return BASELINES.computeIfAbsent(List.of(which, seed), key -> result(setup(which), seed));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySeatThatDiffersIsInTheRaisedCityWhoseStockNeverFalls(Memoryless which, Instrument instrument, long seed) {
        Result with = result(setup(which, raise(instrument)), seed);
        Result without = baseline(which, seed);

        // A founder that finds no host ends; one that finds it in the raised city does not.
        assertThat(with.seats.keySet().containsAll(without.seats.keySet())).isTrue();
        int differing = 0;
        for (Map.Entry<Long, Integer> entry : with.seats.entrySet()) {
            if (!entry.getValue().equals(without.seats.get(entry.getKey()))) {
                assertThat(entry.getValue()).isEqualTo(with.raised);
                differing++;
            }
        }
        assertThat(differing).as("seats that differ").isPositive();
        for (int year = 0; year < with.stock.size(); year++) {
            assertThat(with.stock.get(year)).isGreaterThanOrEqualTo(without.stock.get(year));
        }
    }

    /** More founders (instrument 14) found more organizations and take none away. */
    @Test
    void participationAddsFounders() {
        Parameters p = Memoryless.REVIEWED.parameters().with(Parameter.FOUNDING_PARTICIPATION, 0.5);
        Map<Long, Integer> with = result(Setups.toy(WORLD, p, END, raise(Instrument.PARTICIPATION)), 11).seats;
        Map<Long, Integer> without = result(Setups.toy(WORLD, p, END), 11).seats;

        assertThat(with.keySet()).containsAll(without.keySet());
        assertThat(with.size()).isGreaterThan(without.size());
    }
}
