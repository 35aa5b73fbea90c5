package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.measure.Measurement;
import hostcity.model.LifeEvent.Arrived;
import hostcity.model.LifeEvent.AtStart;
import hostcity.model.LifeEvent.BranchOpened;
import hostcity.model.LifeEvent.Called;
import hostcity.model.LifeEvent.Closed;
import hostcity.model.LifeEvent.Decided;
import hostcity.model.LifeEvent.Departed;
import hostcity.model.LifeEvent.Founded;
import hostcity.model.LifeEvent.Reviewed;
import hostcity.model.choice.Option;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Policy;
import hostcity.world.Membership;
import hostcity.world.OfficeKind;
import hostcity.world.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a listener is told is what happened, and a run that is followed is the run that is not. */
class LifeListenerTest {

    private static final long SEED = 20_260_202;
    private static final int END = 2026;

    private static final List<LifeEvent> EVENTS = new ArrayList<>();
    private static HostCityModel model;
    private static long digest;

    private record Everybody(List<LifeEvent> events) implements LifeListener {
        @Override
        public boolean follows(Organization organization) {
            return true;
        }

        @Override
        public void happened(LifeEvent event) {
            events.add(event);
        }
    }

    private static Setup setup() {
        // So that some branches become seats.
        Policy[] conversions = Stream.of("london", "washington", "brussels", "paris", "geneva", "new-york", "vienna")
                .map(city -> Setups.approach(2020, city, new Approach(0, 0)))
                .toArray(Policy[]::new);
        Setup slow = Setups.with(
                Setups.shipped(END, Optional.empty(), conversions), Parameter.REGISTRATION_DELAY_YEARS, 1.5);
        // So that some find no host.
        return Setups.with(slow, Parameter.REGISTRATION_SUCCESS, 0.5);
    }

    @BeforeAll
    static void follow() {
        model = new HostCityModel(setup(), SEED);
        model.onLives(new Everybody(EVENTS));
        digest = Measurement.run(model).digest();
    }

    private static <E extends LifeEvent> List<E> all(Class<E> kind) {
        return EVENTS.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void followingEverybodyChangesNothing() {
        assertThat(digest).isEqualTo(Setups.measured(setup(), SEED).digest());
    }

    @Test
    void everyKindOfEventComes() {
        Set<Class<?>> kinds = new HashSet<>();
        EVENTS.forEach(event -> kinds.add(event.getClass()));
        assertThat(kinds).containsExactlyInAnyOrder(LifeEvent.class.getPermittedSubclasses());
        assertThat(all(Closed.class)).extracting(Closed::ending).contains(LifeEvent.Ending.values());
        Set<ReviewTrigger> triggers = EnumSet.noneOf(ReviewTrigger.class);
        all(Reviewed.class).forEach(event -> triggers.addAll(event.triggers()));
        assertThat(triggers).containsExactly(ReviewTrigger.values());
    }

    /** From its events alone one knows where every office is at the end. */
    @Test
    void eventsLeadToWhatIs() {
        Map<Long, Integer> expected = new HashMap<>();
        for (Organization organization : model.register().living()) {
            organization.offices().forEach(office -> expected.put(office.id(), office.place()));
        }
        Map<Long, Integer> told = new HashMap<>();
        for (LifeEvent event : EVENTS) {
            long office = event.subject().office();
            if (event instanceof AtStart start) {
                told.put(office, start.place());
            } else if (event instanceof Founded || event instanceof BranchOpened) {
                told.put(office, Office.NOWHERE);
            } else if (event instanceof Departed departed) {
                assertThat(told).containsEntry(office, departed.place());
            } else if (event instanceof Arrived arrived) {
                assertThat(told).containsEntry(office, arrived.origin());
                told.put(office, arrived.place());
            } else if (event instanceof Closed closed) {
                assertThat(told.remove(office)).isEqualTo(closed.place());
            }
        }
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void everyReviewIsDecidedInItsYearAndEveryNewOfficeLooksForAHost() {
        long looking = EVENTS.stream()
                .filter(x -> x instanceof Founded || x instanceof BranchOpened)
                .filter(x -> !un().contains(x.subject().organization()))
                .count();
        assertThat(all(Decided.class))
                .hasSize((int) looking + all(Reviewed.class).size());
        assertThat(all(Reviewed.class)).allMatch(x -> !x.triggers().isEmpty());
        assertThat(all(Departed.class)).hasSizeGreaterThan(100).allMatch(x -> x.place() != x.destination());
    }

    /** Every body of the UN that starts or is founded. */
    private static Set<Long> un() {
        Set<Long> un = new HashSet<>();
        for (LifeEvent event : EVENTS) {
            boolean ofUn = (event instanceof AtStart start && start.traits().membership() == Membership.STATE)
                    || (event instanceof Founded founded && founded.traits().membership() == Membership.STATE);
            if (ofUn) {
                un.add(event.subject().organization());
            }
        }
        return un;
    }

    /** Their offices find hosts by calls. */
    @Test
    void bodiesOfTheUnitedNationsAreNotReviewed() {
        Set<Long> un = un();
        assertThat(EVENTS)
                .filteredOn(x -> un.contains(x.subject().organization()))
                .isNotEmpty()
                .noneMatch(x -> x instanceof Reviewed || x instanceof Decided || x instanceof Departed);
        assertThat(all(Called.class)).allMatch(x -> un.contains(x.subject().organization()));
    }

    @Test
    void everyCallIsToldWithItsBidsInPartsAndItsBallot() {
        assertThat(all(Called.class)).hasSameSizeAs(model.unLives().held());
        assertThat(all(Called.class))
                .anyMatch(x -> !x.rounds().isEmpty())
                .anyMatch(x -> x.bids().size() > 2);
        for (Called call : all(Called.class)) {
            for (Option bid : call.bids()) {
                assertThat(bid.parts().sum()).isCloseTo(bid.parts().utility(), within(1e-12));
            }
            List<Integer> places = call.bids().stream().map(Option::place).toList();
            if (places.isEmpty()) {
                assertThat(call.chosen()).isEqualTo(call.from());
            } else {
                assertThat(places).contains(call.chosen());
            }
            if (call.subject().kind() == OfficeKind.PROGRAMME && !places.isEmpty()) {
                assertThat(call.bids().stream()
                                .max(Comparator.comparingDouble(x -> x.parts().utility()))
                                .map(Option::place))
                        .contains(call.chosen());
            }
            if (!call.rounds().isEmpty()) {
                List<Integer> last = call.rounds().get(call.rounds().size() - 1).votes();
                assertThat(last.get(places.indexOf(call.chosen()))).isEqualTo(Collections.max(last));
            }
        }
    }

    @Test
    void aBranchOpensChoosesAndMovesIn() {
        BranchOpened opened = all(BranchOpened.class).stream()
                .filter(x -> x.subject().kind() == OfficeKind.BRANCH)
                .findFirst()
                .orElseThrow();
        assertThat(opened.subject().kind()).isEqualTo(OfficeKind.BRANCH);
        assertThat(EVENTS)
                .filteredOn(x -> x.subject().equals(opened.subject()))
                .extracting(x -> (Object) x.getClass())
                .startsWith(BranchOpened.class, Decided.class);
    }
}
