package hostcity.model;

/**
 * The phases of a year, in order. Agents inside a phase read what was fixed in phase {@link #SNAPSHOT}, so the order
 * inside a phase cannot matter (MASON and the {@link Agenda} may run them as they like).
 */
public enum Phase {
    /** Shocks and scenario events: policies are decided. */
    EVENTS,
    /** Decided changes of instruments mature. */
    MATURITY,
    /** Stocks, rents, awareness and offers are fixed for the year. */
    SNAPSHOT,
    /** Organizations and branches close. */
    CLOSURES,
    /** Reviews of the location are triggered. */
    REVIEWS,
    /** Organizations are founded, branches opened; they look for a host in {@link #CHOICES}. */
    FOUNDINGS,
    /** Calls of the UN system, bids, ballots. */
    UN_CALLS,
    /** INGOs choose hosts. */
    CHOICES,
    /** Registered offices move in. */
    MOVES,
    /** Staff grows. */
    GROWTH,
    /** The accounts of the cities. */
    ACCOUNTS,
    /** Cities adapt their instruments. */
    ADAPTATION,
    /** Indicators and invariants. */
    INDICATORS;

    /** In a phase, the model opens it first, then the agents act. */
    static final int OPENING = 0;

    /** How many phases a year has. */
    static final int COUNT = values().length;

    /** See {@link #OPENING}. */
    static final int ACTING = 1;

    /**
     * The time of the phase on the schedule. A phase has a time of its own, and not only an ordering, since MASON
     * gathers all events of a time before it runs the first: an event of a phase could not put another on a later
     * phase of the same year.
     */
    double timeIn(int year) {
        return year + ordinal() / 16.0;
    }
}
