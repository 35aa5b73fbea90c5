package hostcity.random;

import org.apache.commons.math3.util.FastMath;

/**
 * The keyed random function. A key is built part by part with {@link #mix}, the city last, so that a caller who
 * compares many cities pays one mix for each: {@code city(prefix(seed, purpose, organization, time), cityKey)}.
 *
 * <p>Mixing is the finalizer of SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number
 * generators", variant 13 of Stafford). Uniforms take the top 53 bits, shifted by half a step, so they are never 0 or 1.
 * Logarithms are commons-math3's {@code FastMath}, which is pure Java: the bits are the same on every platform.
 */
public final class KeyedRandom {

    private static final double STEP = 0x1.0p-53;

    private static final double BELOW_ONE = 1 - STEP;

    private KeyedRandom() {}

    /** One round of mixing. */
    public static long mix(long state) {
        long z = state + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The key of everything but the city. */
    public static long prefix(long seed, Purpose purpose, long who, long time) {
        return mix(mix(mix(seed ^ purpose.number()) ^ who) ^ time);
    }

    /** Completes a prefix with the permanent key of a city. */
    public static long city(long prefix, long cityKey) {
        return mix(prefix ^ cityKey);
    }

    /** The hash of a complete key. */
    public static long hash(long seed, Purpose purpose, long who, long time, long cityKey) {
        return city(prefix(seed, purpose, who, time), cityKey);
    }

    /** The uniform of a complete key, in the open interval (0, 1). */
    public static double uniform(long seed, Purpose purpose, long who, long time, long cityKey) {
        return toUniform(hash(seed, purpose, who, time, cityKey));
    }

    /** The standard normal of a complete key. */
    public static double normal(long seed, Purpose purpose, long who, long time, long cityKey) {
        return toNormal(hash(seed, purpose, who, time, cityKey));
    }

    /** Turns a hash into a uniform in the open interval (0, 1). */
    public static double toUniform(long hash) {
        double uniform = ((hash >>> 11) + 0.5) * STEP;
        // The largest of the 2^53 values would round to 1.
        return uniform < BELOW_ONE ? uniform : BELOW_ONE;
    }

    /** Turns a hash into a standard Gumbel: -ln(-ln u). */
    public static double toGumbel(long hash) {
        return -FastMath.log(-FastMath.log(toUniform(hash)));
    }

    /** Turns a hash into a standard normal by the inverse distribution function. */
    public static double toNormal(long hash) {
        return NormalQuantile.of(toUniform(hash));
    }
}
