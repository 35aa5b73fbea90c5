package hostcity.model.policy;

import hostcity.model.Office;
import hostcity.model.Organization;
import hostcity.world.Field;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import java.io.Serializable;
import java.util.Set;

/**
 * Which offices a policy is for; all conditions must hold.
 *
 * @param newcomersOnly only offices that come in the year of the decision or later
 * @param maxAgeYears only organizations of this age or younger when they come; -1 for any age
 * @param emergingOnly only organizations in an emerging field
 * @param cityNetworksOnly only city networks
 * @param fields only these fields; empty for all
 * @param types only these types; empty for all
 * @param kinds only these kinds of office; empty for all
 */
public record Eligibility(
        boolean newcomersOnly,
        int maxAgeYears,
        boolean emergingOnly,
        boolean cityNetworksOnly,
        Set<Field> fields,
        Set<OrganizationType> types,
        Set<OfficeKind> kinds)
        implements Serializable {

    /** Any age, as a value of {@code maxAgeYears}. */
    public static final int ANY_AGE = -1;

    /** Every office. */
    public static final Eligibility ALL = new Eligibility(false, ANY_AGE, false, false, Set.of(), Set.of(), Set.of());

    /** Only offices that come in the year of the decision or later. */
    public static final Eligibility NEWCOMERS =
            new Eligibility(true, ANY_AGE, false, false, Set.of(), Set.of(), Set.of());

    /** Copies. */
    public Eligibility {
        fields = Set.copyOf(fields);
        types = Set.copyOf(types);
        kinds = Set.copyOf(kinds);
    }

    /** Whether it excludes nobody. */
    public boolean isForAll() {
        return equals(ALL);
    }

    /**
     * Whether an office gets the policy in a place, be it there already or a newcomer who weighs it.
     *
     * @param place the index of the place
     * @param decided the year of the decision
     * @param year the present year
     */
    public boolean covers(Office office, int place, int decided, int year) {
        Organization organization = office.organization();
        int arrival = office.place() == place ? office.arrivalYear() : year;
        return (!newcomersOnly || arrival >= decided)
                && (maxAgeYears == ANY_AGE || arrival - organization.foundedYear() <= maxAgeYears)
                && (!emergingOnly || organization.isEmerging())
                && (!cityNetworksOnly || organization.isCityNetwork())
                && (fields.isEmpty() || fields.contains(organization.field()))
                && (types.isEmpty() || types.contains(organization.type()))
                && (kinds.isEmpty() || kinds.contains(office.kind()));
    }
}
