package hostcity.model.choice;

import static hostcity.world.Parameter.*;

import hostcity.model.Geography;
import hostcity.model.Leaders;
import hostcity.model.Office;
import hostcity.model.Organization;
import hostcity.model.Outlook;
import hostcity.model.policy.Program;
import hostcity.random.GumbelBound;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Membership;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * How an office of an INGO chooses a host (ODD 7.6 Consideration set to 7.9 Utility): consideration set, utility, call
 * for proposals, registration. Everything it reads was fixed in the snapshot, everything it draws is keyed.
 */
public final class HostChoice implements Serializable {

    private static final long serialVersionUID = 1;

    /** More than rounding can do to the sum of a utility's terms. */
    private static final double MARGIN = 1e-9;

    final Geography geography;
    final Parameters p;
    private final long seed;
    final Market market;
    final Tastes tastes;
    private final Rivalry rivalry;
    private final Leaders leaders;
    private final Outlook outlook;
    private final boolean[] pact;
    private final double[] bidChance;
    private final double shockScale;
    private final double leaderPull;
    private final double[] partnerTerm = new double[Decision.PARTNERS + 1];
    private final double costWeight;

    // Of the decision in hand.
    final Decision d;
    private final double[] nestAbove;
    private final double[] most;

    /**
     * The way to choose in one run.
     *
     * @param pact places that do not take each other's offices
     */
    public HostChoice(
            Geography geography,
            Parameters p,
            long seed,
            Market market,
            Tastes tastes,
            Leaders leaders,
            Outlook outlook,
            boolean[] pact) {
        this.geography = geography;
        this.p = p;
        this.seed = seed;
        this.market = market;
        this.tastes = tastes;
        this.rivalry = new Rivalry(geography, tastes);
        this.leaders = leaders;
        this.outlook = outlook;
        this.pact = pact.clone();
        this.shockScale = p.get(SHOCK_SCALE);
        this.leaderPull = p.get(LEADER_PULL);
        for (int n = 1; n < partnerTerm.length; n++) {
            partnerTerm[n] = p.get(GAMMA_PARTNERS) * Logs.onePlus(n);
        }
        this.costWeight = market.costWeight;
        this.bidChance = bidChances();
        this.d = new Decision((int) Math.rint(p.get(SHORTLIST_SIZE)));
        this.nestAbove = new double[geography.nations()];
        this.most = new double[geography.size()];
    }

    /** The chance that a place that is asked makes a bid. */
    public double bidChance(int place) {
        return bidChance[place];
    }

    /** A place answers a call in proportion to its start stock: its share of member institutions. */
    private double[] bidChances() {
        double total = 0;
        for (int place = 0; place < geography.size(); place++) {
            total += Math.max(1, geography.startStock(place));
        }
        double[] chance = new double[geography.size()];
        for (int place = 0; place < chance.length; place++) {
            double expected = p.get(BIDS_MEAN) * Math.max(1, geography.startStock(place)) / total;
            chance[place] = 1 - FastMath.exp(-expected);
        }
        return chance;
    }

    /**
     * The place that an office chooses now: its present one if it stays, {@link Office#NOWHERE} if a founder finds
     * none.
     */
    public int chooseHost(Office office) {
        begin(office);
        int chosen = office.asksForProposals() ? callForProposals() : best();
        // An office that lost its host and finds no other one lingers on.
        return chosen == Office.NOWHERE ? d.current : chosen;
    }

