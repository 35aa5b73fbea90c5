package hostcity.model.ballot;

/** Where a procedure gets its votes, lots and withdrawals from: voters with preferences, or a record. */
interface Source {

    /**
     * The count of a round.
     *
     * @param standing which bids are on the ballot
     * @param round from 1
     * @param points whether voters give 3, 2 and 1 points
     */
    Count count(boolean[] standing, int round, boolean points);

    /** The higher lot is ahead in a tie. */
    double lot(int bid, int round);

    /**
     * Who withdraws after a round.
     *
     * @param left the bids that did not drop out, best first
     */
    int[] withdrawn(int[] left, int round);
}
