package hostcity.model;

/**
 * The phases of a year, in order. Agents inside a phase read what was fixed in phase {@link #SNAPSHOT}, so the order
 * inside a phase cannot matter (MASON shuffles it).
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
    /** Calls of the UN system, bids, ballots: the place of the UN side, which is not in the model yet. */
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

    /** The ordering number of the step that opens the phase on the schedule. */
    public int opening() {
        return 2 * ordinal();
    }

    /** The ordering number of the agents that act in the phase. */
    public int acting() {
        return 2 * ordinal() + 1;
    }
}
