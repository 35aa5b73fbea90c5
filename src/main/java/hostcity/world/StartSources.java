package hostcity.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From what the start population is derived.
 *
 * @param sample how many organizations of a field the sample has in a city or elsewhere in a country
 * @param totals the totals to keep, bodies of the UN system included
 * @param unBodies bodies of the UN system by city
 * @param regions the region of every country that the sample may name
 */
public record StartSources(
        List<SampleCount> sample, List<Total> totals, Map<String, Integer> unBodies, Map<String, String> regions) {

    /** Organizations of a field in a city, or elsewhere in a country (no city). */
    public record SampleCount(String country, @Nullable String placeId, Field field, int organizations) {}

    /** A total that holds for the world, a nation or a place. */
    public record Total(Scope scope, String id, int organizations) {}

    /** What a total holds for. */
    public enum Scope {
        /** Everything. */
        WORLD,
        /** A nation with all its places. */
        NATION,
        /** One place. */
        PLACE
    }

    /** Copies. */
    public StartSources {
        sample = List.copyOf(sample);
        totals = List.copyOf(totals);
        unBodies = Map.copyOf(unBodies);
        regions = Map.copyOf(regions);
    }

    /** The total of a scope and id, or -1. */
    int total(Scope scope, String id) {
        return totals.stream()
                .filter(t -> t.scope() == scope && t.id().equals(id))
                .mapToInt(Total::organizations)
                .findFirst()
                .orElse(-1);
    }
}
