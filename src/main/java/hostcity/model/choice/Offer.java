package hostcity.model.choice;

import static hostcity.world.Parameter.*;

import hostcity.model.policy.Costs;
import hostcity.world.Instrument;
import hostcity.world.Parameters;
import java.io.Serializable;

/**
 * What a place offers to an INGO in one year: each instrument through its own channel (ODD 7.9 Utility, 7.10 Cost of an
 * office). Awareness and registration are not in it: they hold for everybody.
 *
 * @param grantLevel delivered level of the funding subsidy
 * @param netPerPerson cost after instruments 2 to 5, before the grant, USD per person and year
 * @param grossPerPerson cost before any instrument, USD per person and year
 * @param staffUtility utility of instruments 6 to 10
 * @param clusterFactor what instrument 12 multiplies clustering by
 */
public record Offer(
        double grantLevel, double netPerPerson, double grossPerPerson, double staffUtility, double clusterFactor)
        implements Serializable {

    /** What these levels amount to in a place with this wage and rent. */
    static Offer of(double[] level, double wage, double rent, Costs costs, Parameters p) {
        return new Offer(
                at(level, Instrument.FUNDING_SUBSIDY),
                costs.netPerPerson(wage, rent, level),
                costs.grossPerPerson(wage, rent),
                staffUtility(level, p),
                1 + p.get(CLUSTER_ZONE_BONUS) * at(level, Instrument.CLUSTER_ZONE));
    }

    /** Utility of instruments 6 to 10 at these levels for an INGO. */
    public static double staffUtility(double[] level, Parameters p) {
        return p.get(P5_SHARE) * p.get(BETA_PRIVILEGES_INGO) * at(level, Instrument.PRIVILEGES_IMMUNITIES)
                + p.get(BETA_ENTRY_INGO) * at(level, Instrument.ENTRY_EXIT)
                + p.get(BETA_TALENT_INGO) * at(level, Instrument.TALENT_COMMUNITY)
                + p.get(BETA_SCHOOLING_INGO) * at(level, Instrument.SCHOOLING)
                + p.get(BETA_MEDICAL_INGO) * at(level, Instrument.MEDICAL_SERVICES);
    }

    private static double at(double[] level, Instrument instrument) {
        return level[instrument.ordinal()];
    }
}
