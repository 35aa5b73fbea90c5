package hostcity.model.ballot;

/** The count of one round. */
final class Count {

    /** Votes or points by bid; {@link Round#OUT} where a bid is not on the ballot. */
    final int[] votes;

    /** How many voters rank each bid first, in a round of points; empty in other rounds and where a record lacks it. */
    final int[] firstRanks;

    /** How many voted. */
    final int cast;

    Count(int[] votes, int[] firstRanks, int cast) {
        this.votes = votes;
        this.firstRanks = firstRanks;
        this.cast = cast;
    }
}
