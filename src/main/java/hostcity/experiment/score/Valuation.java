package hostcity.experiment.score;

import static hostcity.world.Parameter.*;

import hostcity.model.Covariates;
import hostcity.model.choice.Offer;
import hostcity.model.policy.Costs;
import hostcity.model.un.UnUtility;
import hostcity.scenario.cases.Candidate;
import hostcity.scenario.cases.HostOffer;
import hostcity.scenario.cases.SitedOrganization;
import hostcity.scenario.cases.SitingCase;
import hostcity.scenario.cases.SitingCase.Seat;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/** V of the candidates of a case without tastes, and who is eligible, under given parameters (ODD 7.28). */
final class Valuation {

    /** Years over which money for a move is spread, as in the source of {@code moving_usd}. */
    private static final double RELOCATION_YEARS = 10;

    private final SitingCase siting;
    private final List<Site> sites;
    private final Parameters p;
    private final Costs costs;
    private final boolean allOffers;
    private final boolean un;

    /** Utility per USD per person and year of net cost. */
    private final double costWeight;

    /**
     * A case under parameters.
     *
     * @param sites its candidates, in its order
     * @param allOffers whether offers count that are known of the winner only
     */
    Valuation(SitingCase siting, List<Site> sites, World world, Parameters p, boolean allOffers) {
        this.siting = siting;
        this.sites = sites;
        this.p = p;
        this.allOffers = allOffers;
        costs = new Costs(p);
        un = siting.organization().type() == OrganizationType.UN;
        costWeight = p.get(un ? BETA_COST_UN : BETA_COST_INGO) / MeanCost.of(world, costs, p);
    }

    /** V of each candidate, without its tastes and without shocks. */
    double[] values() {
        double[] values = new double[sites.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(siting.candidates().get(i), sites.get(i));
        }
        return values;
    }

    private double value(Candidate candidate, Site site) {
        SitedOrganization organization = siting.organization();
        double[] level = levels(candidate);
        boolean home = siting.initiator().isPresent()
                && siting.initiator().get().iso3().equals(site.iso3());
        double zone = 1 + p.get(CLUSTER_ZONE_BONUS) * level[Instrument.CLUSTER_ZONE.ordinal()];
        return Covariates.criteria(organization.type(), site.endowments(), p)
                - costWeight * netPerPerson(candidate, site, level)
                + (un ? UnUtility.staffUtility(level, p) : Offer.staffUtility(level, p))
                + zone * p.get(GAMMA_UN) * FastMath.log(1 + site.unBodies())
                + (home ? p.get(LEADER_PULL) : 0)
                + (isIncumbent(siting, candidate) ? inertia() + costWeight * p.get(MOVING_USD) : 0);
    }

    /** Which candidates are eligible; all, if none reaches the threshold: they did stand. */
    boolean[] eligible() {
        boolean[] eligible = reachThreshold();
        if (!isAny(eligible)) {
            Arrays.fill(eligible, true);
        }
        return eligible;
    }

    static boolean isAny(boolean[] eligible) {
        for (boolean one : eligible) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Whether the privileges of each candidate suffice for a body of states; an INGO asks for none. */
    boolean[] reachThreshold() {
        boolean[] reach = new boolean[sites.size()];
        for (int i = 0; i < reach.length; i++) {
            double privileges = levels(siting.candidates().get(i))[Instrument.PRIVILEGES_IMMUNITIES.ordinal()];
            reach[i] = !un || privileges >= p.get(UN_PRIVILEGES_THRESHOLD);
        }
        return reach;
    }

    private Optional<HostOffer> offer(Candidate candidate) {
        return allOffers ? candidate.offer() : siting.countedOffer(candidate);
    }

    /** The levels that are offered: nothing but what the offer sets, and a host agreement for bodies of states. */
    private double[] levels(Candidate candidate) {
        double[] level = new double[Instrument.COUNT];
        offer(candidate).ifPresent(offer -> offer.levels().forEach((instrument, x) -> level[instrument.ordinal()] = x));
        int privileges = Instrument.PRIVILEGES_IMMUNITIES.ordinal();
        level[privileges] = un ? Math.max(level[privileges], p.get(HOST_AGREEMENT_PRIVILEGES)) : level[privileges];
        return level;
    }

    /** Net cost after instruments and money, 0 at least; USD per person and year. */
    private double netPerPerson(Candidate candidate, Site site, double[] level) {
        double wage = site.wageUsd().orElse(Covariates.wage(site.gdpPerHeadUsd(), p));
        double rent = site.rentUsdPerM2().orElse(Covariates.rent(site.gdpPerHeadUsd(), site.population(), p));
        double staff = siting.organization().staffPersons().orElse(p.get(usualStaff()));
        double money = offer(candidate).map(this::money).orElse(0.0);
        double net = costs.netPerPerson(siting.organization().type(), wage, rent, level, staff);
        return Math.max(0, net - money / staff);
    }

    /** Money of an offer as yearly payments, USD a year. */
    private double money(HostOffer offer) {
        double rate = p.get(DISCOUNT_RATE);
        return offer.directFinanceUsdPerYear().orElse(0)
                + Costs.annuity(rate, RELOCATION_YEARS)
                        * offer.relocationGrantUsd().orElse(0)
                + Costs.annuity(rate, p.get(CAPITAL_YEARS)) * offer.capitalUsd().orElse(0);
    }

    private Parameter usualStaff() {
        boolean programme = siting.organization().kind() == SitedOrganization.Kind.PROGRAMME;
        return un ? programme ? UN_OFFICE_STAFF_MEDIAN : STAFF_MEDIAN_UN : STAFF_MEDIAN;
    }

    private double inertia() {
        if (un) {
            return p.get(INERTIA_UN);
        }
        int age = Math.max(0, siting.year() - siting.organization().founded().orElse(siting.year()));
        return p.get(INERTIA) + p.get(INERTIA_AGE) * FastMath.log(1 + age);
    }

    /** Whether a candidate is the seat of the organization, and not for the time being only. */
    static boolean isIncumbent(SitingCase siting, Candidate candidate) {
        Optional<Seat> seat = siting.seat().filter(x -> !x.interim());
        return seat.isPresent() && seat.get().location().equals(candidate.location());
    }
}
