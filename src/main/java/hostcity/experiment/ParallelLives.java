package hostcity.experiment;

import hostcity.experiment.Divergence.Cause;
import hostcity.experiment.Divergence.Reason;
import hostcity.experiment.Divergence.Run;
import hostcity.model.LifeEvent;
import hostcity.model.LifeEvent.Arrived;
import hostcity.model.LifeEvent.AtStart;
import hostcity.model.Office;
import hostcity.world.OfficeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life of an office in two runs of the same seed: where they part, and why (ODD 7.29 Attribution and diversion). */
final class ParallelLives {

    private static final Turn TURN = new Turn();

    private static final Comparator<LifeEvent> IN_TIME =
            Comparator.comparingInt(LifeEvent::year).thenComparing(ParallelLives::turn);

    private final List<LifeEvent> baselineAll;
    private final List<LifeEvent> scenarioAll;
    private final List<LifeEvent> baseline;
    private final List<LifeEvent> scenario;

    /**
     * Two lives.
     *
     * @param office id of the office
     * @param baseline what happens to all offices of its organization in the baseline, in its order
     * @param scenario the same in the scenario
     */
    ParallelLives(long office, List<LifeEvent> baseline, List<LifeEvent> scenario) {
        baselineAll = baseline;
        scenarioAll = scenario;
        List<LifeEvent> first = turns(office, baseline);
        List<LifeEvent> second = turns(office, scenario);
        this.baseline = withoutIdleReviews(first, second);
        this.scenario = withoutIdleReviews(second, first);
    }

    private static List<LifeEvent> turns(long office, List<LifeEvent> events) {
        return events.stream()
                .filter(x -> x.subject().office() == office && x.match(TURN).isPresent())
                .toList();
    }

    private static Cause turn(LifeEvent event) {
        return event.match(TURN).orElseThrow();
    }

    /** A review after which the office stays, in a year in which the other run has none, changes nothing. */
    private static List<LifeEvent> withoutIdleReviews(List<LifeEvent> events, List<LifeEvent> others) {
        Set<Integer> years = new HashSet<>();
        others.stream().filter(x -> Choice.of(x).isPresent()).forEach(x -> years.add(x.year()));
        return events.stream()
                .filter(x -> years.contains(x.year())
                        || Choice.of(x).map(choice -> !choice.stays()).orElse(true))
                .toList();
    }

    /** Where they part; empty if they don't. */
    Optional<Divergence> divergence() {
        int both = Math.min(baseline.size(), scenario.size());
        int i = 0;
        while (i < both && areAlike(baseline.get(i), scenario.get(i))) {
            i++;
        }
        boolean noneLeft = i == baseline.size();
        if (noneLeft && i == scenario.size()) {
            return Optional.empty();
        }
        int order = noneLeft ? 1 : i == scenario.size() ? -1 : IN_TIME.compare(baseline.get(i), scenario.get(i));
        if (order == 0) {
            return Optional.of(between(baseline.get(i), scenario.get(i)));
        }
        return Optional.of(order < 0 ? alone(baseline.get(i), Run.BASELINE) : alone(scenario.get(i), Run.SCENARIO));
    }

    private static boolean areAlike(LifeEvent a, LifeEvent b) {
        if (IN_TIME.compare(a, b) != 0) {
            return false;
        }
        Optional<Choice> first = Choice.of(a);
        Optional<Choice> second = Choice.of(b);
        if (first.isPresent() && second.isPresent()) {
            return first.get().chosen() == second.get().chosen()
                    && first.get().arrival() == second.get().arrival();
        }
        return !(a instanceof Arrived x && b instanceof Arrived y) || x.place() == y.place();
    }

    private static Divergence alone(LifeEvent event, Run run) {
        boolean inBaseline = run == Run.BASELINE;
        List<Reason> reasons = new ArrayList<>(List.of(new Reason(turn(event), run, Office.NOWHERE)));
        Optional<Choice> choice = Choice.of(event);
        choice.filter(Choice::hostFails).ifPresent(x -> reasons.add(new Reason(Cause.HOST_FAILS, run, x.from())));
        Optional<Terms> terms =
                choice.flatMap(x -> inBaseline ? Terms.between(x, x.none()) : Terms.between(x.none(), x));
        Optional<LifeEvent> there = Optional.of(event);
        return inBaseline
                ? new Divergence(there, Optional.empty(), reasons, terms)
                : new Divergence(Optional.empty(), there, reasons, terms);
    }

