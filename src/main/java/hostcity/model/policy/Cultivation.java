package hostcity.model.policy;

import hostcity.world.Field;
import java.io.Serializable;
import java.util.Set;

/**
 * What a policy does for posts, founders and institutes at home, beside instruments.
 *
 * @param posts a drive for posts of nationals; for policies of a nation
 * @param initiators an effort for those who found organizations from the places of the policy
 * @param institutes an effort for the institutes of the places
 */
public record Cultivation(Drive posts, Effort initiators, Effort institutes) implements Serializable {

    /**
     * A drive for posts.
     *
     * @param factor what posts are multiplied by when it has reached its end
     * @param overYears years until then, 1 or more
     */
    public record Drive(double factor, int overYears) implements Serializable {
        /** Nothing is done. */
        public static final Drive NONE = new Drive(1, 1);

        /** Checks the numbers. */
        public Drive {
            if (!(factor >= 0) || overYears < 1) {
                throw new IllegalArgumentException(
                        "a factor of 0 or more over a year or more, not " + factor + " over " + overYears);
            }
        }
    }

    /**
     * A factor on chances.
     *
     * @param factor 1 changes nothing
     * @param fields only these fields; empty for all
     */
    public record Effort(double factor, Set<Field> fields) implements Serializable {
        /** Nothing is done. */
        public static final Effort NONE = new Effort(1, Set.of());

        /** Copies and checks. */
        public Effort {
            if (!(factor >= 0)) {
                throw new IllegalArgumentException("a factor is 0 or more, not " + factor);
            }
            fields = Set.copyOf(fields);
        }

        /** Whether it holds for a field. */
        public boolean covers(Field field) {
            return fields.isEmpty() || fields.contains(field);
        }
    }

    /** Nothing is done. */
    public static final Cultivation NONE = new Cultivation(Drive.NONE, Effort.NONE, Effort.NONE);

    /** Whether it changes nothing. */
    public boolean isNone() {
        return equals(NONE);
    }
}
