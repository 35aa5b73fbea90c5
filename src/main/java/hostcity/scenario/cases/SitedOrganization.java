package hostcity.scenario.cases;

import hostcity.world.Field;
import hostcity.world.OrganizationType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The organization of a case.
 *
 * @param name its usual name
 * @param type what its ballots are like: bodies of states count as UN
 * @param kind what was to be sited
 * @param field its field; empty where none of the seven fits
 * @param staffPersons persons that the seat was to have at the time; empty where unknown
 * @param founded the year it was founded, which may follow the decision; empty where unknown
 */
public record SitedOrganization(
        String name,
        OrganizationType type,
        Kind kind,
        Optional<Field> field,
        OptionalDouble staffPersons,
        OptionalInt founded) {

    /** What was to be sited. */
    public enum Kind {
        /** The secretariat of a convention or union. */
        SECRETARIAT,
        /** The headquarters of an organization with offices elsewhere. */
        HEADQUARTERS,
        /** A programme office. */
        PROGRAMME,
        /** A research facility. */
        RESEARCH;

        /** The name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** All kinds. */
        public static List<Kind> all() {
            return Arrays.asList(values());
        }
    }

    /** Checks the staff. */
    public SitedOrganization {
        if (staffPersons.isPresent() && !(staffPersons.getAsDouble() > 0)) {
            throw new IllegalArgumentException("staff is positive or unknown, not " + staffPersons.getAsDouble());
        }
    }
}
