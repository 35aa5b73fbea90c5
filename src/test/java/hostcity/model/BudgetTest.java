package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.measure.Indicator;
import hostcity.measure.Measurement;
import hostcity.measure.RunOutcome;
import hostcity.model.adapt.AdaptationRule;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Budgets are never breached, and no city moves a national lever. Number 15 of the verification tests. */
class BudgetTest {

    private static final long SEED = 20_260_106;
    private static final int END = 2040;

    /** Of a sum of rounded terms. */
    private static final double ROUNDING = 1e-9;

    private static Stream<Arguments> setups() {
        return Stream.of(
                Arguments.of("static", Setups.shipped(END, Optional.of(AdaptationRule.STATIC))),
                Arguments.of("mix", Setups.shipped(END, Optional.empty())),
                Arguments.of("learn", Setups.shipped(END, Optional.of(AdaptationRule.LEARN))),
                Arguments.of("hill-climb", Setups.shipped(END, Optional.of(AdaptationRule.HILL_CLIMB))),
                Arguments.of("best-response", Setups.shipped(END, Optional.of(AdaptationRule.BEST_RESPONSE))),
                Arguments.of("wishes", Setups.with(Setups.shipped(END, Optional.empty()), wishes(Eligibility.ALL))),
                Arguments.of(
                        "wishes for newcomers",
                        Setups.with(Setups.shipped(END, Optional.empty()), wishes(Eligibility.NEWCOMERS))),
                Arguments.of(
                        "poor",
                        Setups.with(
                                Setups.with(
                                        Setups.shipped(END, Optional.of(AdaptationRule.BEST_RESPONSE)),
                                        wishes(Eligibility.ALL)),
                                Parameter.BUDGET_FLOOR_USD,
                                1e5)));
    }

    /** Cities that want everything at once from their own budgets. */
    private static List<Policy> wishes(Eligibility who) {
        Map<Instrument, Double> all = new EnumMap<>(Instrument.class);
        Instrument.all().stream().filter(x -> !x.isNational()).forEach(x -> all.put(x, 1.0));
        List<Policy> policies = new ArrayList<>();
        for (String city : List.of("shanghai", "bonn", "geneva", "brussels", "nairobi")) {
            policies.add(Setups.policy(2024, Policy.FOR_GOOD, city, all, who, Policy.Money.KEEP));
        }
        return policies;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("setups")
    void noCitySpendsMoreThanItsBudgetOrMovesANationalLever(String name, Setup setup) {
        HostCityModel model = new HostCityModel(setup, SEED);
        RunOutcome outcome = new RunOutcome(2019, END, model.geography().ids());
        model.onYearEnd(() -> {
            Measurement.measure(model, outcome);
            model.cities().forEach(city -> assertNationalLeversAtRest(name, city));
        });
        model.runToEnd();

        for (int year = outcome.startYear(); year <= END; year++) {
            for (int place = 0; place < outcome.placeIds().size(); place++) {
                double budget = outcome.get(Indicator.BUDGET_USD, year, place);
                assertThat(outcome.get(Indicator.SPENDING_CITY_USD, year, place))
                        .as("%s: spending of %s in %d", name, outcome.placeIds().get(place), year)
                        .isLessThanOrEqualTo(budget * (1 + ROUNDING));
                assertThat(outcome.get(Indicator.RATE_SCALE, year, place)).isBetween(0.0, 1.0);
            }
        }
    }

    private static void assertNationalLeversAtRest(String name, City city) {
        for (Instrument instrument : Instrument.all()) {
            if (instrument.isNational()) {
                double start = city.instruments().start(instrument);
                assertThat(city.instruments().enacted(instrument)).as(name).isEqualTo(start);
                assertThat(city.instruments().planned(instrument)).isEqualTo(start);
                assertThat(city.instruments().effective(instrument)).isEqualTo(start);
            }
        }
    }

    /** The nation's instruments cost the city nothing, even where the city has no money. */
    @Test
    void theNationPaysForItsInstruments() {
        Policy national = new Policy(
                2024,
                Policy.FOR_GOOD,
                List.of("shanghai"),
                "CHN",
                Map.of(Instrument.TAX_RELIEF, 1.0),
                Policy.Registration.UNCHANGED,
                Eligibility.ALL,
                Policy.Money.OWN);
        Setup setup = Setups.shipped(2032, Optional.of(AdaptationRule.STATIC));
        RunOutcome with = Setups.measured(Setups.with(setup, List.of(national)), SEED);
        RunOutcome without = Setups.measured(setup, SEED);
        int shanghai = with.placeIds().indexOf("shanghai");

        assertThat(with.get(Indicator.SPENDING_NATION_USD, 2032, shanghai))
                .isGreaterThan(without.get(Indicator.SPENDING_NATION_USD, 2032, shanghai));
        assertThat(with.get(Indicator.SPENDING_SCENARIO_USD, 2032, shanghai)).isZero();
    }
}
