package hostcity.model.choice;

import static hostcity.world.Parameter.*;

import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import java.util.List;
import java.util.Map;

/** What instruments 6 to 10 are worth to the staff of an office (ODD 7.9 Utility). */
public final class StaffUtility {

    private static final int FIRST = Instrument.PRIVILEGES_IMMUNITIES.ordinal();

    private static final List<UtilityPart> PARTS = List.of(
            UtilityPart.PRIVILEGES, UtilityPart.ENTRY, UtilityPart.TALENT, UtilityPart.SCHOOLING, UtilityPart.MEDICAL);

    private StaffUtility() {}

    /** Utility of the instruments at these levels for offices of a type. */
    public static double of(OrganizationType type, double[] level, Parameters p) {
        double[] beta = weights(type, p);
        double sum = beta[0] * level[FIRST];
        for (int k = 1; k < beta.length; k++) {
            sum += beta[k] * level[FIRST + k];
        }
        return sum;
    }

    /** The same, instrument by instrument. */
    public static void addParts(Map<UtilityPart, Double> parts, OrganizationType type, double[] level, Parameters p) {
        double[] beta = weights(type, p);
        for (int k = 0; k < beta.length; k++) {
            parts.put(PARTS.get(k), beta[k] * level[FIRST + k]);
        }
    }

    /** Of an INGO only the staff from grade P5 up has privileges. */
    private static double[] weights(OrganizationType type, Parameters p) {
        return switch (type) {
            case INGO ->
                new double[] {
                    p.get(P5_SHARE) * p.get(BETA_PRIVILEGES_INGO),
                    p.get(BETA_ENTRY_INGO),
                    p.get(BETA_TALENT_INGO),
                    p.get(BETA_SCHOOLING_INGO),
                    p.get(BETA_MEDICAL_INGO)
                };
            case UN ->
                new double[] {
                    p.get(BETA_PRIVILEGES_UN),
                    p.get(BETA_ENTRY_UN),
                    p.get(BETA_TALENT_UN),
                    p.get(BETA_SCHOOLING_UN),
                    p.get(BETA_MEDICAL_UN)
                };
        };
    }
}