    private Divergence between(LifeEvent a, LifeEvent b) {
        Optional<Choice> first = Choice.of(a);
        Optional<Choice> second = Choice.of(b);
        List<Reason> reasons = List.of(new Reason(Cause.FOLLOWS, Run.BOTH, Office.NOWHERE));
        Optional<Terms> terms = Optional.empty();
        if (first.isPresent() && second.isPresent()) {
            terms = Terms.between(first.get(), second.get());
            reasons = reasons(a, first.get(), b, second.get(), terms);
        }
        return new Divergence(Optional.of(a), Optional.of(b), reasons, terms);
    }

    private List<Reason> reasons(LifeEvent a, Choice first, LifeEvent b, Choice second, Optional<Terms> terms) {
        if (first.chosen() == second.chosen()) {
            return List.of(new Reason(Cause.DELAY, Run.BOTH, first.chosen()));
        }
        List<Reason> reasons = new ArrayList<>();
        int initiator = initiator(scenarioAll);
        if (initiator != initiator(baselineAll)) {
            reasons.add(new Reason(Cause.INITIATOR, Run.SCENARIO, initiator));
        }
        obstacle(first, second.chosen(), a, baselineAll)
                .ifPresent(x -> reasons.add(new Reason(x, Run.BASELINE, second.chosen())));
        obstacle(second, first.chosen(), b, scenarioAll)
                .ifPresent(x -> reasons.add(new Reason(x, Run.SCENARIO, first.chosen())));
        if (reasons.isEmpty() && first.voted()) {
            reasons.add(new Reason(Cause.BALLOT, Run.BOTH, Office.NOWHERE));
        } else if (reasons.isEmpty()
                || terms.filter(x -> x.areWhole() && x.turn()).isPresent()) {
            reasons.add(new Reason(Cause.UTILITY, Run.BOTH, Office.NOWHERE));
        }
        return reasons;
    }

    private static Optional<Cause> obstacle(Choice choice, int place, LifeEvent event, List<LifeEvent> all) {
        boolean branch = event.subject().kind() != OfficeKind.HEADQUARTERS;
        return choice.obstacle(place)
                .map(x -> x == Cause.NOT_CONSIDERED && branch && place == seatAt(event, all) ? Cause.SEAT_THERE : x);
    }

    /** The place of the initiator, who is drawn by posts of nations, which differ between runs. */
    private static int initiator(List<LifeEvent> all) {
        return all.stream()
                .filter(x -> x instanceof LifeEvent.Founded)
                .map(x -> ((LifeEvent.Founded) x).traits().initiator())
                .findFirst()
                .orElse(Office.NOWHERE);
    }

    /** Where the organization's seat is when something happens. */
    private static int seatAt(LifeEvent event, List<LifeEvent> all) {
        int seat = Office.NOWHERE;
        for (LifeEvent each : all.subList(0, all.indexOf(event))) {
            if (each.subject().kind() == OfficeKind.HEADQUARTERS) {
                seat = each instanceof Arrived x ? x.place() : each instanceof AtStart x ? x.place() : seat;
            }
        }
        return seat;
    }

    /** What an event means where the other run has none like it; empty if it follows from an event that is told besides. */
    private static final class Turn implements LifeEvent.Cases<Optional<Cause>> {

        @Override
        public Optional<Cause> atStart(AtStart event) {
            return Optional.of(Cause.FOUNDED);
        }

        @Override
        public Optional<Cause> founded(LifeEvent.Founded event) {
            return Optional.of(Cause.FOUNDED);
        }

        @Override
        public Optional<Cause> branchOpened(LifeEvent.BranchOpened event) {
            return Optional.of(Cause.OPENED);
        }

        @Override
        public Optional<Cause> reviewed(LifeEvent.Reviewed event) {
            return Optional.empty();
        }

        @Override
        public Optional<Cause> decided(LifeEvent.Decided event) {
            return Optional.of(Cause.REVIEW);
        }

        @Override
        public Optional<Cause> called(LifeEvent.Called event) {
            return Optional.of(Cause.CALL);
        }

        @Override
        public Optional<Cause> converted(LifeEvent.Converted event) {
            return Optional.empty();
        }

        @Override
        public Optional<Cause> departed(LifeEvent.Departed event) {
            return Optional.empty();
        }

        @Override
        public Optional<Cause> arrived(Arrived event) {
            return Optional.of(Cause.FOLLOWS);
        }

        @Override
        public Optional<Cause> closed(LifeEvent.Closed event) {
            return Optional.of(Cause.CLOSED);
        }
    }
}
