package hostcity.model.ballot;

import java.util.List;

/**
 * One round of a vote as it was recorded.
 *
 * @param votes votes by bid, or points in the first round of 3-2-1; {@link Round#OUT} for a bid not on the ballot
 * @param present voters present, 1 or more
 * @param abstentions of those, how many cast no valid vote; fewer than present
 * @param withdrawn positions of the bids that withdrew after the round
 * @param firstRanks in a round of points, how many voters gave each bid 3 points; empty where this is not known
 */
public record RecordedRound(
        List<Integer> votes, int present, int abstentions, List<Integer> withdrawn, List<Integer> firstRanks) {

    /** Checks every number alone, and copies the lists. */
    public RecordedRound {
        votes = List.copyOf(votes);
        withdrawn = List.copyOf(withdrawn);
        firstRanks = List.copyOf(firstRanks);
        if (!(present >= 1)) {
            throw new IllegalArgumentException("voters present must be 1 or more, not " + present);
        }
        if (!(abstentions >= 0 && abstentions < present)) {
            throw new IllegalArgumentException(
                    "abstentions must be 0 or more and fewer than the %d voters present, not %d"
                            .formatted(present, abstentions));
        }
        for (int count : votes) {
            if (!(count >= Round.OUT)) {
                throw new IllegalArgumentException("votes must be 0 or more, not " + count);
            }
        }
        for (int count : firstRanks) {
            if (!(count >= 0)) {
                throw new IllegalArgumentException("first ranks must be 0 or more, not " + count);
            }
        }
    }

    /** A round without withdrawals, and without first ranks. */
    public static RecordedRound of(List<Integer> votes, int present, int abstentions) {
        return new RecordedRound(votes, present, abstentions, List.of(), List.of());
    }

    /** Votes cast. */
    public int cast() {
        return present - abstentions;
    }
}
