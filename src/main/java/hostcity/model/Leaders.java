package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Parameters;
import java.io.Serializable;

/**
 * Who leads an organization and with whom it works. A leader comes for a term; some live where the seat is, the others
 * anywhere in proportion to the start stock, and to what the posts of the nation have gained since. See ODD 7.5 Leaders
 * and partners.
 */
public final class Leaders implements Serializable {

    private static final long serialVersionUID = 1;

    /** Slots of the keys under {@link Purpose#LEADER}; cities have keys from 1 upwards. */
    private static final int AT_HOME = 0;

    private static final int PHASE = -1;
    private static final int REVIEW = -2;

    private final long seed;
    private final Origins origins;
    private final Register register;
    private final Outlook outlook;
    private final int term;
    private final double homeShare;
    private final double reviewProbability;

    Leaders(long seed, Origins origins, Register register, Outlook outlook, Parameters p) {
        this.seed = seed;
        this.origins = origins;
        this.register = register;
        this.outlook = outlook;
        term = (int) Math.rint(p.get(LEADER_TERM_YEARS));
        homeShare = p.get(LEADER_HOME_SHARE);
        reviewProbability = p.get(LEADER_REVIEW_PROBABILITY);
    }

    private int termOf(Organization organization, int year) {
        int phase = (int) (term * KeyedRandom.uniform(seed, Purpose.LEADER, organization.id(), 0, PHASE));
        return Math.floorDiv(year + phase, term);
    }

    /** The place where the leader of the year lives. */
    public int placeOf(Organization organization, int year) {
        int now = termOf(organization, year);
        if (organization.leaderTerm() != now) {
            organization.setLeader(now, draw(organization, now));
        }
        return organization.leaderPlace();
    }

    private int draw(Organization organization, int now) {
        long id = organization.id();
        if (KeyedRandom.uniform(seed, Purpose.LEADER, id, now, AT_HOME) < homeShare) {
            int seat = organization.headquarters().place();
            return seat == Office.NOWHERE ? organization.initiator() : seat;
        }
        return origins.draw(Purpose.LEADER, id, now);
    }

    /** Whether a new leader comes in this year and wants a review of the location. */
    boolean newLeaderReviews(Organization organization, int year) {
        int now = termOf(organization, year);
        return now != termOf(organization, year - 1)
                && KeyedRandom.uniform(seed, Purpose.LEADER, organization.id(), now, REVIEW) < reviewProbability;
    }

    /** Writes the places of the partners as of the snapshot; {@link Office#NOWHERE} for a partner that has ended. */
    public void partnersOf(Organization organization, int year, int[] places) {
        for (int i = 0; i < places.length; i++) {
            Organization partner = register.partner(organization, i);
            places[i] = partner == null ? Office.NOWHERE : outlook.seatOf(partner, year);
        }
    }
}
