package hostcity.model.choice;

import static hostcity.world.Parameter.*;

import hostcity.model.Geography;
import hostcity.model.Office;
import hostcity.model.Organization;
import hostcity.model.policy.Program;
import hostcity.random.KeyedRandom;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.Parameters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why an office chooses what it chooses: the places that it considers as of the snapshot of the year, each with the parts
 * of its utility. To ask changes nothing, but must not be done from another thread, nor inside a decision.
 */
public final class Reasons {

    private final HostChoice choice;
    private final Market market;
    private final Tastes tastes;
    private final Geography geography;
    private final Parameters p;

    /** The reasons behind the choices of one run. */
    public Reasons(HostChoice choice) {
        this.choice = choice;
        this.market = choice.market;
        this.tastes = choice.tastes;
        this.geography = choice.geography;
        this.p = choice.p;
    }

    /**
     * What an office chooses from this year: its present place and all that it considers, in the order of the geography.
     * In a call for proposals those that make no bid are in it too.
     */
    public List<Option> options(Office office) {
        choice.begin(office);
        boolean call = office.asksForProposals();
        if (call) {
            choice.takeBids();
        }
        List<Option> options = new ArrayList<>();
        for (int place = 0; place < geography.size(); place++) {
            if (place == office.place() || choice.considers(place)) {
                options.add(option(office, place, call));
            }
        }
        return options;
    }

    private Option option(Office office, int place, boolean call) {
        boolean present = place == office.place();
        boolean bids = call && !present && choice.bids(place);
        return new Option(
                place,
                present,
                bids ? choice.netCostPerPerson(place) : Double.NaN,
                bids && choice.d.isShortlisted(place),
                present || choice.registers(place),
                weighed(office, place));
    }

    /** The utility of a place for an office this year, in its parts; whether it considers the place or not. */
    public UtilityParts parts(Office office, int place) {
        choice.begin(office);
        return weighed(office, place);
    }

    private UtilityParts weighed(Office office, int place) {
        double[] level = market.level[place];
        Offer offer = market.offers[place];
        List<Program> programs = market.host(place).programsFor(office, market.year());
        if (!programs.isEmpty()) {
            level = market.host(place).delivered(market.year(), programs);
            offer = market.offer(place, level);
        }
        Map<UtilityPart, Double> parts = new EnumMap<>(UtilityPart.class);
        attraction(parts, place);
        cost(parts, office, place, offer);
        staff(parts, level);
        company(parts, office, place, offer);
        people(parts, place);
        parts.put(UtilityPart.SHOCK, choice.shock(KeyedRandom.city(choice.d.shock, geography.key(place))));
        stay(parts, office, place);
        parts.replaceAll((part, value) -> value == 0 ? 0.0 : value);
        return new UtilityParts(choice.utility(place), parts);
    }

    private void attraction(Map<UtilityPart, Double> parts, int place) {
        double[] z = geography.endowments(place);
        parts.put(UtilityPart.ECONOMY, p.get(THETA_ECONOMY_INGO) * z[0]);
        parts.put(UtilityPart.POLITICS, p.get(THETA_POLITICS_INGO) * z[1]);
        parts.put(UtilityPart.LAW, p.get(THETA_LAW_INGO) * z[2]);
        parts.put(UtilityPart.TRANSPORT, p.get(THETA_TRANSPORT_INGO) * z[3]);
        parts.put(UtilityPart.LANGUAGE, p.get(THETA_LANGUAGE_INGO) * (z[4] + market.languageGain(place)));
        parts.put(UtilityPart.NATURE, p.get(THETA_NATURE_INGO) * z[5]);
        parts.put(UtilityPart.CONSTANT, geography.constant(place));
        parts.put(UtilityPart.ANCHOR, choice.d.anchor[place]);
    }

    private void cost(Map<UtilityPart, Double> parts, Office office, int place, Offer offer) {
        parts.put(UtilityPart.COST, -market.costWeight * offer.netPerPerson());
        double grant = market.grantPerPerson(offer, office.organization().type(), office.staff());
        parts.put(UtilityPart.GRANT, market.costWeight * (grant + market.supportPerPerson(office, place)));
    }

    private void staff(Map<UtilityPart, Double> parts, double[] level) {
        parts.put(
                UtilityPart.PRIVILEGES,
                p.get(P5_SHARE) * p.get(BETA_PRIVILEGES_INGO) * level[Instrument.PRIVILEGES_IMMUNITIES.ordinal()]);
        parts.put(UtilityPart.ENTRY, p.get(BETA_ENTRY_INGO) * level[Instrument.ENTRY_EXIT.ordinal()]);
        parts.put(UtilityPart.TALENT, p.get(BETA_TALENT_INGO) * level[Instrument.TALENT_COMMUNITY.ordinal()]);
        parts.put(UtilityPart.SCHOOLING, p.get(BETA_SCHOOLING_INGO) * level[Instrument.SCHOOLING.ordinal()]);
        parts.put(UtilityPart.MEDICAL, p.get(BETA_MEDICAL_INGO) * level[Instrument.MEDICAL_SERVICES.ordinal()]);
    }

    private void company(Map<UtilityPart, Double> parts, Office office, int place, Offer offer) {
        Organization organization = office.organization();
        Field field = organization.field();
        boolean key = organization.quadrant().isKeyField();
        // An office does not cluster with itself.
        int self = place == choice.d.counted ? 1 : 0;
        double kind = p.get(key ? GAMMA_FIELD_KEY : GAMMA_FIELD_OVERALL) * market.termOf(field, place, self)
                + market.linearTermOf(field, place, self);
        parts.put(UtilityPart.FIELD, offer.clusterFactor() * kind);
        parts.put(UtilityPart.UN, offer.clusterFactor() * market.unTerm(place));
        parts.put(
                UtilityPart.PARTNERS,
                offer.clusterFactor() * p.get(GAMMA_PARTNERS) * Logs.onePlus(choice.d.partnersIn(place)));
        parts.put(
                UtilityPart.DIVERSITY, key ? 0 : p.get(GAMMA_DIVERSITY) * market.diversityWithout(field, place, self));
        parts.put(UtilityPart.CONGESTION, -p.get(CONGESTION) * market.crowding(place));
    }

    private void people(Map<UtilityPart, Double> parts, int place) {
        int nation = geography.nationOf(place);
        parts.put(UtilityPart.LEADER, nation == choice.d.leaderNation ? p.get(LEADER_PULL) : 0);
        parts.put(UtilityPart.OPENNESS, -choice.d.sensitivity * (1 - market.openness(nation)));
        tastes.addParts(parts, place);
    }

    private void stay(Map<UtilityPart, Double> parts, Office office, int place) {
        boolean present = place == office.place();
        int age = Math.max(0, market.year() - office.organization().foundedYear());
        parts.put(UtilityPart.INERTIA, present ? p.get(INERTIA) + p.get(INERTIA_AGE) * Logs.onePlus(age) : 0);
        boolean movesNobody = present || choice.converts(place);
        parts.put(UtilityPart.MOVING, movesNobody ? market.costWeight * p.get(MOVING_USD) : 0);
    }
}
