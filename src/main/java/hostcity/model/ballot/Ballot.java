package hostcity.model.ballot;

import java.io.Serializable;

/**
 * The rules of a vote on bids. Voters are sincere, and what they prefer does not change between rounds. After each round
 * without a winner the last bid drops out (a tie: by lot), and if more than two bids remain the last of those withdraws
 * with a given chance. See ODD, Ballots.
 *
 * @param rule what wins
 * @param withdrawalChance chance that the trailing bidder withdraws after a round, 0 to 1
 */
public record Ballot(MajorityRule rule, double withdrawalChance) implements Serializable {

    /** Checks the chance. */
    public Ballot {
        if (!(withdrawalChance >= 0 && withdrawalChance <= 1)) {
            throw new IllegalArgumentException(
                    "the chance that a trailing bidder withdraws must be in 0 to 1, not " + withdrawalChance);
        }
    }

    /**
     * Holds the vote.
     *
     * @param utility of each voter (row) for each bid (column); finite; the same in every round
     * @param own for each voter the bid of its own country, which it votes for while it is alive, or
     *     {@link BallotResult#NOBODY}
     * @param lots the higher lot is ahead in a tie; the lots of round 0 also decide for a voter of two equal utilities
     * @param withdrawals below the chance, the bid withdraws if it trails
     * @throws IllegalArgumentException if there is no voter or no bid, or if the tables do not fit each other
     */
    public BallotResult hold(double[][] utility, int[] own, Draw lots, Draw withdrawals) {
        Electorate electorate = Electorate.of(utility, own, lots);
        Source votes = new Source() {
            @Override
            public Count count(boolean[] standing, int round, boolean points) {
                return points ? electorate.points() : electorate.votes(standing);
            }

            @Override
            public double lot(int bid, int round) {
                return lots.at(bid, round);
            }

            @Override
            public int[] withdrawn(int[] left, int round) {
                int trailing = left[left.length - 1];
                boolean withdraws = left.length > 2 && withdrawals.at(trailing, round) < withdrawalChance;
                return withdraws ? new int[] {trailing} : new int[0];
            }
        };
        return new Procedure(rule, electorate.bids(), votes).run();
    }
}
