package hostcity.model.ballot;

/** Voters with fixed preferences: each has a strict order of the bids, and votes for the first that still stands. */
final class Electorate {

    private static final int[] POINTS = {3, 2, 1};

    private final int bids;

    /** By voter: the bids, best first. */
    private final int[][] preference;

    private Electorate(int bids, int[][] preference) {
        this.bids = bids;
        this.preference = preference;
    }

    /** See {@link Ballot#hold}. */
    static Electorate of(double[][] utility, int[] own, Draw lots) {
        check(utility, own);
        int bids = utility[0].length;
        double[] lot = new double[bids];
        for (int bid = 0; bid < bids; bid++) {
            lot[bid] = lots.at(bid, 0);
        }
        int[][] preference = new int[utility.length][];
        for (int voter = 0; voter < utility.length; voter++) {
            preference[voter] = order(utility[voter], own[voter], lot);
        }
        return new Electorate(bids, preference);
    }

    private static void check(double[][] utility, int[] own) {
        if (!(utility.length >= 1)) {
            throw new IllegalArgumentException("a ballot needs at least one voter");
        }
        if (!(utility[0].length >= 1)) {
            throw new IllegalArgumentException("a ballot needs at least one bid");
        }
        if (!(own.length == utility.length)) {
            throw new IllegalArgumentException(
                    "own bids are given for %d voters of %d".formatted(own.length, utility.length));
        }
        for (int voter = 0; voter < own.length; voter++) {
            check(voter, utility[voter], own[voter], utility[0].length);
        }
    }

    private static void check(int voter, double[] utility, int own, int bids) {
        if (!(utility.length == bids)) {
            throw new IllegalArgumentException(
                    "voter %d has utilities for %d bids of %d".formatted(voter, utility.length, bids));
        }
        if (!(own >= BallotResult.NOBODY && own < bids)) {
            throw new IllegalArgumentException(
                    "voter %d has bid %d as its own, but there are bids 0 to %d, or %d for none"
                            .formatted(voter, own, bids - 1, BallotResult.NOBODY));
        }
        for (double value : utility) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("voter %d has a utility of %s".formatted(voter, value));
            }
        }
    }

    /** Sorts the bids of one voter by insertion: they are few. */
    private static int[] order(double[] utility, int own, double[] lot) {
        int[] order = new int[utility.length];
        for (int bid = 0; bid < order.length; bid++) {
            int at = bid;
            while (at > 0 && isBetter(bid, order[at - 1], utility, own, lot)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = bid;
        }
        return order;
    }

    private static boolean isBetter(int a, int b, double[] utility, int own, double[] lot) {
        if (a == own || b == own) {
            return a == own;
        }
        return utility[a] > utility[b] || (utility[a] == utility[b] && lot[a] > lot[b]);
    }

    int bids() {
        return bids;
    }

    /** One vote each. */
    Count votes(boolean[] standing) {
        int[] votes = new int[bids];
        for (int bid = 0; bid < bids; bid++) {
            votes[bid] = standing[bid] ? 0 : Round.OUT;
        }
        for (int[] order : preference) {
            int at = 0;
            while (!standing[order[at]]) {
                at++;
            }
            votes[order[at]]++;
        }
        return new Count(votes, new int[0], preference.length);
    }

    /** 3, 2 and 1 points each; all bids stand, and there are more than three. */
    Count points() {
        int[] points = new int[bids];
        int[] firstRanks = new int[bids];
        for (int[] order : preference) {
            firstRanks[order[0]]++;
            for (int rank = 0; rank < POINTS.length; rank++) {
                points[order[rank]] += POINTS[rank];
            }
        }
        return new Count(points, firstRanks, preference.length);
    }
}
