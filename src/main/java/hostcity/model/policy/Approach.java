package hostcity.model.policy;

import java.io.Serializable;

/**
 * How a policy helps organizations to come near, beside instruments: they hear of a place, and grow from a branch into a
 * seat there.
 *
 * @param awareness what it adds to the logit of awareness (ODD 7.6), 0 or more
 * @param conversionAfterYears years in the place after which a branch of an INGO can become its seat (ODD 7.13), 0 or
 *     more; {@link #NEVER} if it cannot
 */
public record Approach(double awareness, int conversionAfterYears) implements Serializable {

    /** No conversion, as a value of {@code conversionAfterYears}. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Nothing is done. */
    public static final Approach NONE = new Approach(0, NEVER);

    /** Checks the numbers. */
    public Approach {
        if (!(awareness >= 0 && awareness < Double.POSITIVE_INFINITY) || conversionAfterYears < 0) {
            throw new IllegalArgumentException(
                    "awareness and years are 0 or more, not " + awareness + " and " + conversionAfterYears);
        }
    }
}
