package hostcity.model.un;

import static hostcity.world.Parameter.*;

import hostcity.model.ballot.Ballot;
import hostcity.model.ballot.BallotResult;
import hostcity.model.ballot.MajorityRule;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Parameters;
import hostcity.world.State;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * States that vote on bids. What a voter thinks of a bid is V, which all share, its leaning to its bloc, to missions,
 * against countries that have much, and a shock that stays the same in all rounds (ODD 7.26 Ballots).
 */
public final class Electorate implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<State> voters;
    private final Map<String, State> countries = new HashMap<>();
    private final Parameters p;
    private final long seed;

    /**
     * An electorate.
     *
     * @param voters who votes
     * @param countries all states, to know where bids come from
     */
    public Electorate(List<State> voters, List<State> countries, Parameters p, long seed) {
        this.voters = new ArrayList<>(voters);
        countries.forEach(state -> this.countries.put(state.iso3(), state));
        this.p = p;
        this.seed = seed;
    }

    /**
     * Holds the ballot.
     *
     * @param call what the draws are keyed by: the id of the office
     * @param bids one from each country, in any order
     * @throws IllegalArgumentException if there is no voter or no bid
     */
    public BallotResult vote(long call, List<Bid> bids, MajorityRule rule) {
        double[][] utility = new double[voters.size()][bids.size()];
        int[] own = new int[voters.size()];
        for (int v = 0; v < own.length; v++) {
            own[v] = BallotResult.NOBODY;
            for (int b = 0; b < bids.size(); b++) {
                utility[v][b] = utility(voters.get(v), bids.get(b), call);
                own[v] = bids.get(b).iso3().equals(voters.get(v).iso3()) ? b : own[v];
            }
        }
        return new Ballot(rule, p.get(BALLOT_WITHDRAWAL))
                .hold(
                        utility,
                        own,
                        (bid, round) -> draw(Purpose.LOT, call, round, bids.get(bid)),
                        (bid, round) -> draw(Purpose.WITHDRAW, call, round, bids.get(bid)));
    }

    private double draw(Purpose purpose, long call, int round, Bid bid) {
        return KeyedRandom.uniform(seed, purpose, call, round, bid.key());
    }

    private double utility(State voter, Bid bid, long call) {
        long hash = KeyedRandom.hash(seed, Purpose.VOTE, key(voter), call, bid.key());
        return bid.value()
                + leaning(voter, countries.get(bid.iso3()))
                + p.get(VOTE_MISSIONS) * FastMath.log(1 + bid.missions())
                - p.get(VOTE_CONCENTRATION) * FastMath.log(1 + bid.unBodies())
                + p.get(SHOCK_SCALE) * KeyedRandom.toGumbel(hash);
    }

    private double leaning(State voter, @org.jspecify.annotations.Nullable State host) {
        if (host == null) {
            return 0;
        }
        boolean bloc = voter.unGroup() == host.unGroup() || (voter.euMember() && host.euMember());
        boolean developing = voter.developing() && host.developing();
        return (bloc ? p.get(VOTE_BLOC) : 0) + (developing ? p.get(VOTE_DEVELOPING) : 0);
    }

    /** The permanent key of a voter: its code as a number to the base 26. */
    private static long key(State voter) {
        long key = 0;
        for (int i = 0; i < voter.iso3().length(); i++) {
            key = 26 * key + voter.iso3().charAt(i) - 'A';
        }
        return key;
    }
}
