package hostcity.experiment;

import hostcity.experiment.Divergence.Cause;
import hostcity.model.LifeEvent;
import hostcity.model.Office;
import hostcity.model.choice.Option;
import hostcity.world.OfficeKind;
import java.util.List;
import java.util.Optional;

/**
 * What an office chose in one run and what it chose from, by itself or by a call of the UN.
 *
 * @param called whether cities bid for an office of the UN, whose options are the bids
 * @param voted whether member states vote, and not the office decides
 * @param proposals whether only a shortlist of bids could be chosen
 * @param from where it is, or {@link Office#NOWHERE}
 * @param chosen where it wants to be, or {@link Office#NOWHERE}
 * @param arrival year of its arrival there
 * @param staff persons
 */
record Choice(
        boolean called,
        boolean voted,
        boolean proposals,
        int from,
        int chosen,
        int arrival,
        double staff,
        List<Option> options) {

    /** The choice that an event is, if it is one. */
    static Optional<Choice> of(LifeEvent event) {
        if (event instanceof LifeEvent.Decided x) {
            return Optional.of(
                    new Choice(false, false, x.call(), x.from(), x.chosen(), x.arrival(), x.staff(), x.options()));
        }
        if (event instanceof LifeEvent.Called x) {
            boolean seat = x.subject().kind() == OfficeKind.HEADQUARTERS;
            return Optional.of(new Choice(true, seat, false, x.from(), x.chosen(), x.year(), x.staff(), x.bids()));
        }
        return Optional.empty();
    }

    /** What the other run does that chooses nothing in that year: it leaves the office where it is. */
    Choice none() {
        return new Choice(called, voted, proposals, from, from, arrival, staff, List.of());
    }

    /** Whether the office remains where it is. */
    boolean stays() {
        return chosen == from && chosen != Office.NOWHERE;
    }

    /** What it knows of a place. */
    Optional<Option> option(int place) {
        return options.stream().filter(x -> x.place() == place).findFirst();
    }

    /** Whether it had to leave although the present place is the best: the host no longer hosts. */
    boolean hostFails() {
        Optional<Double> present = option(from).map(x -> x.parts().utility());
        Optional<Double> best = option(chosen).map(x -> x.parts().utility());
        return !stays() && present.isPresent() && best.isPresent() && present.get() > best.get();
    }

    /** Why a place could not be chosen, if it could not. */
    Optional<Cause> obstacle(int place) {
        if (place == Office.NOWHERE) {
            return Optional.empty();
        }
        if (place == from) {
            return hostFails() ? Optional.of(Cause.HOST_FAILS) : Optional.empty();
        }
        Optional<Option> option = option(place);
        if (option.isEmpty()) {
            return Optional.of(called ? Cause.NO_BID : Cause.NOT_CONSIDERED);
        }
        return option.flatMap(this::obstacle);
    }

    private Optional<Cause> obstacle(Option option) {
        if (proposals && !option.bids()) {
            return Optional.of(Cause.NO_BID);
        }
        if (proposals && !option.shortlisted()) {
            return Optional.of(Cause.NOT_SHORTLISTED);
        }
        return option.registers() ? Optional.empty() : Optional.of(Cause.NOT_REGISTERED);
    }
}
