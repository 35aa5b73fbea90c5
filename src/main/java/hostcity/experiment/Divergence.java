package hostcity.experiment;

import hostcity.model.LifeEvent;
import hostcity.model.Office;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The first thing in the life of an office that goes another way in a scenario than in the baseline of the same seed (ODD
 * 7.29 Attribution and diversion).
 *
 * @param baseline what happens in the baseline; empty if it happens in the scenario only
 * @param scenario what happens in the scenario, in the same year; empty if it happens in the baseline only
 * @param reasons why, one at least
 * @param terms what speaks for the one choice and for the other, if a run weighed both
 */
public record Divergence(
        Optional<LifeEvent> baseline, Optional<LifeEvent> scenario, List<Reason> reasons, Optional<Terms> terms) {

    /** Why an office goes another way. Those up to {@link #FOLLOWS} are about what happens in one run only, in the order of a year. */
    public enum Cause {
        /** It ends. */
        CLOSED,
        /** It is founded. */
        FOUNDED,
        /** Its organization opens it. */
        OPENED,
        /** The UN calls for a host. */
        CALL,
        /** It is under review. */
        REVIEW,
        /** It comes to a place without a choice of its own: the choice of the seat has sent it there. */
        FOLLOWS,
        /** The same choice, but registration takes longer. */
        DELAY,
        /** Its initiator is in another place, which bids for it, is known to it, and gives it its first leaders. */
        INITIATOR,
        /** The seat of the branch is in the place already. */
        SEAT_THERE,
        /** The place is not in the consideration set. */
        NOT_CONSIDERED,
        /** The place makes no bid. */
        NO_BID,
        /** The bid of the place is not among the cheapest. */
        NOT_SHORTLISTED,
        /** Registration in the place would not succeed. */
        NOT_REGISTERED,
        /** The present place no longer hosts it. */
        HOST_FAILS,
        /** Member states vote otherwise on the same bids. */
        BALLOT,
        /** Both choices are open in both runs, and another one is the better. */
        UTILITY;

        /** The name in files, such as {@code not-registered}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The runs in which a cause holds. */
    public enum Run {
        /** In the baseline, and not in the scenario. */
        BASELINE,
        /** In the scenario, and not in the baseline. */
        SCENARIO,
        /** It is about both. */
        BOTH;

        /** The name in files, such as {@code baseline}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A reason.
     *
     * @param run where the cause holds
     * @param place the place that it is about, or {@link Office#NOWHERE}
     */
    public record Reason(Cause cause, Run run, int place) {}

    /** Copies and checks. */
    public Divergence {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty() || (baseline.isEmpty() && scenario.isEmpty())) {
            throw new IllegalArgumentException("a divergence has an event and a reason");
        }
    }

    /** What happens: in the baseline, or if nothing happens there in the scenario. */
    public LifeEvent event() {
        return baseline.or(() -> scenario).orElseThrow();
    }

    /** The year in which it happens. */
    public int year() {
        return event().year();
    }

    /** Where the office is when it chooses; {@link Office#NOWHERE} if it is in no place, or if this is no choice. */
    public int from() {
        return Choice.of(event()).map(Choice::from).orElse(Office.NOWHERE);
    }

    /** Where the office is to be by the choice of the baseline; where it is, if the baseline chooses nothing. */
    public int baselineChoice() {
        return choice(baseline);
    }

    /** Where the office is to be by the choice of the scenario; where it is, if the scenario chooses nothing. */
    public int scenarioChoice() {
        return choice(scenario);
    }

    private int choice(Optional<LifeEvent> there) {
        return there.flatMap(Choice::of).map(Choice::chosen).orElse(from());
    }

    /** Staff of the office, persons; empty where the event doesn't tell. */
    public OptionalDouble staff() {
        LifeEvent event = event();
        if (event instanceof LifeEvent.Founded founded) {
            return OptionalDouble.of(founded.staff());
        }
        if (event instanceof LifeEvent.BranchOpened opened) {
            return OptionalDouble.of(opened.staff());
        }
        return Choice.of(event).map(x -> OptionalDouble.of(x.staff())).orElse(OptionalDouble.empty());
    }
}
