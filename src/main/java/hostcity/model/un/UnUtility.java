package hostcity.model.un;

import static hostcity.world.Parameter.*;

import hostcity.model.City;
import hostcity.model.Geography;
import hostcity.model.Leaders;
import hostcity.model.Office;
import hostcity.model.choice.Market;
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
                + staffUtility(level, p)
                + market.surroundings(office.organization(), place, level[Instrument.CLUSTER_ZONE.ordinal()])
                + (geography.nationOf(place) == leaderNation ? p.get(LEADER_PULL) : 0)
                + tastes.at(place);
    }

    /** {@link #value} and the shock of the event, in its parts. */
    UtilityParts parts(Office office, int place, double[] level, double shock) {
        Map<UtilityPart, Double> parts = new EnumMap<>(UtilityPart.class);
        UtilityPart.all().forEach(part -> parts.put(part, 0.0));
        double[] z = geography.endowments(place);
        parts.put(UtilityPart.ECONOMY, p.get(THETA_ECONOMY_UN) * z[0]);
        parts.put(UtilityPart.POLITICS, p.get(THETA_POLITICS_UN) * z[1]);
        parts.put(UtilityPart.LAW, p.get(THETA_LAW_UN) * z[2]);
        parts.put(UtilityPart.TRANSPORT, p.get(THETA_TRANSPORT_UN) * z[3]);
        parts.put(UtilityPart.LANGUAGE, p.get(THETA_LANGUAGE_UN) * (z[4] + market.languageGain(place)));
        parts.put(UtilityPart.NATURE, p.get(THETA_NATURE_UN) * z[5]);
        parts.put(UtilityPart.CONSTANT, geography.constantUn(place));
        double cost = costs.netPerPerson(geography.wage(place), market.rent(place), level);
        double grant = cost - netPerPerson(place, level, office.staff()) + market.supportPerPerson(office, place);
        parts.put(UtilityPart.COST, -market.unCostWeight() * cost);
        parts.put(UtilityPart.GRANT, market.unCostWeight() * grant);
        parts.put(UtilityPart.PRIVILEGES, p.get(BETA_PRIVILEGES_UN) * at(level, Instrument.PRIVILEGES_IMMUNITIES));
        parts.put(UtilityPart.ENTRY, p.get(BETA_ENTRY_UN) * at(level, Instrument.ENTRY_EXIT));
        parts.put(UtilityPart.TALENT, p.get(BETA_TALENT_UN) * at(level, Instrument.TALENT_COMMUNITY));
        parts.put(UtilityPart.SCHOOLING, p.get(BETA_SCHOOLING_UN) * at(level, Instrument.SCHOOLING));
        parts.put(UtilityPart.MEDICAL, p.get(BETA_MEDICAL_UN) * at(level, Instrument.MEDICAL_SERVICES));
        market.addSurroundings(parts, office.organization(), place, at(level, Instrument.CLUSTER_ZONE));
        parts.put(UtilityPart.LEADER, geography.nationOf(place) == leaderNation ? p.get(LEADER_PULL) : 0);
        tastes.addParts(parts, place);
        parts.put(UtilityPart.SHOCK, shock);
        parts.replaceAll((part, number) -> number == 0 ? 0.0 : number);
        return new UtilityParts(value(office, place, level) + shock, parts);
    }

    private static double at(double[] level, Instrument instrument) {
        return level[instrument.ordinal()];
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

    /** Utility of instruments 6 to 10 at these levels for an office of the UN. */
    public static double staffUtility(double[] level, Parameters p) {
        return p.get(BETA_PRIVILEGES_UN) * level[Instrument.PRIVILEGES_IMMUNITIES.ordinal()]
                + p.get(BETA_ENTRY_UN) * level[Instrument.ENTRY_EXIT.ordinal()]
                + p.get(BETA_TALENT_UN) * level[Instrument.TALENT_COMMUNITY.ordinal()]
                + p.get(BETA_SCHOOLING_UN) * level[Instrument.SCHOOLING.ordinal()]
                + p.get(BETA_MEDICAL_UN) * level[Instrument.MEDICAL_SERVICES.ordinal()];
    }
}
