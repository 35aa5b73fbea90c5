package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.experiment.Ratio;
import java.util.Locale;

/** Numbers in the cells of a table. */
public final class Numbers {

    private Numbers() {}

    /** A number with some digits after the point. */
    public static String plain(double value, int digits) {
        return format("%.", value, digits);
    }

    /** The same with its thousands told apart. */
    public static String grouped(double value, int digits) {
        return format("%,.", value, digits);
    }

    private static String format(String flags, double value, int digits) {
        boolean none = Math.abs(value) < 0.5 * StrictMath.pow(10, -digits);
        return String.format(Locale.ROOT, flags + digits + "f", none ? 0.0 : value)
                .replace('-', '−');
    }

    /** The same with a sign, which what rounds to 0 does not have. */
    public static String signed(double value, int digits) {
        String number = plain(value, digits);
        return number.equals(plain(0, digits)) || number.startsWith("−") ? number : "+" + number;
    }

    /** A difference with its 95% interval, where there is one. */
    public static String interval(Difference difference, double unit, int digits) {
        return signed(difference.mean() / unit, digits)
                + interval(difference.low() / unit, difference.high() / unit, digits);
    }

    /** A ratio with its 95% interval, without signs. */
    public static String interval(Ratio ratio, double unit, int digits) {
        return plain(ratio.value() / unit, digits) + " [" + plain(ratio.low() / unit, digits) + ", "
                + plain(ratio.high() / unit, digits) + "]";
    }

    /** An interval in brackets, or nothing. */
    public static String interval(double low, double high, int digits) {
        return Double.isNaN(low) ? "" : " [" + signed(low, digits) + ", " + signed(high, digits) + "]";
    }
}
