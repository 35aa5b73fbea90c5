package hostcity.model.choice;

import static hostcity.world.Parameter.*;

import hostcity.model.City;
import hostcity.model.Geography;
import hostcity.model.Office;
import hostcity.model.Organization;
import hostcity.model.Stocks;
import hostcity.model.event.Shocks;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Costs;
import hostcity.model.posts.Feedbacks;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * What all offices see in one year: stocks, rents, crowding, awareness and offers, fixed in the snapshot phase. Terms of
 * utility that do not depend on the office are computed here once a year.
 */
public final class Market implements Serializable {

    private static final long serialVersionUID = 1;

    /** Index of organizations that work in a key field (quadrants II and IV) in {@link #systematic}. */
    static final int KEY_FIELD = 0;

    /** Index of organizations with an overall goal (quadrants I and III). */
    static final int OVERALL = 1;

    final Geography geography;
    final Parameters p;
    final Costs costs;
    private final Feedbacks feedbacks;
    private final Shocks shocks;
    private final double meanGrossPerPerson;
    final double costWeight;
    private final double[][] fieldDivisor;
    private final double[] unDivisor;
    private final double[] startCapacity;

    // Of the year.
    private int year;
    final Offer[] offers;
    final double[][][] systematic;
    final double[] grantUsd;
    final double[] grantCapPerPerson;
    private final double[] rent;
    private final double[] crowding;
    private final double[] openness;
    private final double[] base;
    private final double[] unTerm;
    private final int[][] seats;
    private final double[] entropy;
    final boolean[] hasPrograms;
    boolean convertsBranches;
    final double[][] level;
    private final double[] awareness;
    private final FieldView fieldView;
    private final double[] languageGain;
    private final double[] stockLogit;
    private final double[] registration;
    private final double[] registrationDelay;
    private List<City> cities = List.of();

    /**
     * The market of the start.
     *
     * @param stocks who is where at the start
     * @param staff persons by place at the start
     */
    public Market(
            Geography geography,
            Parameters p,
            Costs costs,
            Shocks shocks,
            Stocks stocks,
            double[] staff,
            Feedbacks feedbacks) {
        this.geography = geography;
        this.feedbacks = feedbacks;
        this.p = p;
        this.costs = costs;
        this.shocks = shocks;
        int n = geography.size();
        offers = new Offer[n];
        systematic = new double[2][Field.COUNT][n];
        grantUsd = new double[n];
        grantCapPerPerson = new double[n];
        rent = new double[n];
        crowding = new double[n];
        openness = new double[geography.nations()];
        base = new double[n];
        unTerm = new double[n];
        seats = new int[Field.COUNT][n];
        entropy = new double[n];
        hasPrograms = new boolean[n];
        level = new double[n][];
        awareness = new double[n];
        fieldView = new FieldView(n);
        languageGain = new double[n];
        stockLogit = new double[n];
        registration = new double[n];
        registrationDelay = new double[n];
        fieldDivisor = new double[Field.COUNT][n];
        unDivisor = new double[n];
        startCapacity = new double[n];
        fixAtStart(stocks, staff);
        meanGrossPerPerson = meanGross(stocks);
        costWeight = p.get(BETA_COST_INGO) / meanGrossPerPerson;
    }

    private void fixAtStart(Stocks stocks, double[] staff) {
        for (int place = 0; place < geography.size(); place++) {
            for (Field field : Field.all()) {
                fieldDivisor[field.ordinal()][place] = divisor(place, stocks.seats(field, place));
            }
            unDivisor[place] = divisor(place, stocks.un(place));
            double stated = geography.statedCapacity(place);
            startCapacity[place] =
                    Double.isNaN(stated) ? p.get(CAPACITY_FACTOR) * staff[place] + p.get(CAPACITY_SPARE) : stated;
        }
    }

    /** M of ODD 7.11: aggregate places cluster with ln(1 + n/M), M fixed at the start. */
    private double divisor(int place, int startCount) {
        return geography.isCity(place) ? 1 : Math.max(1, startCount / p.get(AGGREGATE_DIVISOR));
    }

    /** G: the mean gross cost per person at the start, weighted by stock. */
    private double meanGross(Stocks stocks) {
        double sum = 0;
        for (int place = 0; place < geography.size(); place++) {
            sum += stocks.seats(place) * costs.grossPerPerson(geography.wage(place), geography.startRent(place));
        }
        return sum / stocks.world();
    }

