package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.model.policy.Costs;
import hostcity.model.policy.InstrumentState;
import hostcity.model.policy.Payment;
import hostcity.model.policy.Policy;
import hostcity.model.policy.Program;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.List;

/**
 * The accounts of a place (ODD 7.16 Costs and accounts). Every eligible office draws what is promised, also those that
 * would be there anyway. When the promises outgrow the budget, payments per office are scaled down pro rata, then the
 * fixed ones: a budget is never breached. A scenario's own money and the nation's payments are on top.
 */
public final class Ledger implements Serializable {

    private static final long serialVersionUID = 1;

    private enum Payer {
        CITY,
        SCENARIO,
        NATION
    }

    private final int place;
    private final Geography geography;
    private final Costs costs;
    private final Parameters p;
    private final Payer[] payer = new Payer[Instrument.COUNT];
    private double budget;
    private double rateScale = 1;
    private double fixedScale = 1;

    // Of the year, USD.
    private double fixed;
    private double perOffice;
    private double scenario;
    private double nation;
    private double benefit;

    Ledger(int place, Geography geography, Costs costs, Parameters p) {
        this.place = place;
        this.geography = geography;
        this.costs = costs;
        this.p = p;
        for (Instrument instrument : Instrument.all()) {
            payer[instrument.ordinal()] = usual(instrument);
        }
    }

    private static Payer usual(Instrument instrument) {
        return instrument.isNational() ? Payer.NATION : Payer.CITY;
    }

    /** From now on a policy pays what it adds to the place's own level. */
    void charge(Instrument instrument, Policy policy) {
        if (policy.isNational()) {
            payer[instrument.ordinal()] = Payer.NATION;
        } else if (!instrument.isNational()) {
            payer[instrument.ordinal()] = policy.money() == Policy.Money.OWN ? Payer.SCENARIO : Payer.CITY;
        }
    }

    /** Sets the budget by what the start costs. */
    void start(City city, HostCityModel model) {
        account(city, model);
        budget = Math.max(p.get(BUDGET_FLOOR_USD), p.get(BUDGET_FACTOR) * (fixed + perOffice));
    }

    /** Closes the accounts of the year. */
    void close(City city, HostCityModel model) {
        release(city.instruments());
        account(city, model);
        fixedScale = fixed > budget ? budget / fixed : 1;
        // Rounding may leave a hair less than nothing.
        double left = Math.max(0, budget - fixedScale * fixed);
        rateScale = perOffice > left ? left / perOffice : 1;
    }

    /** Where no policy holds the level any more, the place pays its own promise again, as far as its budget bears. */
    private void release(InstrumentState instruments) {
        for (Instrument instrument : Instrument.all()) {
            if (!instruments.isHeldByScenario(instrument)
                    && instruments.enacted(instrument) == instruments.own(instrument)) {
                payer[instrument.ordinal()] = usual(instrument);
            }
        }
    }

    private void account(City city, HostCityModel model) {
        fixed = 0;
        perOffice = 0;
        scenario = 0;
        nation = 0;
        List<Office> hosted = model.register().hostedIn(place);
        double staff = 0;
        benefit = 0;
        for (Office office : hosted) {
            staff += office.staff();
            benefit += benefit(office, model.meanStartStaff());
        }
        double[] level = city.instruments().delivered(model.year());
        for (Instrument instrument : Instrument.all()) {
            account(instrument, level[instrument.ordinal()], city, hosted, staff, model);
        }
        for (Program program : city.programs()) {
            account(program, level, city, hosted, model);
        }
        for (Office office : hosted) {
            pay(office, city, model);
        }
    }

    /** What programs pay an office in money. */
    private void pay(Office office, City city, HostCityModel model) {
        double gross =
                costs.grossPerPerson(geography.wage(place), model.market().rent(place));
        for (Payment payment : city.payments(office, model.year(), gross)) {
            if (payment.isDue(office.arrivalYear(), model.year())) {
                pay(payment.policy(), payment.usd());
            }
        }
    }

    /** What a host gains from an office a year: jobs and prestige (objective W, ODD 7.16). */
    private double benefit(Office office, double meanStaff) {
        Organization organization = office.organization();
        double factor = organization.isCityNetwork() ? p.get(CITY_NETWORK_PRESTIGE) : 1;
        return p.get(BENEFIT_STAFF_USD) * office.staff() / meanStaff
                + p.get(BENEFIT_PRESTIGE_USD) * organization.prestige() * factor;
    }

