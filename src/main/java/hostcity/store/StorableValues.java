package hostcity.store;

import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;

/**
 * Which values a store takes: those that it gives back bit by bit. A NaN or an infinity is a fault of the model that
 * must not hide in a mean.
 */
final class StorableValues {

    private StorableValues() {}

    /**
     * Checks all values before the first one is written.
     *
     * @throws IllegalArgumentException with indicator, year, place and value
     */
    static void check(RunOutcome outcome) {
        int places = outcome.placeIds().size();
        for (Indicator indicator : Indicator.all()) {
            for (int year = outcome.startYear(); year <= outcome.endYear(); year++) {
                for (int place = 0; place < places; place++) {
                    double value = outcome.get(indicator, year, place);
                    if (!(indicator.isWhole() ? isInt(value) : Double.isFinite(value))) {
                        throw new IllegalArgumentException("indicator '" + indicator.id() + "' in " + year + " at '"
                                + outcome.placeIds().get(place) + "' is " + value + ", not a "
                                + (indicator.isWhole() ? "whole" : "finite") + " number");
                    }
                }
            }
        }
    }

    /** Whether an INTEGER holds it; it does not hold -0.0. */
    private static boolean isInt(double value) {
        return Double.doubleToRawLongBits((int) value) == Double.doubleToRawLongBits(value);
    }
}
