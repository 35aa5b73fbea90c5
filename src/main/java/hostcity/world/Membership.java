package hostcity.world;

/** Who the members of an organization are. */
public enum Membership {
    /** Persons: the leader's home counts, a new leader may move the secretariat. */
    INDIVIDUAL,
    /** Institutions: the seat goes through a call for proposals. */
    INSTITUTION,
    /** States: the seat goes through a ballot. */
    STATE
}
