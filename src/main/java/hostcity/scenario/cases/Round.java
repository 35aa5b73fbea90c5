package hostcity.scenario.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A round of a recorded ballot.
 *
 * @param count what the numbers are
 * @param votes the number of each candidate that was still in
 * @param cast how many voters cast a valid vote; who abstained is not among them
 */
public record Round(Count count, Map<String, Integer> votes, int cast) {

    /** The points that a voter gives where a round counts points: 3 + 2 + 1. */
    public static final int POINTS_PER_VOTER = 6;

    /** What the numbers of a round are. */
    public enum Count {
        /** One vote of each voter. */
        VOTES(1),
        /** Three, two and one points of each voter. */
        POINTS(POINTS_PER_VOTER);

        private final int perVoter;

        Count(int perVoter) {
            this.perVoter = perVoter;
        }

        /** How much a voter gives. */
        public int perVoter() {
            return perVoter;
        }
    }

    /** Copies and checks the sum. */
    public Round {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        if (!(cast > 0) || sum(votes) != (long) cast * count.perVoter()) {
            throw new IllegalArgumentException(votes + " does not add up to " + cast + " voters");
        }
    }

    private static long sum(Map<String, Integer> votes) {
        return votes.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Those who have the most. */
    public List<String> leaders() {
        int most = Collections.max(votes.values());
        return votes.keySet().stream()
                .filter(id -> votes.getOrDefault(id, 0) == most)
                .toList();
    }

    /**
     * Whether this round ends a ballot under a rule. A round of points is never said to: the record does not tell who
     * had three points from whom.
     */
    public boolean isDecisive(Decision.Rule rule) {
        if (count == Count.POINTS) {
            return false;
        }
        long most = Collections.max(votes.values());
        // Between the last two the simple majority decides, under every rule.
        boolean twoThirds = rule == Decision.Rule.TWO_THIRDS && votes.size() > 2;
        return twoThirds ? 3 * most >= 2L * cast : 2 * most > cast;
    }
}
