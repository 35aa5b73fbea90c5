package hostcity.random;

/**
 * A cheap upper bound of the Gumbel that a hash turns into. Most alternatives of a choice can be ruled out by it, which
 * saves the two logarithms of {@link KeyedRandom#toGumbel} without changing any result.
 */
public final class GumbelBound {

    private static final int BITS = 12;
    private static final double[] BOUND = new double[1 << BITS];

    static {
        for (int i = 0; i < BOUND.length - 1; i++) {
            double upperUniform = (i + 1.0) / BOUND.length;
            // A hair more than the value at the upper end, so that rounding can't make it a lower bound.
            BOUND[i] = -Math.log(-Math.log(upperUniform)) + 1e-9;
        }
        BOUND[BOUND.length - 1] = Double.POSITIVE_INFINITY;
    }

    private GumbelBound() {}

    /** Never less than {@code KeyedRandom.toGumbel(hash)}. */
    public static double above(long hash) {
        return BOUND[(int) (hash >>> (Long.SIZE - BITS))];
    }
}