    /**
     * Fixes the year's state.
     *
     * @param staff persons by place
     */
    public void open(int now, Stocks stocks, double[] staff, List<City> hosts) {
        year = now;
        cities = hosts;
        countSeats(stocks);
        convertsBranches = false;
        Arrays.setAll(openness, nation -> shocks.openness(nation, now));
        for (int place = 0; place < geography.size(); place++) {
            City host = hosts.get(place);
            double[] delivered = host.delivered(now);
            level[place] = delivered;
            hasPrograms[place] = host.hasPrograms();
            convertsBranches |= host.conversionAfterYears() != Approach.NEVER;
            double occupancy = staff[place] / capacity(host);
            crowd(place, occupancy);
            offers[place] = Offer.of(delivered, geography.wage(place), rent[place], costs, p);
            grantUsd[place] = offers[place].grantLevel() * p.get(GRANT_INGO_USD);
            grantCapPerPerson[place] = p.get(GRANT_CAP_SHARE) * offers[place].grossPerPerson();
            unTerm[place] = p.get(GAMMA_UN) * logOfShare(stocks.un(place), unDivisor[place]);
            languageGain[place] = feedbacks.languageGain(place);
            base[place] = geography.attraction(place)
                    + p.get(THETA_LANGUAGE_INGO) * languageGain[place]
                    - p.get(CONGESTION) * crowding[place]
                    - costWeight * offers[place].netPerPerson()
                    + offers[place].staffUtility();
            attend(host, stocks.seats(place), delivered);
            registration[place] = registrationAt(place, delivered);
            consult(place, delivered);
            registrationDelay[place] = host.registrationDelay();
            sumUp(place);
        }
    }

    /** Reads the seats of each field, and how their shares of the field's world stock attract. */
    private void countSeats(Stocks stocks) {
        for (Field field : Field.all()) {
            int f = field.ordinal();
            int world = 0;
            for (int place = 0; place < geography.size(); place++) {
                seats[f][place] = stocks.seats(field, place);
                world += seats[f][place];
            }
            double perSeat = p.get(GAMMA_LINEAR) / Math.max(1, world);
            for (int place = 0; place < geography.size(); place++) {
                int n = seats[f][place];
                fieldView.linearTerm[f][place] = perSeat * n / fieldDivisor[f][place];
                fieldView.linearTermOfOthers[f][place] = perSeat * Math.max(0, n - 1) / fieldDivisor[f][place];
            }
        }
    }

    /** Staff that a place can seat: that of the start, what a zone adds, and offices that others left. */
    private double capacity(City host) {
        double added = host.zoneLevel() - host.instruments().start(Instrument.CLUSTER_ZONE);
        double vacated = shocks.vacatedSeats(host.place(), year);
        return startCapacity[host.place()] + p.get(ZONE_SEATS) * Math.max(0, added) + vacated;
    }

    private void crowd(int place, double occupancy) {
        boolean city = geography.isCity(place);
        double excess = city ? Math.max(0, occupancy - 1) : 0;
        double dear = city ? Math.max(0, occupancy - p.get(RENT_THRESHOLD)) : 0;
        crowding[place] = excess * excess;
        double usual = geography.startRent(place) * (1 + p.get(RENT_SLOPE) * dear);
        rent[place] = usual * shocks.rentFactor(place, year);
    }

    private void attend(City host, int stock, double[] delivered) {
        int place = host.place();
        stockLogit[place] = p.get(AWARENESS_CONSTANT)
                + p.get(AWARENESS_STOCK) * Logs.onePlus(stock)
                + feedbacks.awareness(place)
                + host.awareness();
        awareness[place] = awarenessAt(place, delivered);
    }

    /** What the institutes of a place do in their fields. */
    private void consult(int place, double[] level) {
        double logit = logit(place, level);
        double chance = chance(place, level);
        for (Field field : Field.all()) {
            int f = field.ordinal();
            fieldView.awareness[f][place] = awareness(place, logit + feedbacks.awareness(field, place));
            fieldView.registration[f][place] = clip(chance + feedbacks.registration(field, place));
            fieldView.anchor[f][place] = feedbacks.anchor(field, place);
        }
    }

    /** The chance that an organization of any field would know of a place under these delivered levels. */
    public double awarenessAt(int place, double[] level) {
        return awareness(place, logit(place, level) + feedbacks.meanInstituteAwareness(place));
    }

    private double logit(int place, double[] level) {
        return stockLogit[place]
                + p.get(AWARENESS_LIAISON) * level[Instrument.LIAISON_SERVICE.ordinal()]
                + p.get(AWARENESS_PARTICIPATION) * level[Instrument.PARTICIPATION.ordinal()]
                + p.get(AWARENESS_COORDINATION) * level[Instrument.COORDINATION_BODY.ordinal()];
    }

    private double awareness(int place, double logit) {
        return geography.isCity(place) ? 1 / (1 + FastMath.exp(-logit)) : 1;
    }

