package hostcity.world;

import org.jspecify.annotations.Nullable;

/**
 * How many organizations of one kind a place hosts at the start.
 *
 * @param placeId the place
 * @param type the type
 * @param field the field; absent where no source gives it (UN bodies): then it is drawn
 * @param organizations how many, 1 or more
 */
public record StartCount(
        String placeId, OrganizationType type, @Nullable Field field, int organizations) {

    /** Checks the count. */
    public StartCount {
        if (organizations < 1) {
            throw new IllegalArgumentException("a start count is 1 or more, not " + organizations);
        }
    }
}
