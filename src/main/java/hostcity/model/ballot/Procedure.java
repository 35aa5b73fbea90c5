package hostcity.model.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One ballot under way: round after round until somebody wins. Where its votes come from is none of its business. */
final class Procedure {

    private static final int NOBODY = BallotResult.NOBODY;

    private final MajorityRule rule;
    private final Source source;
    private final boolean[] standing;
    private final List<Round> rounds = new ArrayList<>();
    private int runnerUp = NOBODY;

    Procedure(MajorityRule rule, int bids, Source source) {
        this.rule = rule;
        this.source = source;
        standing = new boolean[bids];
        Arrays.fill(standing, true);
    }

    /** Votes until somebody wins. A single bid wins without a vote. */
    BallotResult run() {
        int winner = standing.length == 1 ? 0 : NOBODY;
        while (winner == NOBODY) {
            winner = vote(rounds.size() + 1);
        }
        return new BallotResult(winner, runnerUp, rounds);
    }

    /** One round; returns who wins the ballot by it. */
    private int vote(int number) {
        boolean points = number == 1 && rule.startsWithPoints(standing.length);
        Count count = source.count(standing, number, points);
        int[] order = order(count.votes, number);
        int winner = order.length == 2 ? order[0] : majority(count, order[0], points);
        if (winner != NOBODY) {
            boolean byLot = order.length == 2 && isTie(count, order, 1);
            rounds.add(Round.of(points, count, new int[0], new int[0], byLot));
        } else {
            winner = reduce(number, points, count, order);
        }
        runnerUp = order[0] == winner ? order[1] : order[0];
        return winner;
    }

    /** The bid that has the votes to win though more than two stand. */
    private int majority(Count count, int leader, boolean points) {
        int needed = rule.votesToWin(count.cast);
        if (!points) {
            return count.votes[leader] >= needed ? leader : NOBODY;
        }
        // The leader by points need not be the one whom most rank first.
        for (int bid = 0; bid < count.firstRanks.length; bid++) {
            if (count.firstRanks[bid] >= needed) {
                return bid;
            }
        }
        return NOBODY;
    }

    /** Drop-outs and withdrawals; returns the winner if these leave only one, which a record may tell of. */
    private int reduce(int number, boolean points, Count count, int[] order) {
        int keep = points ? MajorityRule.TOP : order.length - 1;
        int[] dropped = Arrays.copyOfRange(order, keep, order.length);
        int[] left = Arrays.copyOf(order, keep);
        int[] withdrawn = source.withdrawn(left, number);
        leave(dropped);
        leave(withdrawn);
        rounds.add(Round.of(points, count, dropped, withdrawn, isTie(count, order, keep)));
        return left.length - withdrawn.length == 1 ? firstStanding(left) : NOBODY;
    }

    private void leave(int[] leaving) {
        for (int bid : leaving) {
            standing[bid] = false;
        }
    }

    private int firstStanding(int[] left) {
        int at = 0;
        while (!standing[left[at]]) {
            at++;
        }
        return left[at];
    }

    /** Whether the bids on both sides of a place in the order have equal votes. */
    private static boolean isTie(Count count, int[] order, int place) {
        return count.votes[order[place - 1]] == count.votes[order[place]];
    }

    /** The standing bids, most votes first, ties by lot. */
    private int[] order(int[] votes, int number) {
        int[] order = new int[standing.length];
        int size = 0;
        for (int bid = 0; bid < standing.length; bid++) {
            if (standing[bid]) {
                int at = size++;
                while (at > 0 && isAhead(bid, order[at - 1], votes, number)) {
                    order[at] = order[at - 1];
                    at--;
                }
                order[at] = bid;
            }
        }
        return Arrays.copyOf(order, size);
    }

    private boolean isAhead(int a, int b, int[] votes, int number) {
        return votes[a] > votes[b] || (votes[a] == votes[b] && source.lot(a, number) > source.lot(b, number));
    }
}
