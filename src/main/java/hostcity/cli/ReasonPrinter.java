package hostcity.cli;

import hostcity.experiment.Divergence;
import hostcity.experiment.Divergence.Reason;
import hostcity.experiment.Divergence.Run;
import hostcity.model.LifeEvent;
import hostcity.model.Office;
import hostcity.model.ballot.Round;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Why an office goes another way, one phrase for each reason.
 *
 * @param names of the places, by the indices of events
 */
record ReasonPrinter(List<String> names) {

    /** Copies. */
    ReasonPrinter {
        names = List.copyOf(names);
    }

    String at(int place) {
        return place == Office.NOWHERE ? "no place" : names.get(place);
    }

    /** The phrase that goes on from "because". */
    String phrase(Reason reason, Divergence divergence) {
        String in = " in the " + reason.run().id();
        String place = at(reason.place());
        return switch (reason.cause()) {
            case CLOSED -> "it ends" + in + " only";
            case FOUNDED -> "it is founded" + in + " only";
            case OPENED -> "its organization opens it" + in + " only";
            case CALL -> "the UN calls for a host" + in + " only";
            case REVIEW -> "it is under review" + in + " only";
            case FOLLOWS -> "the choice of its seat sends it there" + (reason.run() == Run.BOTH ? "" : in + " only");
            case DELAY -> "the delay of registration in " + place + " differs";
            case INITIATOR -> "its initiator is in " + place + in;
            case SEAT_THERE -> "its seat is in " + place + in;
            case NOT_CONSIDERED -> place + " is not in its consideration set" + in;
            case NO_BID -> place + " makes no bid" + in;
            case NOT_SHORTLISTED -> "the bid of " + place + " is not on the shortlist" + in;
            case NOT_REGISTERED -> "registration in " + place + " does not succeed" + in;
            case HOST_FAILS -> place + " no longer hosts it" + in;
            case BALLOT -> "member states vote otherwise" + votes(divergence);
            case UTILITY -> "its utility differs: each run takes the better of the two";
        };
    }

    private String votes(Divergence divergence) {
        String first = votes(divergence.baseline(), divergence);
        String second = votes(divergence.scenario(), divergence);
        return first.isEmpty() || second.isEmpty()
                ? ""
                : ", in round 1 " + first + " for " + at(divergence.baselineChoice()) + " and "
                        + at(divergence.scenarioChoice()) + ", now " + second;
    }

    /** What the choices of both runs got in the first round of one of them, such as {@code 50:41}. */
    private static String votes(Optional<LifeEvent> event, Divergence divergence) {
        if (event.orElse(null) instanceof LifeEvent.Called call
                && !call.rounds().isEmpty()) {
            Round round = call.rounds().get(0);
            return votes(call, round, divergence.baselineChoice()) + ":"
                    + votes(call, round, divergence.scenarioChoice());
        }
        return "";
    }

    private static int votes(LifeEvent.Called call, Round round, int place) {
        return IntStream.range(0, call.bids().size())
                .filter(x -> call.bids().get(x).place() == place)
                .map(x -> round.votes().get(x))
                .findFirst()
                .orElse(0);
    }
}
