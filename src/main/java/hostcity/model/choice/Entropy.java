package hostcity.model.choice;

import hostcity.world.Field;
import org.apache.commons.math3.util.FastMath;

/** Diversity of fields in a place: Shannon entropy over its maximum (Jacobs externalities). */
final class Entropy {

    private static final double MAXIMUM = FastMath.log(Field.COUNT);
    private static final double[] N_LN_N = new double[4096];

    static {
        for (int n = 2; n < N_LN_N.length; n++) {
            N_LN_N[n] = n * FastMath.log(n);
        }
    }

    private Entropy() {}

    /** From the sum over fields of n ln n and the sum of n; 0 for an empty place. */
    static double normalized(double sumNLnN, int total) {
        return total == 0 ? 0 : (Logs.onePlus(total - 1) - sumNLnN / total) / MAXIMUM;
    }

    /** n ln n, 0 for 0. */
    static double nLnN(int n) {
        return n < N_LN_N.length ? N_LN_N[n] : n * FastMath.log(n);
    }
}
