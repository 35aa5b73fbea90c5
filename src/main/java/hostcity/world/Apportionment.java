package hostcity.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Splits a whole number in proportion to weights: largest remainder (Hamilton), with a least number for each part.
 * Parts whose share would fall below their least number get that number; the others share what is left.
 */
final class Apportionment {

    private Apportionment() {}

    /**
     * The parts.
     *
     * @param total what is split
     * @param weights not negative; if all are 0, parts that are free to grow are equal
     * @param least the least number of each part, not negative
     * @throws IllegalArgumentException if the least numbers exceed the total
     */
    static int[] split(int total, double[] weights, int[] least) {
        if (Arrays.stream(least).sum() > total) {
            throw new IllegalArgumentException(
                    "a total of " + total + " is below the sum of the least parts, " + Arrays.toString(least));
        }
        boolean[] fixed = new boolean[weights.length];
        double[] quotas = quotas(total, weights, least, fixed);
        while (fixBelowLeast(quotas, least, fixed)) {
            quotas = quotas(total, weights, least, fixed);
        }
        return round(total, quotas, weights, fixed);
    }

    private static double[] quotas(int total, double[] weights, int[] least, boolean[] fixed) {
        double weight = 0;
        int left = total;
        int free = 0;
        for (int i = 0; i < weights.length; i++) {
            weight += fixed[i] ? 0 : weights[i];
            left -= fixed[i] ? least[i] : 0;
            free += fixed[i] ? 0 : 1;
        }
        double[] quotas = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double share = weight > 0 ? weights[i] / weight : 1.0 / free;
            quotas[i] = fixed[i] ? least[i] : left * share;
        }
        return quotas;
    }

    private static boolean fixBelowLeast(double[] quotas, int[] least, boolean[] fixed) {
        boolean any = false;
        for (int i = 0; i < quotas.length; i++) {
            if (!fixed[i] && quotas[i] < least[i]) {
                fixed[i] = true;
                any = true;
            }
        }
        return any;
    }

    private static int[] round(int total, double[] quotas, double[] weights, boolean[] fixed) {
        int[] parts = new int[quotas.length];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) Math.floor(quotas[i]);
            if (!fixed[i]) {
                order.add(i);
            }
        }
        // Ties go to the larger weight, then to the earlier part.
        order.sort(Comparator.<Integer>comparingDouble(i -> parts[i] - quotas[i])
                .thenComparingDouble(i -> -weights[i])
                .thenComparingInt(i -> i));
        int left = total - Arrays.stream(parts).sum();
        for (int i = 0; i < left; i++) {
            parts[order.get(i)]++;
        }
        return parts;
    }
}
