package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.PlainSnapshot.Before;
import hostcity.model.adapt.AdaptationRule;
import hostcity.model.policy.Amount;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.random.Purpose;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.Membership;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Replays a run year by year with {@link PlainChoice}: who is founded, who is reviewed, what each chooses and when it
 * arrives. The model takes short cuts (bounds that rule places out, terms computed once a year, next reviews looked up
 * in advance); none of them may change a decision.
 */
class HostChoiceReplayTest {

    private static final long SEED = 20_260_108;

    private static final class Replay {
        private final HostCityModel model;
        private final Parameters p;
        private final int lastYear;

        @Nullable
        private PlainChoice choice;

        @Nullable
        private PlainSnapshot now;

        int founders;
        int reviews;
        int moves;
        int branches;
        int conversions;
        final List<String> differences = new ArrayList<>();

        Replay(Setup setup, long seed) {
            model = new HostCityModel(setup, seed);
            p = model.parameters();
            lastYear = setup.endYear();
            model.start();
            choice = new PlainChoice(model, setup.world());
            model.register().living().forEach(this::noteLeader);
            model.schedule.scheduleRepeating(
                    Phase.SNAPSHOT.timeIn(model.startYear() + 1), 2, s -> now = new PlainSnapshot(model), 1);
            model.onYearEnd(this::check);
        }

        /** The tastes of the start were conditioned with the leaders of the start. */
        private void noteLeader(Organization organization) {
            if (organization.type() == OrganizationType.INGO) {
                plain().people
                        .leader(
                                organization,
                                model.startYear(),
                                organization.headquarters().place());
            }
        }

        PlainChoice plain() {
            return java.util.Objects.requireNonNull(choice);
        }

        PlainSnapshot before() {
            return java.util.Objects.requireNonNull(now);
        }

        void run() {
            while (model.schedule.getTime() < Phase.INDICATORS.timeIn(lastYear) && model.schedule.step(model)) {
                // every step is one phase of one year
            }
        }

        private double uniform(Purpose purpose, long who, long time) {
            return plain().people.uniform(purpose, who, time, 0);
        }

        private void check() {
            Map<Long, Organization> living = new HashMap<>();
            model.register().living().forEach(x -> living.put(x.id(), x));
            for (Before office : before().offices.values()) {
                Organization organization = office.office().organization();
                if (living.containsKey(organization.id()) && organization.type() == OrganizationType.INGO) {
                    checkOld(office);
                    checkBranch(office);
                }
            }
            checkFounders(living);
        }

        /** An office that was there when the year began. */
        private void checkOld(Before office) {
            if (!office.office().organization().offices().contains(office.office())) {
                assertThat(office.office().isHeadquarters()).isFalse();
                return;
            }
            if (office.moving()) {
                noteMove(office);
                return;
            }
            int expected = office.place();
            Before seat = before().offices
                    .get(office.office().organization().headquarters().id());
            if (seat != null && !seat.equals(office) && isConverted(office, seat)) {
                conversions++;
                expected = seat.place();
            } else if (isReviewed(office)) {
                reviews++;
                expected = plain().choose(before(), office);
                moves += expected == office.place() ? 0 : 1;
            }
            compare(office.office(), expected, "review");
        }

        /** A leader at home lives where the seat was when the term began. */
        private void noteMove(Before office) {
            if (office.office().isHeadquarters() && !office.office().isMoving()) {
                plain().people.leader(office.office().organization(), model.year(), office.place());
            }
        }

        /** Whether the seat comes to its branch, which then takes its place. */
        private boolean isConverted(Before branch, Before seat) {
            return branch.equals(plain().converted(before(), seat, branch.place()))
                    && !seat.moving()
                    && isReviewed(seat)
                    && plain().choose(before(), seat) == branch.place();
        }

