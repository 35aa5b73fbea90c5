package hostcity.model.choice;

import org.apache.commons.math3.util.FastMath;

/** Logarithms of whole numbers, which are looked up far more often than there are numbers. */
final class Logs {

    private static final double[] ONE_PLUS = new double[4096];

    static {
        for (int n = 0; n < ONE_PLUS.length; n++) {
            ONE_PLUS[n] = FastMath.log(1.0 + n);
        }
    }

    private Logs() {}

    /** ln(1 + n) of a count, 0 or more. */
    static double onePlus(int n) {
        return n < ONE_PLUS.length ? ONE_PLUS[n] : FastMath.log(1.0 + n);
    }
}
