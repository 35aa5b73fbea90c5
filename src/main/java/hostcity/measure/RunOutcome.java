package hostcity.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome of one run: a value of every {@link Indicator} for every year and place. */
public final class RunOutcome {

    private final int startYear;
    private final int years;
    private final List<String> placeIds;
    private final double[][] values;

    /**
     * An empty table.
     *
     * @param startYear the year of the start
     * @param endYear the last year
     * @param placeIds the places in the order of their keys
     */
    public RunOutcome(int startYear, int endYear, List<String> placeIds) {
        this.startYear = startYear;
        this.years = endYear - startYear + 1;
        this.placeIds = List.copyOf(placeIds);
        this.values = new double[Indicator.all().size()][years * placeIds.size()];
    }

    /** The year of the start. */
    public int startYear() {
        return startYear;
    }

    /** The last year. */
    public int endYear() {
        return startYear + years - 1;
    }

    /** The places. */
    public List<String> placeIds() {
        return placeIds;
    }

    /** The value of an indicator in a year at the place of this index. */
    public double get(Indicator indicator, int year, int place) {
        return values[indicator.ordinal()][(year - startYear) * placeIds.size() + place];
    }

    /** Sets a value while the run goes on. */
    public void set(Indicator indicator, int year, int place, double value) {
        values[indicator.ordinal()][(year - startYear) * placeIds.size() + place] = value;
    }

    /**
     * Makes sure that there is nothing but numbers.
     *
     * @throws IllegalStateException that names the first value that is none
     */
    public void checkFinite() {
        for (Indicator indicator : Indicator.all()) {
            double[] column = values[indicator.ordinal()];
            for (int i = 0; i < column.length; i++) {
                if (!Double.isFinite(column[i])) {
                    throw new IllegalStateException(indicator.id() + " is " + column[i] + " in "
                            + (startYear + i / placeIds.size()) + " at " + placeIds.get(i % placeIds.size()));
                }
            }
        }
    }

    /** A digest of every bit: equal for two runs only if they agree in all of them (but for collisions of 64 bits). */
    public long digest() {
        long hash = mix(startYear * 31L + placeIds.hashCode());
        for (double[] column : values) {
            for (double value : column) {
                hash = mix(hash ^ Double.doubleToLongBits(value));
            }
        }
        return hash;
    }

    private static long mix(long state) {
        long z = (state ^ (state >>> 32)) * 0xD6E8FEB86659FD93L;
        z = (z ^ (z >>> 32)) * 0xD6E8FEB86659FD93L;
        return z ^ (z >>> 32);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunOutcome outcome
                && startYear == outcome.startYear
                && placeIds.equals(outcome.placeIds)
                && java.util.Arrays.deepEquals(values, outcome.values);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digest());
    }
}
