package hostcity.model.posts;

/** The steps of the ladder that a local institute climbs from membership to hosting, from the lowest up. */
public enum Step {
    /** No tie to organizations of its field. */
    NONE,
    /** A member of an organization. */
    MEMBER,
    /** Goes to the meetings. */
    MEETINGS,
    /** Holds conferences together with an organization. */
    JOINT_CONFERENCE,
    /** One of its people holds a post. */
    POST,
    /** Can host a secretariat, and stand in as supervisory unit. */
    CAN_HOST;

    private static final Step[] ALL = values();

    static Step of(int rung) {
        return ALL[rung];
    }

    /** How high it is, from 0 for none to 1 for an institute that can host. */
    public double height() {
        return ordinal() / (double) CAN_HOST.ordinal();
    }
}
