package hostcity.model.choice;

import hostcity.model.Office;
import java.io.Serializable;

/** The decision in hand: one object for all, so that nothing is allocated for a decision. */
final class Decision implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double[] NONE = {};

    /** Partners of an organization. */
    static final int PARTNERS = 3;

    @SuppressWarnings("NullAway.Init") // set before every decision
    transient Office office;

    int current;

    /** Where the stocks count the seat in hand; {@link Office#NOWHERE} for a branch and for a seat that is new. */
    int counted;

    boolean past;
    boolean mayConvert;
    double staff;
    double[] systematic = NONE;
    double[] awareness = NONE;
    double[] registered = NONE;
    double[] anchor = NONE;
    int leader;
    int leaderNation;
    int quadrant;
    double sensitivity;
    long shock;
    long aware;
    long bid;
    long registration;
    final int[] partners = new int[PARTNERS];
    final int[] shortlist;
    private final double[] shortlistCost;
    int shortlisted;
    int best;
    double highest;

    Decision(int size) {
        shortlist = new int[size];
        shortlistCost = new double[size];
    }

    /** How many partners sit in a place. */
    int partnersIn(int place) {
        return (partners[0] == place ? 1 : 0) + (partners[1] == place ? 1 : 0) + (partners[2] == place ? 1 : 0);
    }

    /** Whether no partner before this one sits in the same place. */
    boolean isFirstPartnerIn(int i) {
        return (i < 1 || partners[0] != partners[i]) && (i < 2 || partners[1] != partners[i]);
    }

    /** Whether a place is on the shortlist. */
    boolean isShortlisted(int place) {
        for (int i = 0; i < shortlisted; i++) {
            if (shortlist[i] == place) {
                return true;
            }
        }
        return false;
    }

    /** Takes a bid in if it is among the cheapest; of equal ones the place of the lower key, which came first. */
    void shortlist(int place, double cost) {
        if (shortlisted == shortlist.length && cost >= shortlistCost[shortlisted - 1]) {
            return;
        }
        int i = shortlisted < shortlist.length ? shortlisted++ : shortlisted - 1;
        while (i > 0 && shortlistCost[i - 1] > cost) {
            shortlist[i] = shortlist[i - 1];
            shortlistCost[i] = shortlistCost[i - 1];
            i--;
        }
        shortlist[i] = place;
        shortlistCost[i] = cost;
    }
}
