package hostcity.cli;

import hostcity.experiment.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers and tables for a terminal. */
final class Text {

    private Text() {}

    /** A number without needless digits. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%d", (long) value)
                : String.valueOf(value);
    }

    /** One digit after the point. */
    static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", zero(value, 0.05));
    }

    /** Two digits after the point. */
    static String hundredth(double value) {
        return String.format(Locale.ROOT, "%.2f", zero(value, 0.005));
    }

    /** One digit after the point, with a sign. */
    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.1f", zero(value, 0.05));
    }

    /** Two digits after the point, with a sign. */
    static String signed2(double value) {
        return String.format(Locale.ROOT, "%+.2f", zero(value, 0.005));
    }

    /** What {@link #interval} puts before an interval that is not Student's, said below a table. */
    static final String FEW = "~: all but a few pairs (under 25) show the same; allows for more that do not";

    /** The 95% interval of a difference, with a mark where few pairs differ. */
    static String interval(Difference difference) {
        String mark = isFew(difference) ? "~" : "";
        return Double.isNaN(difference.low())
                ? "-"
                : mark + signed2(difference.low()) + " to " + signed2(difference.high());
    }

    /** Whether the interval has the mark. */
    static boolean isFew(Difference difference) {
        return difference.interval() == Difference.Interval.FEW_DIFFER;
    }

    private static double zero(double value, double small) {
        return Math.abs(value) < small ? 0 : value;
    }

    /** Columns, the first to the left and the others to the right; the first row is the head. */
    static List<String> table(List<List<String>> rows) {
        return table(rows, 1);
    }

    /** Columns, the first ones to the left and the others to the right; the first row is the head. */
    static List<String> table(List<List<String>> rows, int left) {
        int[] width = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(width[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < width.length; i++) {
                String pad = " ".repeat(width[i] - row.get(i).length());
                line.append(i == 0 ? "" : "  ").append(i < left ? row.get(i) + pad : pad + row.get(i));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
