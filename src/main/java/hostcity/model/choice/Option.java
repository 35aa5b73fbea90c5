package hostcity.model.choice;

import java.io.Serializable;

/**
 * One place among those that an office chose from.
 *
 * @param place index of the place
 * @param present whether the office is there
 * @param bidUsdPerPerson what the place bid in a call for proposals: net cost, USD per person and year; NaN if there was
 *     no call, or if it made no bid
 * @param shortlisted whether its bid was among the cheapest
 * @param registers whether registration would succeed; in the present place none is needed
 * @param parts its utility
 */
public record Option(
        int place, boolean present, double bidUsdPerPerson, boolean shortlisted, boolean registers, UtilityParts parts)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Whether it made a bid in a call for proposals. */
    public boolean bids() {
        return !Double.isNaN(bidUsdPerPerson);
    }

    /**
     * Whether it could be chosen: it is there already, or it registers and, in a call, is on the shortlist.
     *
     * @param call whether there was a call for proposals
     */
    public boolean isOpen(boolean call) {
        return present || (registers && (shortlisted || !call));
    }
}
