package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;
import hostcity.model.event.Event;
import hostcity.model.event.FundingCut;
import hostcity.model.event.HostFailure;
import hostcity.model.event.OpennessChange;
import hostcity.model.event.VacatedOffices;
import hostcity.model.policy.Policy;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What events do to runs (ODD 7.27 Shocks). */
class ShockRunTest {

    private static final long SEED = 20_260_202;
    private static final int YEAR = TestWorlds.START + 5;
    private static final int END = TestWorlds.START + 12;
    private static final World WORLD = TestWorlds.cities(4, 2, 140).world();

    /** Nobody is founded, closes or is reviewed by itself. */
    private static Parameters quiet(Parameter parameter, double value) {
        return TestWorlds.foundingsOnly(WORLD.defaults(), 0).with(parameter, value);
    }

    private static RunOutcome toy(Parameters p, List<Policy> policies, Event... events) {
        return Setups.measured(Setups.with(Setups.toy(WORLD, p, END, policies.toArray(new Policy[0])), events), SEED);
    }

    private static double sum(RunOutcome outcome, Indicator indicator, int year) {
        double sum = 0;
        for (int place = 0; place < outcome.placeIds().size(); place++) {
            sum += outcome.get(indicator, year, place);
        }
        return sum;
    }

    private static void assertSameUntil(int year, RunOutcome one, RunOutcome other) {
        for (int y = one.startYear(); y <= year; y++) {
            for (int place = 0; place < one.placeIds().size(); place++) {
                for (Indicator indicator : Indicator.values()) {
                    assertThat(Double.doubleToLongBits(other.get(indicator, y, place)))
                            .as("%s of %s in %d", indicator, one.placeIds().get(place), y)
                            .isEqualTo(Double.doubleToLongBits(one.get(indicator, y, place)));
                }
            }
        }
    }

    @Test
    void nothingDiffersBeforeTheEvents() {
        Setup setup = Setups.shipped(2032, Optional.empty());
        RunOutcome without = Setups.measured(setup, SEED);
        RunOutcome with = Setups.measured(
                Setups.with(
                        setup,
                        FundingCut.ofAll(2030, 2031, 0.28),
                        new OpennessChange(2030, Event.FOR_GOOD, "CHN", -0.4),
                        new HostFailure(2030, "geneva"),
                        new VacatedOffices(2030, Event.FOR_GOOD, "bonn", 10_000, 0.7)),
                SEED);
        assertSameUntil(2029, without, with);
        assertThat(with.digest()).isNotEqualTo(without.digest());
    }

    @Test
    void eventsOfNoSizeDoNothing() {
        Setup setup = Setups.shipped(2032, Optional.empty());
        RunOutcome without = Setups.measured(setup, SEED);
        RunOutcome with = Setups.measured(
                Setups.with(
                        setup,
                        FundingCut.ofAll(2030, Event.FOR_GOOD, 0),
                        new FundingCut(2030, Event.FOR_GOOD, 0.5, 0, Set.of(), Set.of(), Set.of()),
                        new OpennessChange(2030, Event.FOR_GOOD, "CHN", 0),
                        new VacatedOffices(2030, Event.FOR_GOOD, "bonn", 0, 1)),
                SEED);
        assertThat(with.digest()).isEqualTo(without.digest());
    }

    /** The closing year by hand: from year 5 on the cumulated hazard grows by 0.01 (1 + 2 x 0.5) a year. */
    @Test
    void theClockOfThoseAffectedGoesFasterAndThatOfOthersDoesNot() {
        Parameters p = quiet(Parameter.CLOSING_HAZARD_INGO, 0.01);
        Setup setup = Setups.toy(WORLD, p, END);
        HostCityModel model = new HostCityModel(
                Setups.with(setup, new FundingCut(YEAR, YEAR + 3, 0.5, 1, Set.of(), Set.of(Field.ENERGY), Set.of())),
                SEED);
        HostCityModel without = new HostCityModel(setup, SEED);
        model.start();
        without.start();
        Map<Long, Integer> before = new HashMap<>();
        without.register().living().forEach(x -> before.put(x.id(), x.closingYear()));
        int sooner = 0;
        for (Organization organization : model.register().living()) {
            boolean hit = organization.field() == Field.ENERGY;
            assertThat(organization.closingYear()).isEqualTo(closingYear(organization, hit));
            int usual = before.getOrDefault(organization.id(), 0);
            if (!hit || usual < YEAR) {
                assertThat(organization.closingYear()).isEqualTo(usual);
            }
            sooner += organization.closingYear() < usual ? 1 : 0;
        }
        assertThat(sooner).isPositive();
    }