    void begin(Office office) {
        Organization organization = office.organization();
        int year = market.year();
        d.office = office;
        d.current = office.place();
        d.counted = outlook.countedIn(office, year);
        d.staff = office.staff();
        tastes.take(organization);
        d.leader = leaders.placeOf(organization, year);
        d.leaderNation = geography.nationOf(d.leader);
        d.quadrant = organization.quadrant().isKeyField() ? Market.KEY_FIELD : Market.OVERALL;
        market.show(d, organization.field(), office.isHeadquarters() && d.current == Office.NOWHERE);
        d.mayConvert = market.convertsBranches && office.isHeadquarters() && d.current != Office.NOWHERE;
        d.shock = KeyedRandom.prefix(seed, Purpose.EPS, office.id(), year);
        d.aware = KeyedRandom.prefix(seed, Purpose.AWARE, organization.id(), 0);
        d.bid = KeyedRandom.prefix(seed, Purpose.BID, office.id(), year);
        long period = Math.floorDiv(year, (long) Math.rint(p.get(REGISTRATION_PERIOD_YEARS)));
        d.registration = KeyedRandom.prefix(seed, Purpose.REGISTER, office.id(), period);
        leaders.partnersOf(organization, year, d.partners);
        d.sensitivity = organization.isSensitive() ? p.get(SENSITIVITY_PENALTY) : 0;
    }

    /** The considered place of the highest utility in which registration succeeds. */
    private int best() {
        weighPresent();
        boundAll();
        int favorite = favorite();
        if (considers(favorite)) {
            weigh(favorite);
        }
        for (int place = 0; place < most.length; place++) {
            if (most[place] >= d.highest && place != favorite && considers(place)) {
                weigh(place);
            }
        }
        return d.best;
    }

    /**
     * Bounds the utility of every place but the present one from above, by what all offices see and the first bits of
     * hashes: most places are ruled out without a logarithm. {@link #value} says the same exactly.
     */
    private void boundAll() {
        boundNests();
        double perStaff = 1 / d.staff;
        for (int place = 0; place < most.length; place++) {
            double grant = Math.min(market.grantUsd[place] * perStaff, market.grantCapPerPerson[place]);
            most[place] = MARGIN
                    + d.systematic[place]
                    + d.anchor[place]
                    + costWeight * grant
                    + tastes.ownAbove(place)
                    + nestAbove[geography.nationOf(place)]
                    + tastes.regionAbove(geography.regionOf(place))
                    + shockAbove(KeyedRandom.city(d.shock, geography.key(place)));
        }
        boundPartners();
        for (int place = 0; place < most.length; place++) {
            if (market.hasPrograms[place] || converts(place) || place == d.counted) {
                most[place] = Double.POSITIVE_INFINITY;
            }
        }
        if (d.current != Office.NOWHERE) {
            most[d.current] = Double.NEGATIVE_INFINITY;
        }
    }

    private void boundNests() {
        tastes.bound();
        for (int nation = 0; nation < nestAbove.length; nation++) {
            nestAbove[nation] = tastes.nationAbove(nation)
                    + (nation == d.leaderNation ? leaderPull : 0)
                    - d.sensitivity * (1 - market.openness(nation));
        }
    }

    private void boundPartners() {
        for (int i = 0; i < d.partners.length; i++) {
            int place = d.partners[i];
            if (place != Office.NOWHERE && d.isFirstPartnerIn(i)) {
                most[place] += market.offers[place].clusterFactor() * partnerTerm[d.partnersIn(place)];
            }
        }
    }

    private double shockAbove(long hash) {
        return shockScale == 0 ? 0 : shockScale * GumbelBound.above(hash);
    }

    /** The place of the highest bound: it is likely to be good, and then most others are ruled out by it. */
    private int favorite() {
        int favorite = d.current == 0 ? most.length - 1 : 0;
        for (int place = 0; place < most.length; place++) {
            favorite = most[place] > most[favorite] ? place : favorite;
        }
        return favorite;
    }

    /**
     * A body of institutions asks for proposals: the bids of lowest net cost and the present place make the shortlist,
     * then the highest utility in which registration succeeds. The initiator of a new body always bids.
     */
    private int callForProposals() {
        takeBids();
        weighPresent();
        for (int i = 0; i < d.shortlisted; i++) {
            weigh(d.shortlist[i]);
        }
        return d.best;
    }

