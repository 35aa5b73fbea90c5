package hostcity.model.ballot;

/**
 * What wins a round, and who goes on to the next. Under every rule the last two bids are decided by a simple majority,
 * and by lot if they tie. See ODD, Ballots.
 */
public enum MajorityRule {
    /** More than half of the votes cast wins; else the last bid drops out. */
    SIMPLE,
    /**
     * Two thirds of the votes cast win; else the last bid drops out. The form of decision I/10 of the Conference of the
     * Parties to the Convention on Biological Diversity.
     */
    TWO_THIRDS,
    /**
     * Every voter gives 3, 2 and 1 points, and a bid that gets 3 from more than half of the voters wins; else the top
     * three go on with one vote each, and without a majority of that the top two. The rule by which the European
     * Medicines Agency moved in 2017. Three bids or fewer are voted on directly, since points would drop nobody.
     */
    POINTS;

    /** How many bids the points of a first round leave. */
    static final int TOP = 3;

    /**
     * The fewest votes that win a round with more than two bids.
     *
     * @param cast votes cast, abstentions not counted; 1 or more
     * @throws IllegalArgumentException if no vote was cast
     */
    public int votesToWin(int cast) {
        if (!(cast >= 1)) {
            throw new IllegalArgumentException("votes cast must be 1 or more, not " + cast);
        }
        // 2 cast / 3, rounded up, without overflow.
        return this == TWO_THIRDS ? cast - cast / 3 : cast / 2 + 1;
    }

    /**
     * The most rounds that a ballot can take.
     *
     * @param bids bids at the start, 1 or more
     * @return at most bids - 1; 0 for a single bid, which wins without a vote
     * @throws IllegalArgumentException if there is no bid
     */
    public int mostRounds(int bids) {
        if (!(bids >= 1)) {
            throw new IllegalArgumentException("a ballot needs at least one bid, not " + bids);
        }
        return this == POINTS ? Math.min(TOP, bids - 1) : bids - 1;
    }

    /** Whether the first round counts points. */
    boolean startsWithPoints(int bids) {
        return this == POINTS && bids > TOP;
    }
}
