package hostcity.model.un;

import static hostcity.world.Parameter.*;

import hostcity.world.Parameters;

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

    /** Missions of states in a city with so many UN bodies, for want of a table. */
    public static double missions(double unBodies, Parameters p) {
        return Math.min(p.get(MISSIONS_MOST), p.get(MISSIONS_PER_UN_BODY) * unBodies);
    }
}
