package hostcity.model.un;

/**
 * What voters know of a bid.
 *
 * @param key the permanent key of the city, which enters its draws
 * @param iso3 the code of its country
 * @param value V: utility for the office, its tastes included, the same for all voters
 * @param missions missions of states in the city
 * @param unBodies UN bodies in its country
 */
public record Bid(long key, String iso3, double value, double missions, double unBodies) {

    /** Checks the numbers. */
    public Bid {
        if (!(Double.isFinite(value) && missions >= 0 && unBodies >= 0)) {
            throw new IllegalArgumentException("a bid needs a finite value and counts of 0 or more, not " + value + ", "
                    + missions + ", " + unBodies);
        }
    }
}