    /** The chance of registration in any field under these delivered levels. */
    public double registrationAt(int place, double[] level) {
        return clip(chance(place, level) + feedbacks.meanRegistration(place));
    }

    private double chance(int place, double[] level) {
        return cities.get(place).registrationSuccess()
                + p.get(REGISTRATION_COORDINATION) * level[Instrument.COORDINATION_BODY.ordinal()]
                + p.get(REGISTRATION_LIAISON) * level[Instrument.LIAISON_SERVICE.ordinal()];
    }

    private static double clip(double chance) {
        return Math.min(1, Math.max(0, chance));
    }

    /**
     * Lets the decision in hand see what its field sees.
     *
     * @param founds whether it is about a seat that is new
     */
    void show(Decision d, Field field, boolean founds) {
        d.systematic = systematic[d.quadrant][field.ordinal()];
        d.awareness = fieldView.awareness[field.ordinal()];
        d.registered = fieldView.registration[field.ordinal()];
        d.anchor = founds ? fieldView.anchor[field.ordinal()] : fieldView.noAnchor;
    }

    /** What a place offers to everybody this year. */
    public Offer offer(int place) {
        return offers[place];
    }

    /** What it would offer at these levels. */
    public Offer offer(int place, double[] level) {
        return Offer.of(level, geography.wage(place), rent[place], costs, p);
    }

    /** Net cost of an INGO with this staff under an offer, USD per person and year. */
    public double netCostPerPerson(int place, Offer offer, double staff) {
        return offer.netPerPerson() - grantPerPerson(offer, OrganizationType.INGO, staff);
    }

    double grantPerPerson(Offer offer, OrganizationType type, double staff) {
        return costs.grant(type, offer.grantLevel(), staff, offer.grossPerPerson()) / staff;
    }

    /** Utility of a place as it is this year for an office that sits elsewhere; else as below. */
    public double utility(int quadrant, Field field, int place, double staff) {
        return systematic[quadrant][field.ordinal()][place]
                + costWeight * grantPerPerson(offers[place], OrganizationType.INGO, staff);
    }

    /** Utility of a place for an office that sits elsewhere, without grant, tastes, leader, partners and shock. */
    public double utility(int quadrant, Field field, int place, Offer offer) {
        return systematic(quadrant, field, place, offer, 0);
    }

    /** Utility of the grant of an offer to an INGO with this staff. */
    public double grantUtility(Offer offer, double staff) {
        return costWeight * grantPerPerson(offer, OrganizationType.INGO, staff);
    }

    /** What a place pays an office in amounts of money, USD per person and year; a relocation grant is spread. */
    public double supportPerPerson(Office office, int place) {
        double gross = offers[place].grossPerPerson();
        return cities.get(place).support(office, year, gross, p.get(MOVING_YEARS)) / office.staff();
    }

    private void sumUp(int place) {
        entropy[place] = diversity(place, Field.BASIC_SCIENCE, 0);
        for (Field field : Field.all()) {
            int n = seats[field.ordinal()][place];
            fieldView.fieldTerm[field.ordinal()][place] = fieldTerm(field, place, n);
            fieldView.fieldTermOfOthers[field.ordinal()][place] = fieldTerm(field, place, Math.max(0, n - 1));
            systematic[KEY_FIELD][field.ordinal()][place] = systematic(KEY_FIELD, field, place, offers[place], 0);
            systematic[OVERALL][field.ordinal()][place] = systematic(OVERALL, field, place, offers[place], 0);
        }
    }

    /**
     * Everything in the utility of a place that does not depend on the single office: alpha + theta . z, cost before
     * the grant, instruments 6 to 10, clustering with the field and the UN, diversity, congestion.
     *
     * @param self 1 for an organization of the field that sits there and does not count itself, else 0
     */
    double systematic(int quadrant, Field field, int place, Offer offer, int self) {
        double gamma = p.get(quadrant == KEY_FIELD ? GAMMA_FIELD_KEY : GAMMA_FIELD_OVERALL);
        double cluster = gamma * termOf(field, place, self) + unTerm[place] + linearTermOf(field, place, self);
        double diversity = quadrant == KEY_FIELD ? 0 : p.get(GAMMA_DIVERSITY) * diversityWithout(field, place, self);
        double saved = costWeight * (offers[place].netPerPerson() - offer.netPerPerson())
                + offer.staffUtility()
                - offers[place].staffUtility();
        return base[place] + saved + offer.clusterFactor() * cluster + diversity;
    }

