package hostcity.world;

/** The kinds of office that an organization owns. */
public enum OfficeKind {
    /** The seat: it makes the organization count as hosted. */
    HEADQUARTERS,
    /** A regional office of an INGO. */
    BRANCH,
    /** An office of the UN that carries out a programme. */
    PROGRAMME,
    /** An office of the UN in the city that came second in the ballot on the seat. */
    SATELLITE
}
