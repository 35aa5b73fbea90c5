package hostcity.model.un;

import static hostcity.world.Parameter.*;

import hostcity.model.Geography;
import hostcity.model.Office;
import hostcity.model.Stocks;
import hostcity.model.ballot.BallotResult;
import hostcity.model.ballot.MajorityRule;
import hostcity.model.choice.Market;
import hostcity.model.choice.Option;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Instrument;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Calls of the UN for a host (ODD 7.25): named cities whose offer is eligible may be interested; of those, one a country,
 * cities bid while what they can hope for is more than a bid costs. States vote on seats; the executive head decides on
 * programme offices.
 */
public final class Calls implements Serializable {

    private static final long serialVersionUID = 1;

    private final Geography geography;
    private final Parameters p;
    private final long seed;
    private final Market market;
    private final Stocks stocks;
    private final UnUtility utility;
    private final Electorate electorate;
    private final double meanStaff;

    /**
     * Calls in one run.
     *
     * @param meanStaff mean staff of a seat at the start, persons
     */
    public Calls(
            Geography geography,
            Parameters p,
            long seed,
            Market market,
            Stocks stocks,
            UnUtility utility,
            Electorate electorate,
            double meanStaff) {
        this.geography = geography;
        this.p = p;
        this.seed = seed;
        this.market = market;
        this.stocks = stocks;
        this.utility = utility;
        this.electorate = electorate;
        this.meanStaff = meanStaff;
    }

    /**
     * How a call ended.
     *
     * @param office that looked for a host
     * @param year of the call
     * @param bidders places that bid, the highest V first
     * @param winner the place that got it, or {@link Office#NOWHERE} if nobody bid
     * @param runnerUp the place that came second in a ballot, else {@link Office#NOWHERE}
     * @param ballot the vote, if there was one
     */
    public record Outcome(
            Office office, int year, List<Integer> bidders, int winner, int runnerUp, Optional<BallotResult> ballot)
            implements Serializable {

        /** Copies. */
        public Outcome {
            bidders = List.copyOf(bidders);
        }
    }

    /** A city that may bid, with its V and the levels that it would offer. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Candidate(int place, double value, double[] level) {}

    /** Holds the call of an office of the UN that has no host, or whose host fails. */
    public Outcome hold(Office office) {
        List<Candidate> bidders = bidders(interested(office), office);
        List<Integer> places = bidders.stream().map(Candidate::place).toList();
        int year = market.year();
        if (bidders.isEmpty()) {
            return new Outcome(office, year, places, Office.NOWHERE, Office.NOWHERE, Optional.empty());
        }
        if (!office.isHeadquarters()) {
            int chosen = executive(bidders, office);
            return new Outcome(office, year, places, chosen, Office.NOWHERE, Optional.empty());
        }
        BallotResult result = electorate.vote(
                office.id(),
                bidders.stream().map(this::bid).toList(),
                MajorityRule.values()[(int) Math.rint(p.get(BALLOT_RULE))]);
        int second = result.runnerUp() == BallotResult.NOBODY ? Office.NOWHERE : places.get(result.runnerUp());
        return new Outcome(office, year, places, places.get(result.winner()), second, Optional.of(result));
    }

    private Bid bid(Candidate bidder) {
        int place = bidder.place();
        int nation = geography.nationOf(place);
        double inCountry = 0;
        for (int other = 0; other < geography.size(); other++) {
            inCountry += geography.nationOf(other) == nation ? stocks.un(other) : 0;
        }
        double missions = Math.min(p.get(MISSIONS_MOST), p.get(MISSIONS_PER_UN_BODY) * stocks.un(place));
        return new Bid(geography.key(place), geography.nationId(nation), bidder.value(), missions, inCountry);
    }

