package hostcity.scenario;

import hostcity.world.Field;
import hostcity.world.OrganizationType;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which offices a policy is for; all conditions must hold.
 *
 * @param newcomersOnly only offices that come after the year of the decision
 * @param maxAgeYears only organizations of this age or younger when they come
 * @param emergingOnly only organizations in an emerging field
 * @param cityNetworksOnly only city networks
 * @param fields only these fields; empty for all
 * @param types only these types; empty for all
 * @param kinds only these kinds of office; empty for all
 */
public record Eligibility(
        boolean newcomersOnly,
        OptionalInt maxAgeYears,
        boolean emergingOnly,
        boolean cityNetworksOnly,
        Set<Field> fields,
        Set<OrganizationType> types,
        Set<OfficeKind> kinds) {

    /** The kinds of office. */
    public enum OfficeKind {
        /** The seat. */
        HEADQUARTERS,
        /** A regional office. */
        BRANCH
    }

    /** Every office. */
    public static final Eligibility ALL =
            new Eligibility(false, OptionalInt.empty(), false, false, Set.of(), Set.of(), Set.of());

    /** Only offices that come after the decision. */
    public static final Eligibility NEWCOMERS =
            new Eligibility(true, OptionalInt.empty(), false, false, Set.of(), Set.of(), Set.of());

    /** Copies. */
    public Eligibility {
        fields = Set.copyOf(fields);
        types = Set.copyOf(types);
        kinds = Set.copyOf(kinds);
    }
}
