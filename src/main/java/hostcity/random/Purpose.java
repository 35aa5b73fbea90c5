package hostcity.random;

/**
 * What a draw is for: the first part of its key. The numbers are part of the definition of every published result, so
 * constants are appended, never renumbered. See ODD 7.1 Random numbers.
 */
public enum Purpose {
    /** The field of an organization. */
    FIELD(1),
    /** Staff at the start and yearly growth; keyed by office. */
    SIZE(2),
    /** Persistent taste of an organization for a city. */
    TASTE(3),
    /** Persistent taste of an organization for a nation or a region. */
    NEST(4),
    /** The shock of one decision event (Gumbel); keyed by office and year. */
    EPS(5),
    /** Whether an organization knows of a city; the uniform never changes. */
    AWARE(6),
    /** Registration success; keyed by office and five-year period. */
    REGISTER(7),
    /** Whether a scheduled review happens; keyed by office and year. */
    REVIEW(8),
    /** The hazard clock of closing. */
    CLOSE(9),
    /** Whether a founding candidate is born. */
    FOUND(10),
    /** A voter's shock for a bid. */
    VOTE(11),
    /** Lots that break ties. */
    LOT(12),
    /** The leader's nation and city, and whether a leader's change triggers a review. */
    LEADER(13),
    /** The partners of an organization. */
    PARTNER(14),
    /** Draws of the cities' adaptation rules. */
    ADAPT(15),
    /** Whether a city answers a call for proposals. */
    BID(16),
    /** Lease phase and whether a lease end triggers a review; keyed by office. */
    LEASE(17),
    /** Attributes of an organization: membership, quadrant, sensitivity, emerging field, city network, prestige. */
    ATTRIBUTE(18),
    /** The nation and city of the initiator. */
    INITIATOR(19),
    /** Which of the conditional taste draws of the start is accepted. */
    START(20),
    /** Opening of a branch; keyed by organization and year. */
    BRANCH(21),
    /** Year of founding of an organization of the start. */
    AGE(22),
    /** The steps of local institutes; keyed by field, year and city. */
    LADDER(23),
    /** Who loses money, and which offices a shock makes review their location; keyed by organization or office and year. */
    SHOCK(24),
    /** Whether a city is interested in a call of the UN; keyed by office and year. */
    INTEREST(25),
    /** Whether the trailing bidder withdraws; keyed by office and round. */
    WITHDRAW(26),
    /** Whether the runner-up of a ballot gets a satellite; keyed by office. */
    SATELLITE(27),
    /** Funding shocks of large UN seats: whether, and how many posts; keyed by organization and year. */
    TRANSFER(28),
    /** Which UN bodies open programme offices; keyed by organization and year. */
    PROGRAMME(29),
    /** The parameters of an ensemble; keyed by parameter and vector. */
    PARAMETER(30);

    private final int number;

    Purpose(int number) {
        this.number = number;
    }

    /** The number that enters the key. */
    public int number() {
        return number;
    }
}
