package hostcity.random;

import org.apache.commons.math3.util.FastMath;

/**
 * The inverse of the standard normal distribution function by algorithm AS 241 (PPND16) of Wichura 1988, "The
 * percentage points of the normal distribution", Applied Statistics 37(3), 477-484. Relative accuracy about 1e-16.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the coefficients as published
public final class NormalQuantile {

    // Numerators and denominators of the three regions, highest power first.
    private static final double[] CENTRE_NUMERATOR = {
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
        1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080
    };
    private static final double[] CENTRE_DENOMINATOR = {
        5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
        5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0
    };
    private static final double[] NEAR_NUMERATOR = {
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
        3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734
    };
    private static final double[] NEAR_DENOMINATOR = {
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
        6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1.0
    };
    private static final double[] FAR_NUMERATOR = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720
    };
    private static final double[] FAR_DENOMINATOR = {
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
        1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0
    };

    private NormalQuantile() {}

    /**
     * The quantile.
     *
     * @param p probability in the open interval (0, 1)
     * @throws IllegalArgumentException if p is not inside it
     */
    public static double of(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a probability lies inside (0, 1), not " + p);
        }
        double q = p - 0.5;
        return Math.abs(q) <= 0.425 ? centre(q) : tail(q, p);
    }

    private static double centre(double q) {
        double r = 0.180625 - q * q;
        return q * polynomial(CENTRE_NUMERATOR, r) / polynomial(CENTRE_DENOMINATOR, r);
    }

    private static double tail(double q, double p) {
        double r = FastMath.sqrt(-FastMath.log(q < 0 ? p : 1 - p));
        double magnitude = r <= 5
                ? polynomial(NEAR_NUMERATOR, r - 1.6) / polynomial(NEAR_DENOMINATOR, r - 1.6)
                : polynomial(FAR_NUMERATOR, r - 5) / polynomial(FAR_DENOMINATOR, r - 5);
        return q < 0 ? -magnitude : magnitude;
    }

    private static double polynomial(double[] c, double r) {
        return ((((((c[0] * r + c[1]) * r + c[2]) * r + c[3]) * r + c[4]) * r + c[5]) * r + c[6]) * r + c[7];
    }
}
