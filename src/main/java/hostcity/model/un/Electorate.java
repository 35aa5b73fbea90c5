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
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * States that vote on bids. What a voter thinks of a bid is V, which all share, its leaning to its bloc, to missions,
 * against countries that have much, and a shock that stays the same in all rounds (ODD 7.26 Ballots).
 */
public final class Electorate implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Voter> voters;
    private final Map<String, State> countries = new HashMap<>();
    private final Parameters p;
    private final long seed;

    /**
     * One who votes.
     *
     * @param key the permanent key, which enters its draws
     * @param state its country; null if nothing is known of it
     */
    private record Voter(long key, @Nullable State state) implements Serializable {}

    /**
     * An electorate.
     *
     * @param voters who votes
     * @param countries all states, to know where bids come from
     */
    public Electorate(List<State> voters, List<State> countries, Parameters p, long seed) {
        this(p, seed);
        voters.forEach(state -> this.voters.add(new Voter(key(state), state)));
        countries.forEach(state -> this.countries.put(state.iso3(), state));
    }

    /**
     * An electorate of which nothing is known but its size: voters without country, bloc and bid of their own.
     *
     * @param voters how many vote
     */
    public Electorate(int voters, Parameters p, long seed) {
        this(p, seed);
        for (int v = 1; v <= voters; v++) {
            // Apart from the keys of states, which are 0 or more.
            this.voters.add(new Voter(-v, null));
        }
    }

    private Electorate(Parameters p, long seed) {
        this.voters = new ArrayList<>();
        this.p = p;
        this.seed = seed;
    }

    /**
     * Holds the ballot.
     *
     * @param call what the draws are keyed by: the id of the office
     * @param bids in any order; of two from one country its voter puts both first, the better one ahead
     * @throws IllegalArgumentException if there is no voter or no bid
     */
    public BallotResult vote(long call, List<Bid> bids, MajorityRule rule) {
        double[][] utility = new double[voters.size()][bids.size()];
        int[] own = new int[voters.size()];
        for (int v = 0; v < own.length; v++) {
            for (int b = 0; b < bids.size(); b++) {
                utility[v][b] = utility(voters.get(v), bids.get(b), call);
            }
            own[v] = own(voters.get(v), bids, utility[v]);
        }
        return new Ballot(rule, p.get(BALLOT_WITHDRAWAL))
                .hold(
                        utility,
                        own,
                        (bid, round) -> draw(Purpose.LOT, call, round, bids.get(bid)),
                        (bid, round) -> draw(Purpose.WITHDRAW, call, round, bids.get(bid)));
    }

    /** The bid of a voter's own country; if there are two or more, the best, and the others are raised above the rest. */
    private static int own(Voter voter, List<Bid> bids, double[] utility) {
        State state = voter.state();
        int[] own = state == null
                ? new int[0]
                : IntStream.range(0, bids.size())
                        .filter(b -> bids.get(b).iso3().equals(state.iso3()))
                        .toArray();
        if (own.length < 2) {
            return own.length == 0 ? BallotResult.NOBODY : own[0];
        }
        DoubleSummaryStatistics all = Arrays.stream(utility).summaryStatistics();
        int best = own[0];
        for (int b : own) {
            utility[b] += 1 + all.getMax() - all.getMin();
            boolean tie = utility[b] == utility[best]
                    && bids.get(b).key() < bids.get(best).key();
            best = utility[b] > utility[best] || tie ? b : best;
        }
        return best;
    }

    private double draw(Purpose purpose, long call, int round, Bid bid) {
        return KeyedRandom.uniform(seed, purpose, call, round, bid.key());
    }

    private double utility(Voter voter, Bid bid, long call) {
        long hash = KeyedRandom.hash(seed, Purpose.VOTE, voter.key(), call, bid.key());
        return bid.value()
                + leaning(voter.state(), countries.get(bid.iso3()))
                + p.get(VOTE_MISSIONS) * FastMath.log(1 + bid.missions())
                - p.get(VOTE_CONCENTRATION) * FastMath.log(1 + bid.unBodies())
                + p.get(SHOCK_SCALE) * KeyedRandom.toGumbel(hash);
    }

    private double leaning(@Nullable State voter, @Nullable State host) {
        if (voter == null || host == null) {
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