    /** Cities that are interested, the best of each country, in falling order of V. */
    private List<Candidate> interested(Office office) {
        List<Candidate> eligible = eligible(office);
        double mean = eligible.stream().mapToDouble(Candidate::value).average().orElse(0);
        boolean[] taken = new boolean[geography.nations()];
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : eligible) {
            int nation = geography.nationOf(candidate.place());
            if (!taken[nation] && isInterested(candidate, office, mean)) {
                taken[nation] = true;
                best.add(candidate);
            }
        }
        return best;
    }

    private List<Candidate> eligible(Office office) {
        utility.take(office);
        List<Candidate> all = new ArrayList<>();
        int seat = office.isHeadquarters()
                ? Office.NOWHERE
                : office.organization().headquarters().place();
        for (int place = 0; place < geography.size(); place++) {
            if (geography.isCity(place) && place != seat && place != office.place() && market.mayBid(place)) {
                double[] level = utility.offered(office, place);
                if (level[Instrument.PRIVILEGES_IMMUNITIES.ordinal()] >= p.get(UN_PRIVILEGES_THRESHOLD)) {
                    all.add(new Candidate(place, utility.value(office, place, level), level));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Candidate::value).reversed().thenComparing(x -> geography.key(x.place())));
        return all;
    }

    private boolean isInterested(Candidate candidate, Office office, double mean) {
        int place = candidate.place();
        double[] level = candidate.level();
        double logit = p.get(INTEREST_CONSTANT)
                + p.get(INTEREST_VALUE) * (candidate.value() - mean)
                + p.get(INTEREST_COORDINATION) * level[Instrument.COORDINATION_BODY.ordinal()]
                + p.get(INTEREST_LIAISON) * level[Instrument.LIAISON_SERVICE.ordinal()]
                + p.get(INTEREST_PARTICIPATION) * level[Instrument.PARTICIPATION.ordinal()]
                + p.get(INTEREST_UN_FIELD)
                        * FastMath.log(1.0 + stocks.un(office.organization().field(), place));
        double u = KeyedRandom.uniform(seed, Purpose.INTEREST, office.id(), market.year(), geography.key(place));
        return u < 1 / (1 + FastMath.exp(-logit));
    }

    /** In falling order of V, cities bid while their chance times the benefit exceeds what a bid costs. */
    private List<Candidate> bidders(List<Candidate> interested, Office office) {
        double benefit = benefit(office);
        double cost = p.get(office.isHeadquarters() ? BID_COST_USD : BID_COST_PROGRAMME_USD);
        double odds = 0;
        int bids = 0;
        for (Candidate candidate : interested) {
            double own = FastMath.exp((candidate.value() - interested.get(0).value()) / p.get(BID_VALUE_SCALE));
            odds += own;
            if (own / odds * benefit <= cost) {
                break;
            }
            bids++;
        }
        return interested.subList(0, bids);
    }

    /** What an office brings a bidder over the horizon, USD of today. */
    private double benefit(Office office) {
        double rate = p.get(DISCOUNT_RATE);
        double years = p.get(BID_HORIZON_YEARS);
        double annuity = rate == 0 ? years : (1 - FastMath.pow(1 + rate, -years)) / rate;
        double seat = office.isHeadquarters() ? p.get(BID_SEAT_USD) : 0;
        return annuity * p.get(BENEFIT_STAFF_USD) * office.staff() / meanStaff + seat;
    }

    /** The executive head takes the bid of the highest utility. */
    private int executive(List<Candidate> bidders, Office office) {
        int best = Office.NOWHERE;
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate bidder : bidders) {
            double value = bidder.value() + shock(office, bidder.place());
            if (value > highest) {
                highest = value;
                best = bidder.place();
            }
        }
        return best;
    }

    /** What an executive head thinks of a bid for a reason that nobody else knows. */
    private double shock(Office office, int place) {
        long hash = KeyedRandom.hash(seed, Purpose.EPS, office.id(), market.year(), geography.key(place));
        return p.get(SHOCK_SCALE) * KeyedRandom.toGumbel(hash);
    }

    /** The bids of a call that was held just now, each with V in its parts, and with the shock where a head decides. */
    public List<Option> options(Outcome outcome) {
        Office office = outcome.office();
        utility.take(office);
        List<Option> options = new ArrayList<>();
        for (int place : outcome.bidders()) {
            double[] level = utility.offered(office, place);
            double shock = office.isHeadquarters() ? 0 : shock(office, place);
            double bid = utility.bidUsdPerPerson(office, place, level);
            options.add(new Option(place, false, bid, true, true, utility.parts(office, place, level, shock)));
        }
        return options;
    }
}
