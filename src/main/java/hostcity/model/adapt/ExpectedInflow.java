package hostcity.model.adapt;

import static hostcity.world.Parameter.*;

import hostcity.model.Geography;
import hostcity.model.HostCityModel;
import hostcity.model.Stocks;
import hostcity.model.choice.Market;
import hostcity.model.choice.Offer;
import hostcity.world.Field;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * The inflow of organizations that a city can expect: choice probabilities over segments (field, quadrant, membership,
 * size, the leader's nation), refreshed once a year. Tastes are integrated out by scaling utility as a normal mixture of
 * logits is scaled: 1 / sqrt(1 + 6 tau^2 / pi^2). The leader's nation multiplies weights by a constant, so it needs only
 * a sum per nation and no segment of its own.
 */
public final class ExpectedInflow implements Serializable {

    private static final long serialVersionUID = 1;

    /** Three points of Gauss-Hermite for the log-normal staff: standard scores and weights. */
    private static final double[] SCORE = {-1.7320508075688772, 0, 1.7320508075688772};

    private static final double[] SCORE_WEIGHT = {1.0 / 6, 2.0 / 3, 1.0 / 6};

    /** Organizations from which the stock of a place says as much of its chance as the approximation. */
    private static final double SMALL_STOCK = 10;

    private static final int SEGMENTS = 2 * Field.COUNT * SCORE.length;

    private final HostCityModel model;
    private final Parameters p;
    private final double scale;
    private final double pull;
    private final double[] staff = new double[SCORE.length];
    private final double[] nationShare;

    // Of the year.
    private int refreshed = Integer.MIN_VALUE;
    private final double[] share = new double[SEGMENTS];
    private final double[][] weight;
    private final double[] total = new double[SEGMENTS];
    private final double[][] nationTotal;
    private final double[] meanNationTotal = new double[SEGMENTS];
    private final double[] meanBid = new double[SEGMENTS];
    private final double[] bids;
    private final double[] bidCost;
    private final double[] lastUtility;
    private final double[] lastAttraction;
    private final double[] attraction = new double[SEGMENTS];
    private double newcomers;
    private final double[] anchor;
    private double departureRate;

    /** For one run. */
    public ExpectedInflow(HostCityModel model) {
        this.model = model;
        this.p = model.parameters();
        double variance = square(p.get(TASTE_CITY)) + square(p.get(TASTE_NATION)) + square(p.get(TASTE_REGION));
        scale = 1 / FastMath.sqrt(1 + 6 * variance / square(Math.PI));
        pull = FastMath.exp(scale * p.get(LEADER_PULL)) - 1;
        for (int i = 0; i < SCORE.length; i++) {
            staff[i] = Math.max(1, p.get(STAFF_MEDIAN) * FastMath.exp(p.get(STAFF_SIGMA) * SCORE[i]));
        }
        Geography geography = model.geography();
        weight = new double[SEGMENTS][geography.size()];
        nationTotal = new double[SEGMENTS][geography.nations()];
        bids = new double[geography.size()];
        bidCost = new double[geography.size()];
        anchor = new double[geography.size()];
        Arrays.fill(anchor, Double.NaN);
        lastUtility = new double[geography.size()];
        lastAttraction = new double[geography.size()];
        Arrays.fill(lastUtility, Double.NaN);
        nationShare = new double[geography.nations()];
        double all = 0;
        for (int place = 0; place < geography.size(); place++) {
            nationShare[geography.nationOf(place)] += geography.startStock(place);
            all += geography.startStock(place);
        }
        for (int nation = 0; nation < nationShare.length; nation++) {
            nationShare[nation] = all == 0 ? 0 : nationShare[nation] / all;
        }
    }

    private static double square(double x) {
        return x * x;
    }

    private static int segment(int quadrant, Field field, int size) {
        return (quadrant * Field.COUNT + field.ordinal()) * SCORE.length + size;
    }

    private void refresh() {
        if (refreshed == model.year()) {
            return;
        }
        refreshed = model.year();
        Geography geography = model.geography();
        Market market = model.market();
        Stocks stocks = model.outlook().stocks();
        newcomers = model.foundingRate() + stocks.seatMoves();
        departureRate = stocks.moves() / Math.max(1.0, stocks.offices());
        double world = 0;
        for (Field field : Field.all()) {
            world += seats(field);
        }
        for (int place = 0; place < geography.size(); place++) {
            bids[place] = market.awareness(place) * model.hostChoice().bidChance(place);
            bidCost[place] = market.netCostPerPerson(place, market.offer(place), p.get(STAFF_MEDIAN));
        }
        for (int quadrant = 0; quadrant < 2; quadrant++) {
            for (Field field : Field.all()) {
                double seats = seats(field);
                for (int size = 0; size < SCORE.length; size++) {
                    int segment = segment(quadrant, field, size);
                    share[segment] = world == 0 ? 0 : 0.5 * SCORE_WEIGHT[size] * seats / world;
                    refresh(segment, quadrant, field, size);
                }
            }
        }
        if (Double.isNaN(anchor[0])) {
            dropAnchor();
        }
    }

    /**
     * What the approximation misses by place (an initiator always bids, tastes have nations and regions) is taken out
     * once: the constants make a place keep its share, so at the start the chance of a newcomer is the share of the
     * stock. For a place with few organizations that says little, so its factor is drawn to the common one, as in the
     * solver of the constants. From then on only what changes is approximated.
     */
    private void dropAnchor() {
        double[] chance = new double[anchor.length];
        double sum = 0;
        double all = 0;
        for (int place = 0; place < anchor.length; place++) {
            chance[place] = presentChance(place);
            sum += chance[place];
            all += model.geography().startStock(place);
        }
        for (int place = 0; place < anchor.length; place++) {
            double stock = model.geography().startStock(place);
            double own = chance[place] == 0 ? 0 : stock / all / chance[place];
            anchor[place] = (stock * own + SMALL_STOCK / sum) / (stock + SMALL_STOCK);
        }
    }

    private double presentChance(int place) {
        Market market = model.market();
        double registered = market.registration(place);
        double reached = market.awareness(place) * registered;
        for (int segment = 0; segment < SEGMENTS; segment++) {
            attraction[segment] = reached == 0 ? 0 : weight[segment][place] / reached;
        }
        return chance(place, market.awareness(place), registered, shortlisted(place, market.offer(place)));
    }

    private double seats(Field field) {
        int sum = 0;
        for (int place = 0; place < model.geography().size(); place++) {
            sum += model.market().seats(field, place);
        }
        return sum;
    }

    private void refresh(int segment, int quadrant, Field field, int size) {
        Geography geography = model.geography();
        Market market = model.market();
        double[] byNation = nationTotal[segment];
        Arrays.fill(byNation, 0);
        total[segment] = 0;
        double bidSum = 0;
        double bidWeight = 0;
        for (int place = 0; place < geography.size(); place++) {
            double attraction = attraction(place, market.utility(quadrant, field, place, staff[size]));
            double w = market.awareness(place) * market.registration(place) * attraction;
            weight[segment][place] = w;
            total[segment] += w;
            byNation[geography.nationOf(place)] += w;
            bidSum += bids[place] * attraction;
            bidWeight += bids[place];
        }
        meanBid[segment] = bidSum / bidWeight;
        meanNationTotal[segment] = 0;
        for (int nation = 0; nation < byNation.length; nation++) {
            meanNationTotal[segment] += nationShare[nation] * byNation[nation];
        }
    }

    /** exp of the scaled utility. Without a grant it is the same for all sizes: one exponential does for them. */
    private double attraction(int place, double utility) {
        if (utility != lastUtility[place]) {
            lastUtility[place] = utility;
            lastAttraction[place] = FastMath.exp(scale * utility);
        }
        return lastAttraction[place];
    }

    /** Moves of the last year over the stock. */
    double departureRate() {
        refresh();
        return departureRate;
    }

    /** Mean utility of a place under other levels, on the scale of a logit without tastes. */
    double utility(int place, double[] level) {
        refresh();
        Offer offer = model.market().offer(place, level);
        double sum = 0;
        for (int quadrant = 0; quadrant < 2; quadrant++) {
            double systematic = model.market().utility(quadrant, Field.HEALTH_MEDICINE, place, offer);
            for (int size = 0; size < SCORE.length; size++) {
                double utility = systematic + model.market().grantUtility(offer, staff[size]);
                sum += 0.5 * SCORE_WEIGHT[size] * utility;
            }
        }
        return scale * sum;
    }

    /**
     * Organizations that a place can expect a year if it alone had other levels.
     *
     * @param level levels of the fourteen instruments, before credibility
     */
    public double inflow(int place, double[] level) {
        refresh();
        Market market = model.market();
        Offer offer = market.offer(place, level);
        double aware = market.awarenessAt(place, level);
        double registered = market.registrationAt(place, level);
        for (int quadrant = 0; quadrant < 2; quadrant++) {
            for (Field field : Field.all()) {
                double systematic = market.utility(quadrant, field, place, offer);
                for (int size = 0; size < SCORE.length; size++) {
                    double utility = systematic + market.grantUtility(offer, staff[size]);
                    attraction[segment(quadrant, field, size)] = attraction(place, utility);
                }
            }
        }
        return newcomers * anchor[place] * chance(place, aware, registered, shortlisted(place, offer));
    }

    /** The chance that a newcomer comes to a place, over all segments; {@link #attraction} holds exp of its utility. */
    private double chance(int place, double aware, double registered, double shortlisted) {
        double individual = p.get(INDIVIDUAL_SHARE);
        double rivals = p.get(SHORTLIST_SIZE) - 1;
        double proposes = shortlisted * aware * registered * model.hostChoice().bidChance(place);
        double sum = 0;
        for (int segment = 0; segment < SEGMENTS; segment++) {
            double direct = probability(segment, place, aware * registered * attraction[segment]);
            double call = proposes * attraction[segment] / (attraction[segment] + rivals * meanBid[segment]);
            sum += share[segment] * (individual * direct + (1 - individual) * call);
        }
        return sum;
    }

    /** Logit probability of a place with this weight, over organizations led at home and elsewhere. */
    private double probability(int segment, int place, double w) {
        int nation = model.geography().nationOf(place);
        double change = w - weight[segment][place];
        double all = total[segment] + change;
        double home = nationTotal[segment][nation] + change;
        double elsewhere = meanNationTotal[segment] + nationShare[nation] * change;
        double led = nationShare[nation];
        return led * w * (1 + pull) / (all + pull * home) + (1 - led) * w / (all + pull * elsewhere);
    }

    /** The chance that a bid is among the cheapest: the number of cheaper ones is about Poisson. */
    private double shortlisted(int place, Offer offer) {
        double cost = model.market().netCostPerPerson(place, offer, p.get(STAFF_MEDIAN));
        double cheaper = 0;
        for (int other = 0; other < bids.length; other++) {
            cheaper += other != place && bidCost[other] < cost ? bids[other] : 0;
        }
        double term = FastMath.exp(-cheaper);
        double sum = 0;
        for (int n = 0; n < (int) Math.rint(p.get(SHORTLIST_SIZE)); n++) {
            sum += term;
            term *= cheaper / (n + 1);
        }
        return sum;
    }
}
