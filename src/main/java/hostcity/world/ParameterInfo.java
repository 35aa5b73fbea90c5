package hostcity.world;

/**
 * What a user must know of a parameter.
 *
 * @param value the default
 * @param min the least value that makes sense; sweeps start from here
 * @param max the largest
 * @param unit its unit, or {@code 1}
 * @param assumed whether the number is an assumption
 * @param source where it comes from
 * @param description what it does
 */
public record ParameterInfo(
        Parameter parameter,
        double value,
        double min,
        double max,
        String unit,
        boolean assumed,
        String source,
        String description) {

    /** The same parameter with another value. */
    public ParameterInfo withValue(double other) {
        return new ParameterInfo(parameter, other, min, max, unit, assumed, source, description);
    }

    /** Checks that the default lies in the range. */
    public ParameterInfo {
        if (!(min <= value && value <= max)) {
            throw new IllegalArgumentException("the default of '" + parameter.id() + "' is " + value
                    + ", outside its range [" + min + ", " + max + "]");
        }
    }
}