    void takeBids() {
        d.shortlisted = 0;
        for (int place = 0; place < geography.size(); place++) {
            // Bids are rarer, so they are looked at first.
            if (place != d.current && bids(place) && considers(place)) {
                d.shortlist(place, netCostPerPerson(place));
            }
        }
    }

    private void weighPresent() {
        boolean stays = d.current != Office.NOWHERE && !d.office.hasLostHost(market.year());
        d.best = stays ? d.current : Office.NOWHERE;
        d.highest = stays ? utility(d.current) : Double.NEGATIVE_INFINITY;
    }

    /** Prefers a place to the best so far if it is better; of two that are equal, the lower key. */
    private void weigh(int place) {
        double utility = utility(place);
        boolean better = utility > d.highest || (utility == d.highest && place < d.best && d.best != d.current);
        if (better && registers(place)) {
            d.best = place;
            d.highest = utility;
        }
    }

    boolean bids(int place) {
        boolean initiates =
                d.current == Office.NOWHERE && place == d.office.organization().initiator();
        return initiates
                || converts(place)
                || KeyedRandom.toUniform(KeyedRandom.city(d.bid, geography.key(place))) < bidChance[place];
    }

    /**
     * Whether a place is in the consideration set: the initiator's and the leader's city, every aggregate place, and
     * the cities whose uniform, which never changes, is below their awareness.
     */
    boolean considers(int place) {
        if (!d.past && d.current != Office.NOWHERE && pact[d.current] && pact[place]) {
            return false;
        }
        if (!d.office.isHeadquarters()
                && place == d.office.organization().headquarters().place()) {
            return false;
        }
        return !geography.isCity(place)
                || place == d.leader
                || place == d.office.organization().initiator()
                || KeyedRandom.toUniform(KeyedRandom.city(d.aware, geography.key(place))) < d.awareness[place]
                || converts(place);
    }

    /** Whether a branch of the organization would become its seat there: known, registered, and no move. */
    boolean converts(int place) {
        return d.mayConvert
                && place != d.current
                && market.host(place).branchToConvert(d.office.organization(), market.year()) != null;
    }

    boolean registers(int place) {
        long hash = KeyedRandom.city(d.registration, geography.key(place));
        return KeyedRandom.toUniform(hash) < d.registered[place] || converts(place);
    }

    double utility(int place) {
        return value(place, tastes.at(place)) + shock(KeyedRandom.city(d.shock, geography.key(place)));
    }

    double shock(long hash) {
        return shockScale == 0 ? 0 : shockScale * KeyedRandom.toGumbel(hash);
    }

    /** Utility without the shock of the event. */
    private double value(int place, double taste) {
        Offer offer = market.offers[place];
        double value = d.systematic[place] + taste + d.anchor[place];
        if (market.hasPrograms[place]) {
            offer = offerTo(place);
            value += systematic(place, offer, 0) - d.systematic[place];
            value += costWeight * market.supportPerPerson(d.office, place);
        }
        if (offer.grantLevel() > 0) {
            value += costWeight
                    * market.grantPerPerson(offer, d.office.organization().type(), d.staff);
        }
        int nation = geography.nationOf(place);
        if (nation == d.leaderNation) {
            value += leaderPull;
        }
        if (d.sensitivity > 0) {
            value -= d.sensitivity * (1 - market.openness(nation));
        }
        int partners = d.partnersIn(place);
        if (partners > 0) {
            value += offer.clusterFactor() * partnerTerm[partners];
        }
        if (place == d.current) {
            return value + staying(place, offer);
        }
        if (place == d.counted) {
            value += withoutItself(place, offer);
        }
        return converts(place) ? value + costWeight * p.get(MOVING_USD) : value;
    }

