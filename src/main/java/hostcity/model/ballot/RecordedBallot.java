package hostcity.model.ballot;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * A vote as it was recorded. Who dropped out is not part of the record: it follows from the votes and the rule, and ties
 * for the last place from who stands in the next round.
 *
 * @param rule the rule it was held under
 * @param bids names of the bids, for messages; all different
 * @param rounds in order; none for a single bid
 * @param winner position of the bid that won; may be absent unless a lot between the last two decided
 */
public record RecordedBallot(MajorityRule rule, List<String> bids, List<RecordedRound> rounds, OptionalInt winner) {

    /** Checks the names and the winner, and copies the lists. */
    public RecordedBallot {
        bids = List.copyOf(bids);
        rounds = List.copyOf(rounds);
        if (!(bids.size() >= 1)) {
            throw new IllegalArgumentException("a ballot needs at least one bid");
        }
        if (!(new HashSet<>(bids).size() == bids.size())) {
            throw new IllegalArgumentException("a bid is listed twice in " + bids);
        }
        if (winner.isPresent() && !(winner.getAsInt() >= 0 && winner.getAsInt() < bids.size())) {
            throw new IllegalArgumentException(
                    "the winner must be one of the bids 0 to %d, not %d".formatted(bids.size() - 1, winner.getAsInt()));
        }
    }

    /**
     * Goes through the rounds under the rule, and works out who dropped out in each and who won. If a majority was
     * reached with two others tied behind it, the runner-up is the one listed first.
     *
     * @throws InconsistentBallotException if the votes do not add up, a bid gets votes after it left, a bid is missing
     *     that did not leave, voting goes on after a majority or stops before one, there are more rounds than the rule
     *     permits, or the winner is another
     */
    public BallotResult replay() {
        return new Replay(this).run();
    }
}
