package hostcity.model.ballot;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What happened in one round.
 *
 * @param points whether voters gave 3, 2 and 1 points rather than one vote
 * @param votes votes or points by bid, {@link #OUT} for a bid that is no longer on the ballot
 * @param firstRanks in a round of points, how many voters rank each bid first; else empty, and where a record lacks it
 * @param dropped bids that dropped out, best first; none in the last round
 * @param withdrawn bids that withdrew after the round
 * @param byLot whether a tie for winning or for dropping out was decided by lot
 */
public record Round(
        boolean points,
        List<Integer> votes,
        List<Integer> firstRanks,
        List<Integer> dropped,
        List<Integer> withdrawn,
        boolean byLot)
        implements Serializable {

    /** The votes of a bid that is not on the ballot. */
    public static final int OUT = -1;

    /** Copies the lists. */
    public Round {
        votes = List.copyOf(votes);
        firstRanks = List.copyOf(firstRanks);
        dropped = List.copyOf(dropped);
        withdrawn = List.copyOf(withdrawn);
    }

    static Round of(boolean points, Count count, int[] dropped, int[] withdrawn, boolean byLot) {
        return new Round(points, list(count.votes), list(count.firstRanks), list(dropped), list(withdrawn), byLot);
    }

    private static List<Integer> list(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** Whether a bid was on the ballot. */
    public boolean isOnBallot(int bid) {
        return votes.get(bid) != OUT;
    }
}