        private boolean isReviewed(Before office) {
            int year = model.year();
            Organization organization = office.office().organization();
            int lease = (int) p.get(Parameter.LEASE_YEARS);
            boolean leaseEnds = year > office.leaseStart() && (year - office.leaseStart()) % lease == 0;
            return uniform(Purpose.REVIEW, office.office().id(), year) < p.get(Parameter.REVIEW_RATE)
                    || (leaseEnds
                            && uniform(Purpose.LEASE, office.office().id(), year)
                                    < p.get(Parameter.LEASE_REVIEW_PROBABILITY))
                    || (office.office().isHeadquarters()
                            && organization.membership() == Membership.INDIVIDUAL
                            && plain().people.newLeaderReviews(organization, year));
        }

        private void checkBranch(Before seat) {
            Organization organization = seat.office().organization();
            if (!seat.office().isHeadquarters()
                    || seat.place() == Office.NOWHERE
                    || seat.staff() < p.get(Parameter.BRANCH_MIN_STAFF)
                    || uniform(Purpose.BRANCH, organization.id(), model.year()) >= p.get(Parameter.BRANCH_OPENING)) {
                return;
            }
            branches++;
            double staff = Math.max(1, p.get(Parameter.BRANCH_STAFF_SHARE) * seat.staff());
            Office branch = new Office(organization, OfficeKind.BRANCH, model.year(), staff);
            compare(branch, plain().choose(before(), founder(branch)), "branch");
        }

        private static Before founder(Office office) {
            return new Before(office, Office.NOWHERE, false, 0, 0, office.staff());
        }

        /** Everybody whom the founding rate calls for, and nobody else. */
        private void checkFounders(Map<Long, Organization> living) {
            int found = 0;
            for (Field field : Field.all()) {
                for (Organization expected : born(field)) {
                    int place = plain().choose(before(), founder(expected.headquarters()));
                    founders++;
                    Organization actual = living.get(expected.id());
                    if (place == Office.NOWHERE || actual == null) {
                        if (place != Office.NOWHERE || actual != null) {
                            differences.add(model.year() + ": founder " + expected.id() + " expected in " + place);
                        }
                    } else {
                        compare(actual.headquarters(), place, "founder");
                        found++;
                    }
                }
            }
            long actual = living.values().stream()
                    .filter(x -> !x.isUn() && x.foundedYear() == model.year())
                    .count();
            assertThat(actual).isEqualTo(found);
        }

        private List<Organization> born(Field field) {
            double share = 0;
            double all = 0;
            for (var count : Setups.SHIPPED.startCounts()) {
                share += count.field() == field ? count.organizations() : 0;
                all += count.field() != null ? count.organizations() : 0;
            }
            share /= all;
            double growth = before().ingos / all;
            double rate = p.get(Parameter.FOUNDING_RATE)
                    * share
                    * Math.exp(p.get(Parameter.DENSITY_LEGITIMATION) * Math.log(growth)
                            - p.get(Parameter.DENSITY_COMPETITION) * (growth - 1));
            int candidates = (int) Math.ceil(2 * p.get(Parameter.FOUNDING_RATE) * share);
            List<Organization> born = new ArrayList<>();
            for (int i = 0; i < candidates; i++) {
                long id = model.population().candidateId(model.year(), field, i);
                if (uniform(Purpose.FOUND, id, model.year()) < rate / candidates) {
                    born.add(model.population().born(id, field, model.year()));
                }
            }
            return born;
        }

        private void compare(Office office, int expected, String what) {
            Supplier<Integer> actual = () -> {
                for (Office each : actualOffices(office)) {
                    if (each.id() == office.id()) {
                        return each.isMoving() ? each.destination() : each.place();
                    }
                }
                return Office.NOWHERE;
            };
            int place = actual.get();
            if (place != expected) {
                differences.add("%d: %s of %d expected in %d, is in %d"
                        .formatted(model.year(), what, office.id(), expected, place));
            }
        }

        private static List<Office> actualOffices(Office office) {
            return office.organization().offices();
        }
    }

    /** Founding does not depend on participation here, nor choices on feedbacks: these have checks of their own. */
    private static Setup setup(Optional<AdaptationRule> rule, int end, Policy... policies) {
        Setup setup = Setups.withoutFeedbacks(Setups.shipped(end, rule, policies));
        return Setups.with(setup, Parameter.FOUNDING_PARTICIPATION, 0);
    }