    private static int closingYear(Organization organization, boolean hit) {
        double limit = -Math.log(KeyedRandom.uniform(SEED, Purpose.CLOSE, organization.id(), 0, 0));
        double cumulated = 0;
        for (int year = TestWorlds.START + 1; year <= END; year++) {
            cumulated += 0.01 * (hit && year >= YEAR && year < YEAR + 3 ? 2 : 1);
            if (cumulated >= limit) {
                return year;
            }
        }
        return Organization.NEVER;
    }

    /** Without inertia three of four reviewed offices find a better one of four equal cities. */
    @Test
    void aCutReviewsTheGivenShareOfOfficesInItsYearOnly() {
        RunOutcome outcome =
                toy(quiet(Parameter.SHOCK_REVIEW_PROBABILITY, 0.4), List.of(), FundingCut.ofAll(YEAR, YEAR + 4, 0.28));
        for (int year = TestWorlds.START + 1; year <= END; year++) {
            double moves = sum(outcome, Indicator.ARRIVALS, year);
            if (year == YEAR) {
                // 560 x 0.4 x 3/4 = 168; four standard deviations of a binomial are 43.
                assertThat(moves).isCloseTo(168, within(43.0));
            } else {
                assertThat(moves).isZero();
            }
        }
    }

    @Test
    void aCoordinationBodyHalvesTheReviewsOfItsOffices() {
        Parameters p = quiet(Parameter.SHOCK_REVIEW_PROBABILITY, 1);
        Policy body = Setups.policy(TestWorlds.START + 1, "c1", Map.of(Instrument.COORDINATION_BODY, 1.0));
        RunOutcome outcome = toy(p, List.of(body), FundingCut.ofAll(YEAR, Event.FOR_GOOD, 0.28));
        // 140 x 3/4 = 105 leave a city where all are reviewed, 52.5 where half are; four standard deviations are 21 and
        // 24.
        assertThat(outcome.get(Indicator.DEPARTURES, YEAR, 1)).isCloseTo(105, within(21.0));
        assertThat(outcome.get(Indicator.DEPARTURES, YEAR, 0)).isCloseTo(52.5, within(24.0));
    }

    /** All organizations are sensitive and nothing else counts: a closed nation loses, the other one does not. */
    @Test
    void aNationThatClosesItselfLosesSensitiveOffices() {
        Parameters p = quiet(Parameter.SHOCK_REVIEW_PROBABILITY, 1)
                .with(Map.of(Parameter.SENSITIVE_SHARE, 1.0, Parameter.SENSITIVITY_PENALTY, 1000.0));
        RunOutcome outcome = toy(p, List.of(), new OpennessChange(YEAR, Event.FOR_GOOD, "n1", -0.4));
        assertThat(outcome.get(Indicator.ORGANIZATIONS, YEAR, 0)).isZero();
        assertThat(outcome.get(Indicator.ORGANIZATIONS, YEAR, 2)).isZero();
        assertThat(sum(outcome, Indicator.ORGANIZATIONS, YEAR)).isEqualTo(560);

        RunOutcome insensitive = toy(
                p.with(Parameter.SENSITIVE_SHARE, 0), List.of(), new OpennessChange(YEAR, Event.FOR_GOOD, "n1", -0.4));
        assertThat(insensitive.get(Indicator.ORGANIZATIONS, YEAR, 0)).isEqualTo(140);
        RunOutcome opened = toy(p, List.of(), new OpennessChange(YEAR, Event.FOR_GOOD, "n1", 0.4));
        assertThat(opened.get(Indicator.ORGANIZATIONS, YEAR, 0)).isEqualTo(140);
    }

