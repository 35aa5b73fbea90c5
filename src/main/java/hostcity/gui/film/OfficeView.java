package hostcity.gui.film;

import hostcity.model.Office;
import hostcity.model.Organization;
import hostcity.world.Field;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;

/**
 * An office in a place.
 *
 * @param office its id
 * @param organization the id of its organization
 * @param acronym of its organization, or empty
 * @param kind seat, branch or office of the UN
 * @param type INGO or UN
 * @param field of its organization
 * @param place index of the place, or {@link Office#NOWHERE} before it has a host
 */
public record OfficeView(
        long office,
        long organization,
        String acronym,
        OfficeKind kind,
        OrganizationType type,
        Field field,
        int place) {

    static OfficeView of(Office office) {
        Organization organization = office.organization();
        return new OfficeView(
                office.id(),
                organization.id(),
                organization.name(),
                office.kind(),
                organization.type(),
                organization.field(),
                office.place());
    }

    /** Whether it is the seat of its organization. */
    public boolean isSeat() {
        return kind == OfficeKind.HEADQUARTERS;
    }
}
