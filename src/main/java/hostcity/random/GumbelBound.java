package hostcity.random;

/**
 * Cheap bounds of the Gumbel that a hash turns into. Most alternatives of a choice can be ruled out by them, which saves
 * the two logarithms of {@link KeyedRandom#toGumbel} without changing any result.
 */
public final class GumbelBound {

    private static final int BITS = 10;
    private static final double[] BELOW = new double[1 << BITS];
    private static final double[] ABOVE = new double[1 << BITS];

    static {
        for (int slice = 0; slice < ABOVE.length; slice++) {
            // A hair away from the values at both ends, so that rounding can't put a value outside.
            BELOW[slice] = edge(slice) - 1e-9;
            ABOVE[slice] = edge(slice + 1) + 1e-9;
        }
    }

    private GumbelBound() {}

    /** The quantile at the lower edge of a slice of probability; infinite at both ends. */
    private static double edge(int slice) {
        return -Math.log(-Math.log((double) slice / ABOVE.length));
    }

    /** Never more than {@code KeyedRandom.toGumbel(hash)}. */
    public static double below(long hash) {
        return BELOW[(int) (hash >>> (Long.SIZE - BITS))];
    }

    /** Never less than {@code KeyedRandom.toGumbel(hash)}. */
    public static double above(long hash) {
        return ABOVE[(int) (hash >>> (Long.SIZE - BITS))];
    }
}