    /** What speaks for the present place: inertia, no cost of moving; and an office does not cluster with itself. */
    private double staying(int place, Offer offer) {
        Organization organization = d.office.organization();
        int age = Math.max(0, market.year() - organization.foundedYear());
        double rho = p.get(INERTIA) + p.get(INERTIA_AGE) * Logs.onePlus(age);
        double moving = costWeight * p.get(MOVING_USD);
        return rho + moving + (place == d.counted ? withoutItself(place, offer) : 0);
    }

    private double withoutItself(int place, Offer offer) {
        return systematic(place, offer, 1) - systematic(place, offer, 0);
    }

    private double systematic(int place, Offer offer, int self) {
        return market.systematic(d.quadrant, d.office.organization().field(), place, offer, self);
    }

    private Offer offerTo(int place) {
        List<Program> programs = market.host(place).programsFor(d.office, market.year());
        if (programs.isEmpty()) {
            return market.offers[place];
        }
        double[] level = market.host(place).delivered(market.year(), programs);
        return market.offer(place, level);
    }

    /**
     * Net cost of a newcomer, USD per person and year, before moving, which costs the same everywhere but where a branch
     * becomes the seat.
     */
    double netCostPerPerson(int place) {
        double saved = converts(place) ? p.get(MOVING_USD) : 0;
        if (!market.hasPrograms[place]) {
            return market.netCostPerPerson(place, market.offers[place], d.staff) - saved;
        }
        saved += market.supportPerPerson(d.office, place);
        return market.netCostPerPerson(place, offerTo(place), d.staff) - saved;
    }

    /**
     * Draws the tastes of an organization of the start conditional on the place where it was observed and on having
     * stayed there: the first draw that passes with P(stay) to the power of the reviews it went through.
     */
    public void conditionTastes(Organization organization) {
        int attempts = Math.max(1, (int) Math.rint(p.get(START_ATTEMPTS)));
        double reviews = p.get(START_REVIEWS) * Math.max(0, market.year() - organization.foundedYear());
        begin(organization.headquarters());
        // What went before the start knew nothing of the scenario.
        d.past = true;
        gatherRivals();
        int attempt = 0;
        while (!hasStayed(organization.id(), attempt, reviews) && attempt < attempts - 1) {
            attempt++;
        }
        d.past = false;
        organization.observe(d.current, attempt);
    }

    /** Whether an organization with this draw of tastes would have stayed: u < P(stay)^reviews. */
    private boolean hasStayed(long id, int attempt, double reviews) {
        if (reviews == 0) {
            return true;
        }
        tastes.take(id, attempt, d.current);
        double u = KeyedRandom.uniform(seed, Purpose.START, id, attempt, 0);
        // P = 1 / (1 + sum of exp(V - V_current)), so the sum has to be small enough.
        return isRivalryBelow(FastMath.pow(u, -1 / reviews) - 1);
    }

    private void gatherRivals() {
        rivalry.clear();
        for (int place = 0; place < geography.size(); place++) {
            if (place != d.current && considers(place)) {
                rivalry.add(place, rivalWeight(place), value(place, 0));
            }
        }
    }

    /** The chance that a considered place can be moved to: it registers, and bids if there is a call. */
    private double rivalWeight(int place) {
        boolean call = d.office.organization().membership() == Membership.INSTITUTION;
        return d.registered[place] * (call ? bidChance[place] : 1);
    }

    private boolean isRivalryBelow(double limit) {
        double present = value(d.current, tastes.at(d.current));
        rivalry.bound(present);
        if (rivalry.isBelow(limit)) {
            return true;
        }
        return !rivalry.isAbove(limit) && rivalry(present, limit) < limit;
    }

    /** The exact sum, or as much of it as reaches the limit. */
    private double rivalry(double present, double limit) {
        double sum = 0;
        for (int place = 0; place < geography.size() && sum < limit; place++) {
            if (place != d.current && considers(place)) {
                sum += rivalWeight(place) * FastMath.exp(value(place, tastes.at(place)) - present);
            }
        }
        return sum;
    }
}
