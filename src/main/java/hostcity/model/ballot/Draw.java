package hostcity.model.ballot;

/**
 * Keyed draws of a ballot: one number per bid and round. To make the order of the bids irrelevant, a draw must depend on
 * what the bid is (the key of its city), not on its position.
 */
@FunctionalInterface
public interface Draw {

    /**
     * The draw of a bid in a round, uniform in (0, 1).
     *
     * @param bid position of the bid
     * @param round from 1; 0 is before the first round
     */
    double at(int bid, int round);
}
