package hostcity.random;

/**
 * Cheap bounds of the normal that a hash turns into, from its first bits: the quantiles at both ends of the slice of
 * probability that it falls into. Most alternatives of a choice can be ruled out by them without the exact value.
 */
public final class NormalBound {

    private static final int BITS = 12;

    /** How many slices of equal probability there are. */
    public static final int SLICES = 1 << BITS;

    private static final double[] ABOVE = new double[SLICES];

    static {
        for (int slice = 0; slice < SLICES; slice++) {
            // A hair more than the quantile at the upper end, so that rounding can't make it a lower bound.
            ABOVE[slice] = edge(slice + 1) + 1e-9;
        }
    }

    private NormalBound() {}

    /** The slice of a hash, 0 to {@link #SLICES} - 1. */
    public static int slice(long hash) {
        return (int) (hash >>> (Long.SIZE - BITS));
    }

    /** The quantile at the lower edge of a slice; infinite at 0 and {@link #SLICES}. */
    public static double edge(int slice) {
        if (slice == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return slice == SLICES ? Double.POSITIVE_INFINITY : NormalQuantile.of((double) slice / SLICES);
    }

    /** Never less than {@code KeyedRandom.toNormal(hash)}. */
    public static double above(long hash) {
        return ABOVE[slice(hash)];
    }
}
