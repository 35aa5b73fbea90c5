package hostcity.world;

/** The two types of organization that choose a host in different ways. */
public enum OrganizationType {
    /** International non-governmental organization. */
    INGO,
    /** Body of the United Nations system. */
    UN
}
