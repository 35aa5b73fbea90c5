package hostcity.world;

/** The kinds of office that an organization owns. Programme offices and satellites come with the UN side. */
public enum OfficeKind {
    /** The seat: it makes the organization count as hosted. */
    HEADQUARTERS,
    /** A regional office. */
    BRANCH
}
