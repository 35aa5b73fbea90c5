package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.LifeEvent.Decided;
import hostcity.model.choice.Option;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.store.ScenarioReader;
import hostcity.world.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Registration reform raises China's stock through registration, not through tastes: where there is nothing left to
 * reform the scenario is the baseline bit for bit, and in the year of the reform the only decisions that differ are those
 * that registration had closed.
 */
class RegistrationReformTest {

    private static final int REFORM = 2026;
    private static final long SEED = 20_260_303;

    private static List<Policy> shippedReform() {
        return ScenarioReader.shipped("china-registration-reform", Setups.SHIPPED)
                .policies();
    }

    /** A reform that makes registration certain and immediate. */
    private static Policy full() {
        Policy shipped = shippedReform().get(0);
        return new Policy(
                REFORM,
                Policy.FOR_GOOD,
                shipped.places(),
                shipped.nation(),
                Map.of(),
                new Policy.Registration(1, 0),
                Eligibility.ALL,
                Policy.Money.OWN);
    }

    private static Setup world(int end, double success, double delayYears) {
        Setup setup = Setups.shipped(end, Optional.empty());
        setup = Setups.with(setup, Parameter.REGISTRATION_SUCCESS_RESTRICTED, success);
        return Setups.with(setup, Parameter.REGISTRATION_DELAY_YEARS_RESTRICTED, delayYears);
    }

    private static long digest(Setup setup, long seed) {
        return Setups.measured(setup, seed).digest();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withRegistrationOffAReformIsNothing(long seed) {
        Setup off = world(2050, 1, 0);

        assertThat(digest(Setups.with(off, List.of(full())), seed)).isEqualTo(digest(off, seed));
    }

    /** The shipped scenario in a world where China registers from the start as the scenario would have it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whereItHasBeenDoneTheShippedReformIsNothing(long seed) {
        Policy.Registration reform = shippedReform().get(0).registration();
        Setup done = world(2050, reform.success(), reform.delayYears());

        assertThat(digest(Setups.with(done, shippedReform()), seed)).isEqualTo(digest(done, seed));
    }

    @Test
    void whereThereIsSomethingToReformTheShippedScenarioMovesChinasStock() {
        Setup today = Setups.shipped(2050, Optional.empty());
        int more = 0;
        for (long seed = 1; seed <= 3; seed++) {
            more += seatsInChina(Setups.run(Setups.with(today, shippedReform()), seed))
                    - seatsInChina(Setups.run(today, seed));
        }
        assertThat(more).isPositive();
    }

    private static int seatsInChina(HostCityModel model) {
        int seats = 0;
        for (int place = 0; place < model.geography().size(); place++) {
            seats += isInChina(model, place) ? model.stocks().seats(place) : 0;
        }
        return seats;
    }

    private static boolean isInChina(HostCityModel model, int place) {
        return place != Office.NOWHERE
                && model.geography().nationId(model.geography().nationOf(place)).equals("CHN");
    }

    /** What INGOs decide in a year, by office. */
    private record Year(int year, Map<Long, Decided> decisions) implements LifeListener {
        @Override
        public boolean follows(Organization organization) {
            return !organization.isUn();
        }

        @Override
        public void happened(LifeEvent event) {
            if (event.year() == year && event instanceof Decided decided) {
                decisions.put(decided.subject().office(), decided);
            }
        }
    }

    private static Map<Long, Decided> decisions(HostCityModel model) {
        Map<Long, Decided> decisions = new TreeMap<>();
        model.onLives(new Year(REFORM, decisions));
        model.runToEnd();
        return decisions;
    }

    /** In the year of the reform all else is as it was, so every decision can be held against its twin. */
    @Test
    void decisionsDifferOnlyWhereRegistrationDiffers() {
        Setup today = Setups.shipped(REFORM, Optional.empty());
        HostCityModel model = new HostCityModel(today, SEED);
        Map<Long, Decided> before = decisions(model);
        Map<Long, Decided> after = decisions(new HostCityModel(Setups.with(today, shippedReform()), SEED));
        int differences = 0;

        assertThat(after.keySet()).isEqualTo(before.keySet()).hasSizeGreaterThan(300);
        for (Decided old : before.values()) {
            Decided now = after.getOrDefault(old.subject().office(), old);
            assertThat(places(now)).isEqualTo(places(old));
            for (int i = 0; i < old.options().size(); i++) {
                assertSameButForRegistration(
                        model, old.options().get(i), now.options().get(i));
            }
            if (now.chosen() != old.chosen()) {
                differences++;
                assertThat(isInChina(model, now.chosen())).isTrue();
                assertThat(registers(old, now.chosen())).isFalse();
                assertThat(registers(now, now.chosen())).isTrue();
            } else if (!isInChina(model, now.chosen())) {
                assertThat(now.arrival()).isEqualTo(old.arrival());
            }
        }
        assertThat(differences).isPositive();
    }

    /** Utility in all its parts, bid and shortlist are the same; who registered still does. */
    private static void assertSameButForRegistration(HostCityModel model, Option old, Option now) {
        assertThat(now.parts()).isEqualTo(old.parts());
        assertThat(Double.compare(now.bidUsdPerPerson(), old.bidUsdPerPerson())).isZero();
        assertThat(now.shortlisted()).isEqualTo(old.shortlisted());
        if (now.registers() != old.registers()) {
            assertThat(isInChina(model, now.place())).isTrue();
            assertThat(now.registers()).isTrue();
        }
    }

    private static List<Integer> places(Decided decision) {
        return decision.options().stream().map(Option::place).toList();
    }

    private static boolean registers(Decided decision, int place) {
        return decision.options().stream().anyMatch(x -> x.place() == place && x.registers());
    }
}