    private static Replay assertSame(Setup setup) {
        Replay replay = new Replay(setup, SEED);
        replay.run();

        assertThat(replay.differences)
                .as(
                        "of %d founders, %d reviews (%d moves), %d branches",
                        replay.founders, replay.reviews, replay.moves, replay.branches)
                .isEmpty();
        assertThat(replay.founders).isGreaterThan(300);
        assertThat(replay.reviews).isGreaterThan(3000);
        assertThat(replay.moves).isGreaterThan(200);
        assertThat(replay.branches).isGreaterThan(100);
        return replay;
    }

    @Test
    void everyDecisionOfTheBaseline() {
        assertSame(setup(Optional.empty(), 2025));
    }

    @Test
    void everyDecisionUnderLinearClustering() {
        Setup setup = setup(Optional.of(AdaptationRule.STATIC), 2025);

        assertSame(Setups.with(setup, Parameter.GAMMA_LINEAR, 6));
    }

    /** For all; for newcomers beside that, out of a budget that is short. */
    @Test
    void everyDecisionUnderAmountsOfMoney() {
        Policy all = Setups.amounts(
                2020,
                "shanghai",
                Map.of(Amount.DIRECT_FINANCE, 425_000.0, Amount.SALARY_COVER, 200_000.0),
                Eligibility.ALL,
                Policy.Money.OWN);
        Policy more = Setups.amounts(
                2020,
                "shanghai",
                Map.of(Amount.DIRECT_FINANCE, 600_000.0, Amount.RELOCATION_GRANT, 30_000.0),
                Eligibility.NEWCOMERS,
                Policy.Money.KEEP);
        Policy paris = Setups.amounts(
                2021, "paris", Map.of(Amount.SALARY_COVER, 100_000.0), Eligibility.ALL, Policy.Money.KEEP);

        assertSame(setup(Optional.of(AdaptationRule.STATIC), 2025, all, more, paris));
    }

    /** Branches of a year or more can become seats in six cities; Shanghai is known better. */
    @Test
    void everyDecisionUnderConversions() {
        List<Policy> policies = new ArrayList<>();
        for (String city : List.of("london", "washington", "brussels", "paris", "geneva", "berlin")) {
            policies.add(Setups.approach(2020, city, new Approach(0, 1)));
        }
        policies.add(Setups.approach(2021, "shanghai", new Approach(1, Approach.NEVER)));
        Setup setup = setup(Optional.of(AdaptationRule.STATIC), 2025, policies.toArray(Policy[]::new));
        Replay replay = assertSame(Setups.with(setup, Parameter.BRANCH_OPENING, 0.2));

        assertThat(replay.conversions).isPositive();
    }

    @Test
    void everyDecisionUnderPoliciesAndPrograms() {
        Policy all = Setups.policy(
                2020,
                "shanghai",
                Map.of(
                        Instrument.RENT_CONCESSION, 1.0,
                        Instrument.FUNDING_SUBSIDY, 1.0,
                        Instrument.CLUSTER_ZONE, 1.0,
                        Instrument.LIAISON_SERVICE, 1.0));
        Policy newcomers = Setups.policy(
                2021,
                Policy.FOR_GOOD,
                "bonn",
                Map.of(Instrument.FUNDING_SUBSIDY, 1.0, Instrument.MEDICAL_SERVICES, 1.0),
                Eligibility.NEWCOMERS,
                Policy.Money.OWN);
        Policy young = Setups.policy(
                2020,
                Policy.FOR_GOOD,
                "london",
                Map.of(Instrument.RENT_CONCESSION, 1.0, Instrument.CLUSTER_ZONE, 1.0),
                new Eligibility(
                        false,
                        3,
                        false,
                        false,
                        java.util.Set.of(Field.HEALTH_MEDICINE, Field.ENERGY),
                        java.util.Set.of(),
                        java.util.Set.of()),
                Policy.Money.KEEP);

        assertSame(setup(Optional.of(AdaptationRule.STATIC), 2025, all, newcomers, young));
    }
}