    /**
     * What a place surrounds an office with that does not sit there: clustering with the field and the UN, diversity,
     * congestion; as {@link #systematic} says for INGOs.
     *
     * @param zone level of the cluster zone
     */
    public double surroundings(Organization organization, int place, double zone) {
        boolean key = organization.quadrant().isKeyField();
        double gamma = p.get(key ? GAMMA_FIELD_KEY : GAMMA_FIELD_OVERALL);
        double cluster = gamma * termOf(organization.field(), place, 0)
                + unTerm[place]
                + linearTermOf(organization.field(), place, 0);
        return (1 + p.get(CLUSTER_ZONE_BONUS) * zone) * cluster
                + (key ? 0 : p.get(GAMMA_DIVERSITY) * entropy[place])
                - p.get(CONGESTION) * crowding[place];
    }

    /** The parts of {@link #surroundings}. */
    public void addSurroundings(Map<UtilityPart, Double> parts, Organization organization, int place, double zone) {
        boolean key = organization.quadrant().isKeyField();
        double factor = 1 + p.get(CLUSTER_ZONE_BONUS) * zone;
        double kind = p.get(key ? GAMMA_FIELD_KEY : GAMMA_FIELD_OVERALL) * termOf(organization.field(), place, 0)
                + linearTermOf(organization.field(), place, 0);
        parts.put(UtilityPart.FIELD, factor * kind);
        parts.put(UtilityPart.UN, factor * unTerm[place]);
        parts.put(UtilityPart.DIVERSITY, key ? 0 : p.get(GAMMA_DIVERSITY) * entropy[place]);
        parts.put(UtilityPart.CONGESTION, -p.get(CONGESTION) * crowding[place]);
    }

    /** What a place has learned of English since the start. */
    public double languageGain(int place) {
        return languageGain[place];
    }

    /** Utility of a UN office per USD per person and year of net cost. */
    public double unCostWeight() {
        return p.get(BETA_COST_UN) / meanGrossPerPerson;
    }

    /** The linear clustering of ODD 7.11, in utility; with self 1 without an organization that sits there. */
    double linearTermOf(Field field, int place, int self) {
        return (self == 0 ? fieldView.linearTerm : fieldView.linearTermOfOthers)[field.ordinal()][place];
    }

    /** A_field of ODD 7.11; with self 1 without an organization of the field that sits there. */
    double termOf(Field field, int place, int self) {
        return (self == 0 ? fieldView.fieldTerm : fieldView.fieldTermOfOthers)[field.ordinal()][place];
    }

    /** The clustering with the UN in a place, in utility, before what a zone adds. */
    double unTerm(int place) {
        return unTerm[place];
    }

    /** Diversity of ODD 7.11; with self 1 without an organization of the field that sits there. */
    double diversityWithout(Field field, int place, int self) {
        return self == 0 ? entropy[place] : diversity(place, field, self);
    }

    /** Crowding of ODD 7.11. */
    double crowding(int place) {
        return crowding[place];
    }

    private double fieldTerm(Field field, int place, int n) {
        return logOfShare(n, fieldDivisor[field.ordinal()][place]);
    }

    /** ln(1 + n/M). */
    private static double logOfShare(int n, double divisor) {
        return divisor == 1 ? Logs.onePlus(n) : FastMath.log(1 + n / divisor);
    }

    private double diversity(int place, Field excluded, int self) {
        double sum = 0;
        int total = 0;
        for (Field field : Field.all()) {
            int n = seats[field.ordinal()][place] - (field == excluded ? self : 0);
            sum += Entropy.nLnN(n);
            total += n;
        }
        return Entropy.normalized(sum, total);
    }

    /** The present year. */
    public int year() {
        return year;
    }

    /** The chance that an organization of any field knows of a place. */
    public double awareness(int place) {
        return awareness[place];
    }

    /** The chance of registration in a place, in any field. */
    public double registration(int place) {
        return registration[place];
    }

    /** Years that registration takes in a place. */
    public double registrationDelay(int place) {
        return registrationDelay[place];
    }

    /** Openness of a nation, in [0, 1]. */
    public double openness(int nation) {
        return openness[nation];
    }

    /** Rent in USD per square metre and year. */
    public double rent(int place) {
        return rent[place];
    }

    /** Seats of a field as of the snapshot. */
    public int seats(Field field, int place) {
        return seats[field.ordinal()][place];
    }

    /** Mean gross cost of the start, USD per person and year (G). */
    public double meanGrossPerPerson() {
        return meanGrossPerPerson;
    }

    /** The host of a place. */
    public City host(int place) {
        return cities.get(place);
    }

    /** Whether a place may bid in calls of the UN this year. */
    public boolean mayBid(int place) {
        return !shocks.isBarred(place, year);
    }
}
