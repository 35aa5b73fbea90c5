package hostcity.gui.map;

import hostcity.gui.film.OfficeView;
import hostcity.model.Office;

/**
 * What is selected on the map.
 *
 * @param place index of a place, or {@link Office#NOWHERE}
 * @param organization id of an organization, or {@link #NOBODY}
 */
public record Selection(int place, long organization) {

    /** No organization; ids are not negative. */
    public static final long NOBODY = -1;

    /** Nothing is selected. */
    public static final Selection NOTHING = new Selection(Office.NOWHERE, NOBODY);

    /** With another place. */
    public Selection withPlace(int other) {
        return new Selection(other, organization);
    }

    /** With another organization. */
    public Selection withOrganization(long other) {
        return new Selection(place, other);
    }

    /** Whether a place is selected. */
    boolean hasPlace() {
        return place != Office.NOWHERE;
    }

    /** Whether an organization is selected. */
    boolean hasOrganization() {
        return organization != NOBODY;
    }

    /** Whether an office is of the selected organization. */
    boolean has(OfficeView office) {
        return organization == office.organization();
    }
}
