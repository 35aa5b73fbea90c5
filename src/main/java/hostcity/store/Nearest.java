package hostcity.store;

import java.util.Collection;
import java.util.Locale;

/** Finds the right name that a wrong one was probably meant to be. */
public final class Nearest {

    private static final int LONGEST_NAME = 80;

    private Nearest() {}

    /**
     * A hint to end a message with.
     *
     * @param wrong the name as found
     * @param right the names that exist
     * @return {@code ; did you mean 'x'?}, or nothing where no right name is near
     */
    public static String hint(String wrong, Collection<String> right) {
        String best = "";
        int least = 1 + Math.max(1, wrong.length() / 3);
        if (wrong.length() > LONGEST_NAME) {
            return "";
        }
        for (String name : right) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
    }

    /**
     * How many letters to insert, delete, replace or swap with their neighbor (Damerau 1964; Levenshtein 1966; the
     * restricted form, which never edits a swapped pair again).
     */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
