package hostcity.experiment.score;

import static hostcity.world.Parameter.*;

import hostcity.model.ballot.BallotResult;
import hostcity.model.ballot.MajorityRule;
import hostcity.model.un.Bid;
import hostcity.model.un.Electorate;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.scenario.cases.Decision;
import hostcity.scenario.cases.Electorate.Nobody;
import hostcity.scenario.cases.Electorate.States;
import hostcity.scenario.cases.Electorate.UnMembers;
import hostcity.scenario.cases.Electorate.Unnamed;
import hostcity.scenario.cases.SitingCase;
import hostcity.world.Parameters;
import hostcity.world.State;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case decided again and again under one vector of parameters: each draw has tastes and shocks of its own. */
final class Contest {

    private final long who;
    private final Decision.Rule rule;
    private final List<Site> sites;
    private final Parameters p;
    private final long seed;
    private final double[] values;
    private final boolean[] eligible;

    /** Null where nobody votes. */
    private final @Nullable Electorate electorate;

    /**
     * A draw's outcome.
     *
     * @param winner position of the candidate
     * @param rounds of the ballot; 0 without one
     */
    record Outcome(int winner, int rounds) {}

    /**
     * A contest.
     *
     * @param valuation of the same case under the same parameters
     * @param seed of the vector
     */
    Contest(SitingCase siting, List<Site> sites, World world, Parameters p, Valuation valuation, long seed) {
        this.who = Keys.of(siting.name());
        this.rule = siting.decision().rule();
        this.sites = sites;
        this.p = p;
        this.seed = seed;
        values = valuation.values();
        eligible = valuation.eligible();
        electorate = electorate(siting.decision().electorate(), world, p, seed);
    }

    private static @Nullable Electorate electorate(
            hostcity.scenario.cases.Electorate voters, World world, Parameters p, long seed) {
        if (voters instanceof Unnamed unnamed) {
            return new Electorate(unnamed.number(), p, seed);
        }
        if (voters instanceof States states) {
            List<State> named = states.iso3().stream()
                    .map(x -> world.state(x).orElseThrow())
                    .toList();
            return new Electorate(named, world.states(), p, seed);
        }
        return voters instanceof UnMembers ? new Electorate(world.states(), world.states(), p, seed) : null;
    }

    /** Decides once. */
    Outcome hold(int draw) {
        return electorate == null ? new Outcome(executive(draw), 0) : vote(electorate, draw);
    }

    private int executive(int draw) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            long hash =
                    KeyedRandom.hash(seed, Purpose.EPS, who, draw, sites.get(i).key());
            double value = values[i] + taste(sites.get(i), draw) + p.get(SHOCK_SCALE) * KeyedRandom.toGumbel(hash);
            if (eligible[i] && value > highest) {
                highest = value;
                best = i;
            }
        }
        return best;
    }

    private Outcome vote(Electorate voters, int draw) {
        List<Integer> bidders = new ArrayList<>();
        List<Bid> bids = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (eligible[i]) {
                bidders.add(i);
                bids.add(bid(i, draw));
            }
        }
        BallotResult result = voters.vote(KeyedRandom.mix(who ^ draw), bids, ballotRule());
        return new Outcome(bidders.get(result.winner()), result.rounds().size());
    }

    private Bid bid(int i, int draw) {
        Site site = sites.get(i);
        double missions = Math.min(p.get(MISSIONS_MOST), p.get(MISSIONS_PER_UN_BODY) * site.unBodies());
        return new Bid(site.key(), site.iso3(), values[i] + taste(site, draw), missions, site.unBodiesInCountry());
    }

    private MajorityRule ballotRule() {
        return switch (rule) {
            case TWO_THIRDS -> MajorityRule.TWO_THIRDS;
            case POINTS -> MajorityRule.POINTS;
            case MAJORITY, CONSENSUS, EXECUTIVE -> MajorityRule.SIMPLE;
        };
    }

    /** Tastes for city, nation and region in utility; candidates of one nation or region share theirs. */
    private double taste(Site site, int draw) {
        return p.get(TASTE_CITY) * KeyedRandom.normal(seed, Purpose.TASTE, who, draw, site.key())
                + p.get(TASTE_NATION) * KeyedRandom.normal(seed, Purpose.NEST, who, draw, Keys.of(site.iso3()))
                + p.get(TASTE_REGION) * KeyedRandom.normal(seed, Purpose.NEST, who, draw, Keys.of(site.region()));
    }

    /** Whether anybody votes under a rule that needs voters. */
    static boolean hasVoters(SitingCase siting, World world) {
        return siting.decision().electorate() instanceof Nobody
                || siting.decision().electorate().voters(world) > 0;
    }
}
