package hostcity.world;

import java.util.OptionalDouble;

/**
 * What is known of a nation, or of the pseudo-nation of a region, before anything is derived from its cities.
 *
 * @param id ISO 3166 alpha-3 code, or {@code rest-of-...} for a region
 * @param key 1000 + ISO numeric code, or 2000 + n for a region
 * @param openness in [0, 1]; empty: derived from the rule of law, see {@link Geography}
 * @param hasRest whether the places include a rest of it; a region always has one
 */
public record NationFacts(
        String id,
        int key,
        String nameEn,
        String nameZh,
        String region,
        OptionalDouble openness,
        Nation.Registration registration,
        boolean hasRest) {

    /** The first part of the name of every rest of a country or region. */
    public static final String REST = "rest-of-";

    /** Whether it stands for the countries of a region without a named city. */
    public boolean isRegion() {
        return id.startsWith(REST);
    }
}
