package hostcity.model;

import static hostcity.measure.Indicator.*;
import static org.assertj.core.api.Assertions.assertThat;

import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;
import hostcity.model.event.Event;
import hostcity.model.event.FundingCut;
import hostcity.model.event.HostFailure;
import hostcity.model.event.OpennessChange;
import hostcity.model.event.VacatedOffices;
import hostcity.model.policy.Amount;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody appears or vanishes but by an event that is counted. Number 6 of the verification tests. */
class ConservationTest {

    private static final int START = 2019;
    private static final int END = 2036;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static RunOutcome outcome;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static HostCityModel model;

    /** The whole model: adaptation mix, policies, shocks, registration that takes years, branches that become seats. */
    @BeforeAll
    static void run() {
        Policy offices = Setups.policy(
                2026, "shanghai", Map.of(Instrument.RENT_CONCESSION, 1.0, Instrument.FUNDING_SUBSIDY, 1.0));
        Policy money = Setups.amounts(
                2022,
                "paris",
                Map.of(Amount.SALARY_COVER, 1e5, Amount.RELOCATION_GRANT, 3e4),
                Eligibility.NEWCOMERS,
                Policy.Money.KEEP);
        Policy london = Setups.approach(2021, "london", new Approach(1, 2));
        Policy geneva = Setups.approach(2021, "geneva", new Approach(0, 2));
        Setup setup = Setups.with(
                Setups.with(
                        Setups.shipped(END, Optional.empty(), offices, money, london, geneva),
                        Parameter.BRANCH_OPENING,
                        0.2),
                FundingCut.ofAll(2028, 2033, 0.28),
                new OpennessChange(2029, Event.FOR_GOOD, "USA", -0.4),
                new HostFailure(2030, "geneva"),
                new VacatedOffices(2031, Event.FOR_GOOD, "bonn", 20_000, 0.7));
        model = new HostCityModel(setup, 20_260_103);
        outcome = hostcity.measure.Measurement.run(model);
    }

    private static double world(Indicator indicator, int year) {
        double sum = 0;
        for (int place = 0; place < outcome.placeIds().size(); place++) {
            sum += outcome.get(indicator, year, place);
        }
        return sum;
    }

    private static void assertBalance(List<Indicator> account) {
        for (int year = START + 1; year <= END; year++) {
            for (int place = 0; place < outcome.placeIds().size(); place++) {
                double change = outcome.get(account.get(0), year, place) - outcome.get(account.get(0), year - 1, place);
                double flows = outcome.get(account.get(1), year, place)
                        - outcome.get(account.get(2), year, place)
                        + outcome.get(account.get(3), year, place)
                        - outcome.get(account.get(4), year, place);
                assertThat(change)
                        .as("%s of %s in %d", account.get(0), outcome.placeIds().get(place), year)
                        .isEqualTo(flows);
            }
        }
    }

    @Test
    void seatsChangeByFoundingsClosuresArrivalsAndDepartures() {
        assertBalance(List.of(ORGANIZATIONS, FOUNDINGS, CLOSURES, ARRIVALS, DEPARTURES));
    }

    @Test
    void branchesChangeByOpeningsClosuresArrivalsAndDepartures() {
        assertBalance(List.of(BRANCHES, BRANCH_OPENINGS, BRANCH_CLOSURES, BRANCH_ARRIVALS, BRANCH_DEPARTURES));
    }

    @Test
    void whoLeavesOnePlaceArrivesInAnother() {
        for (int year = START + 1; year <= END; year++) {
            assertThat(world(ARRIVALS, year)).isEqualTo(world(DEPARTURES, year));
            assertThat(world(BRANCH_ARRIVALS, year)).isEqualTo(world(BRANCH_DEPARTURES, year));
        }
        assertThat(world(ARRIVALS, END)).isPositive();
        assertThat(world(BRANCH_ARRIVALS, END)).isPositive();
    }

    @Test
    void fieldsAndTypesAddUp() {
        for (int year = START; year <= END; year++) {
            for (int place = 0; place < outcome.placeIds().size(); place++) {
                double fields = 0;
                for (Field field : Field.all()) {
                    fields += outcome.get(Indicator.of(field), year, place);
                }
                double all = outcome.get(ORGANIZATIONS, year, place);
                assertThat(fields).isEqualTo(all);
                assertThat(outcome.get(ORGANIZATIONS_INGO, year, place) + outcome.get(ORGANIZATIONS_UN, year, place))
                        .isEqualTo(all);
            }
        }
    }

    /** The counters agree with a census of the organizations themselves. */
    @Test
    void aCensusFindsTheSameStock() {
        Map<Integer, Integer> seats = new HashMap<>();
        Map<Integer, Integer> branches = new HashMap<>();
        double staff = 0;
        for (Organization organization : model.register().living()) {
            for (Office office : organization.offices()) {
                if (office.place() != Office.NOWHERE) {
                    (office.isHeadquarters() ? seats : branches).merge(office.place(), 1, Integer::sum);
                    staff += office.staff();
                }
            }
        }
        for (int place = 0; place < outcome.placeIds().size(); place++) {
            assertThat(outcome.get(ORGANIZATIONS, END, place)).isEqualTo((double) seats.getOrDefault(place, 0));
            assertThat(outcome.get(BRANCHES, END, place)).isEqualTo((double) branches.getOrDefault(place, 0));
        }
        assertThat(world(STAFF, END)).isCloseTo(staff, org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void theStartIsTheStateOf2019() {
        assertThat(world(ORGANIZATIONS, START)).isEqualTo(3300);
    }
}