    private void account(
            Instrument instrument, double level, City city, List<Office> hosted, double staff, HostCityModel model) {
        Payer who = payer[instrument.ordinal()];
        double full = cost(instrument, level, hosted, staff, model);
        double own = full;
        if (who == Payer.SCENARIO || (who == Payer.NATION && !instrument.isNational())) {
            double credible = city.instruments().credibility(model.year());
            double ownLevel = Math.min(level, credible * city.instruments().own(instrument));
            own = cost(instrument, ownLevel, hosted, staff, model);
            scenario += who == Payer.SCENARIO ? full - own : 0;
            nation += who == Payer.NATION ? full - own : 0;
        }
        if (instrument.isNational()) {
            nation += full;
        } else if (Costs.isPaidPerOffice(instrument)) {
            double fixedPart = Math.min(own, level == 0 ? 0 : costs.fixed(instrument) * level);
            fixed += fixedPart;
            perOffice += own - fixedPart;
        } else {
            fixed += own;
        }
    }

    private double cost(Instrument instrument, double level, List<Office> hosted, double staff, HostCityModel model) {
        if (level == 0) {
            return 0;
        }
        if (instrument == Instrument.FUNDING_SUBSIDY) {
            return grants(level, hosted, model);
        }
        double perPerson = costs.perPerson(
                instrument, geography.wage(place), model.market().rent(place));
        return level * (costs.fixed(instrument) + perPerson * staff);
    }

    private double grants(double level, List<Office> offices, HostCityModel model) {
        double gross =
                costs.grossPerPerson(geography.wage(place), model.market().rent(place));
        double sum = 0;
        for (Office office : offices) {
            OrganizationType type = office.organization().type();
            sum += costs.grant(type, level, office.staff(), gross);
        }
        return sum;
    }

    /** What a program adds for the offices that it covers. */
    private void account(Program program, double[] general, City city, List<Office> hosted, HostCityModel model) {
        Policy policy = program.policy();
        double credible = city.instruments().credibility(model.year());
        for (Instrument instrument : policy.set().keySet()) {
            double level = credible * program.effective()[instrument.ordinal()];
            double before = general[instrument.ordinal()];
            if (level > before) {
                List<Office> served = hosted.stream()
                        .filter(x -> isServed(x, program, instrument, city, model.year()))
                        .toList();
                double staff = served.stream().mapToDouble(Office::staff).sum();
                double extra =
                        cost(instrument, level, served, staff, model) - cost(instrument, before, served, staff, model);
                if (instrument.isNational()) {
                    nation += extra;
                } else {
                    pay(policy, extra);
                }
            }
        }
    }

    /** Whether it is this program that an office gets an instrument from: of several, the most generous. */
    private static boolean isServed(Office office, Program program, Instrument instrument, City city, int year) {
        Program best = null;
        for (Program other : city.programsFor(office, year)) {
            int k = instrument.ordinal();
            if (best == null || other.effective()[k] > best.effective()[k]) {
                best = other;
            }
        }
        return best == program;
    }

    private void pay(Policy policy, double usd) {
        if (policy.isNational()) {
            nation += usd;
        } else if (policy.money() == Policy.Money.OWN) {
            scenario += usd;
        } else {
            perOffice += usd;
        }
    }

    /**
     * How far a budget goes.
     *
     * @param rates the share of the promised payments per office that it pays
     * @param fixed the share of the promised fixed costs
     */
    record Scale(double rates, double fixed) implements Serializable {}

    /** How far the budget goes after the last accounts. */
    Scale scale() {
        return new Scale(rateScale, fixedScale);
    }

    /** Has the budget go as far as in another run. */
    void become(Scale scale) {
        rateScale = scale.rates;
        fixedScale = scale.fixed;
    }

    /** The share of an instrument's promise that the last accounts could pay; 1 where others pay. */
    double scale(Instrument instrument) {
        if (payer[instrument.ordinal()] != Payer.CITY) {
            return 1;
        }
        return Costs.isPaidPerOffice(instrument) ? rateScale : fixedScale;
    }

    /** The share of the money promised by a policy that the last accounts could pay; 1 where it brings its own. */
    double scale(Policy policy) {
        return policy.isNational() || policy.money() == Policy.Money.OWN ? 1 : rateScale;
    }

    /** The share of the promised rates per office that the budget could pay. */
    public double rateScale() {
        return rateScale;
    }

    /** Budget of the city, USD a year, without a scenario's own money. */
    public double budget() {
        return budget;
    }

    /** What the city spends of its budget, USD a year. */
    public double ownSpending() {
        return fixedScale * fixed + rateScale * perOffice;
    }

    /** What a scenario's own money pays, USD a year. */
    public double scenarioSpending() {
        return scenario;
    }

    /** What the nation pays, forgone tax included, USD a year. */
    public double nationSpending() {
        return nation;
    }

    /** What hosting brings, USD a year. */
    public double benefit() {
        return benefit;
    }

    /** Welfare W: benefit less all spending of the city, a scenario's money included, USD a year. */
    public double welfare() {
        return benefit - ownSpending() - scenario;
    }
}
