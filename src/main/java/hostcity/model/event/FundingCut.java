package hostcity.model.event;

import hostcity.model.Organization;
import hostcity.world.Field;
import hostcity.world.OrganizationType;
import java.util.Set;

/**
 * A funder cuts what it pays, as UNESCO lost 28% (seed 002): a funding gap of the organizations that meet all
 * conditions.
 *
 * @param year the year of the cut
 * @param until the year in which the money is back; {@link Event#FOR_GOOD} if never
 * @param share what is missing, as a share of the budget in [0, 1]
 * @param affected the keyed share of the organizations meant that loses the money, in [0, 1]
 * @param types only these types; empty for all
 * @param fields only these fields; empty for all
 * @param organizations only organizations of these acronyms; empty for all
 */
public record FundingCut(
        int year,
        int until,
        double share,
        double affected,
        Set<OrganizationType> types,
        Set<Field> fields,
        Set<String> organizations)
        implements Event {

    /** Copies and checks. */
    public FundingCut {
        Event.checkYears(year, until);
        Event.checkRange("share", share, 0, 1);
        Event.checkRange("affected", affected, 0, 1);
        types = Set.copyOf(types);
        fields = Set.copyOf(fields);
        organizations = Set.copyOf(organizations);
    }

    /** A cut that hits everybody. */
    public static FundingCut ofAll(int year, int until, double share) {
        return new FundingCut(year, until, share, 1, Set.of(), Set.of(), Set.of());
    }

    /** Whether an organization is meant; the keyed share comes on top. */
    boolean means(Organization organization) {
        return (types.isEmpty() || types.contains(organization.type()))
                && (fields.isEmpty() || fields.contains(organization.field()))
                && (organizations.isEmpty() || organizations.contains(organization.name()));
    }
}
