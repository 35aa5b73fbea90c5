package hostcity.model.un;

import static hostcity.world.Parameter.*;

import hostcity.model.City;
import hostcity.model.Geography;
import hostcity.model.Leaders;
import hostcity.model.Office;
import hostcity.model.choice.Market;
import hostcity.model.choice.StaffUtility;
import hostcity.model.choice.Tastes;
import hostcity.model.choice.UtilityPart;
import hostcity.model.choice.UtilityParts;
import hostcity.model.policy.Costs;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** What a place is worth to an office of the UN: the V of a bid (ODD 7.25 Calls of the UN). */
public final class UnUtility implements Serializable {

    private static final long serialVersionUID = 1;

    private final Geography geography;
    private final Parameters p;
    private final Costs costs;
    private final Market market;
    private final Tastes tastes;
    private final Leaders leaders;

    // Of the office in hand.
    private int leaderNation;

    /** Utility in one run. */
    public UnUtility(Geography geography, Parameters p, Costs costs, Market market, Tastes tastes, Leaders leaders) {
        this.geography = geography;
        this.p = p;
        this.costs = costs;
        this.market = market;
        this.tastes = tastes;
        this.leaders = leaders;
    }

    /** The levels that a bid offers: what the place delivers to the office, and a host agreement. */
    double[] offered(Office office, int place) {
        City host = market.host(place);
        int year = market.year();
        double[] level =
                host.hasPrograms() ? host.delivered(year, host.programsFor(office, year)) : host.delivered(year);
        int privileges = Instrument.PRIVILEGES_IMMUNITIES.ordinal();
        level[privileges] = Math.max(level[privileges], p.get(HOST_AGREEMENT_PRIVILEGES));
        return level;
    }

    /** Takes an office in hand: the questions for values that follow are about it. */
    void take(Office office) {
        tastes.take(office.organization());
        leaderNation = geography.nationOf(leaders.placeOf(office.organization(), market.year()));
    }

    /** V of a place for the office in hand, at these levels; without the shock of an event. */
    double value(Office office, int place, double[] level) {
        return geography.attractionUn(place)
                + p.get(THETA_LANGUAGE_UN) * market.languageGain(place)
                - market.unCostWeight() * bidUsdPerPerson(office, place, level)
                + StaffUtility.of(OrganizationType.UN, level, p)
                + market.surroundings(office.organization(), place, level[Instrument.CLUSTER_ZONE.ordinal()])
                + (geography.nationOf(place) == leaderNation ? p.get(LEADER_PULL) : 0)
                + tastes.at(place);
    }

    /** {@link #value} and the shock of the event, in its parts. */
    UtilityParts parts(Office office, int place, double[] level, double shock) {
        Map<UtilityPart, Double> parts = new EnumMap<>(UtilityPart.class);
        UtilityPart.all().forEach(part -> parts.put(part, 0.0));
        market.addCriteria(parts, OrganizationType.UN, place);
        parts.put(UtilityPart.CONSTANT, geography.constantUn(place));
        double cost = costs.netPerPerson(geography.wage(place), market.rent(place), level);
        double grant = cost - netPerPerson(place, level, office.staff()) + market.supportPerPerson(office, place);
        parts.put(UtilityPart.COST, -market.unCostWeight() * cost);
        parts.put(UtilityPart.GRANT, market.unCostWeight() * grant);
        StaffUtility.addParts(parts, OrganizationType.UN, level, p);
        market.addSurroundings(parts, office.organization(), place, level[Instrument.CLUSTER_ZONE.ordinal()]);
        parts.put(UtilityPart.LEADER, geography.nationOf(place) == leaderNation ? p.get(LEADER_PULL) : 0);
        tastes.addParts(parts, place);
        parts.put(UtilityPart.SHOCK, shock);
        parts.replaceAll((part, number) -> number == 0 ? 0.0 : number);
        return new UtilityParts(value(office, place, level) + shock, parts);
    }

    /** What a bid comes to for an office, USD per person and year. */
    double bidUsdPerPerson(Office office, int place, double[] level) {
        return netPerPerson(place, level, office.staff()) - market.supportPerPerson(office, place);
    }

    /** Net cost of an office of the UN, USD per person and year. */
    private double netPerPerson(int place, double[] level, double staff) {
        double wage = geography.wage(place);
        double rent = market.rent(place);
        return costs.netPerPerson(OrganizationType.UN, wage, rent, level, staff);
    }
}
