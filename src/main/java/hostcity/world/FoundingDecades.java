package hostcity.world;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many organizations of the start population were founded in each decade.
 *
 * @param organizations by first year of the decade, in rising order
 */
public record FoundingDecades(Map<Integer, Integer> organizations) {

    /** Copies, orders and checks. */
    public FoundingDecades {
        organizations = new TreeMap<>(organizations);
        if (organizations.isEmpty() || organizations.values().stream().anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException("founding decades need counts, none of them negative");
        }
    }
}