    @Test
    void allLeaveAHostThatFailsWhateverTheirInertia() {
        RunOutcome outcome = toy(quiet(Parameter.INERTIA, 1000), List.of(), new HostFailure(YEAR, "c2"));
        assertThat(outcome.get(Indicator.DEPARTURES, YEAR, 1)).isEqualTo(140);
        assertThat(outcome.get(Indicator.ARRIVALS, YEAR, 1)).isZero();
        assertThat(outcome.get(Indicator.ORGANIZATIONS, YEAR, 1)).isZero();
        assertThat(sum(outcome, Indicator.ORGANIZATIONS, YEAR)).isEqualTo(560);
        assertThat(sum(outcome, Indicator.DEPARTURES, YEAR)).isEqualTo(140);
    }

    @Test
    void whoeverFindsNoOtherHostLingersOn() {
        Parameters nowhere = quiet(Parameter.REGISTRATION_SUCCESS, 0);
        RunOutcome outcome = toy(nowhere, List.of(), new HostFailure(YEAR, "c2"));
        assertThat(outcome.get(Indicator.ORGANIZATIONS, END, 1)).isEqualTo(140);
    }

    @Test
    void unOfficesOfAFailedHostAreListedForACall() {
        HostCityModel model = new HostCityModel(
                Setups.with(Setups.shipped(2022, Optional.empty()), new HostFailure(2021, "bonn")), SEED);
        Map<Integer, List<Office>> displaced = new HashMap<>();
        model.onYearEnd(() -> displaced.put(model.year(), List.copyOf(model.displacedUnOffices())));
        model.runToEnd();
        assertThat(displaced.getOrDefault(2020, List.of())).isEmpty();
        assertThat(displaced.getOrDefault(2022, List.of())).isEmpty();
        int bonn = model.geography().indexOf("bonn");
        assertThat(displaced.getOrDefault(2021, List.of()))
                .isNotEmpty()
                .allMatch(x -> x.organization().type() == OrganizationType.UN)
                .allMatch(x -> x.place() == bonn || x.arrivalYear() == 2021)
                .anyMatch(x -> x.place() != bonn);
        assertThat(displaced.getOrDefault(2021, List.of()).stream()
                        .map(x -> x.organization().name()))
                .contains("UNFCCC");
    }

    /** Rents of 500 become 350; a crowded city of capacity 100 has twice the seats after 100 more. */
    @Test
    void vacatedOfficesLowerRentAndCrowding() {
        Parameters p = quiet(Parameter.RENT_SLOPE, 0.5)
                .with(Map.of(
                        Parameter.CAPACITY_FACTOR,
                        0.5,
                        Parameter.CAPACITY_SPARE,
                        0.0,
                        Parameter.STAFF_GROWTH_SD,
                        0.0,
                        Parameter.STAFF_GROWTH,
                        0.0));
        RunOutcome outcome = toy(p, List.of(), new VacatedOffices(YEAR, YEAR + 1, "c1", 1_000_000, 0.7));
        // Occupancy is 2: rent = 500 (1 + 0.5 x 2) with a threshold of 0; with a million seats it is 500 to a hair.
        double staff = outcome.get(Indicator.STAFF, YEAR, 0);
        double occupancy = staff / (staff / 2 + 1_000_000);
        assertThat(outcome.get(Indicator.RENT_USD_PER_M2, YEAR - 1, 0)).isCloseTo(1000, within(1e-6));
        assertThat(outcome.get(Indicator.RENT_USD_PER_M2, YEAR, 0))
                .isCloseTo(350 * (1 + 0.5 * occupancy), within(1e-6));
        assertThat(outcome.get(Indicator.RENT_USD_PER_M2, YEAR + 1, 0)).isCloseTo(1000, within(1e-6));
        assertThat(outcome.get(Indicator.RENT_USD_PER_M2, YEAR, 1)).isCloseTo(1000, within(1e-6));
    }
}
