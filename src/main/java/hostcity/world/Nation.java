package hostcity.world;

/**
 * A nation, or the pseudo-nation of a region's countries without a named city.
 *
 * @param id ISO 3166 alpha-3 code, or {@code rest-of-...} for a region
 * @param key permanent key of its draws: 1000 + ISO numeric code, or 2000 + n for a region
 * @param region the region it lies in
 * @param openness to organizations in sensitive fields, in [0, 1]
 * @param registration how hard it is to register
 */
public record Nation(
        String id, int key, String nameEn, String nameZh, String region, double openness, Registration registration) {

    /** How hard it is to register; the numbers are parameters. */
    public enum Registration {
        /** Usual: {@code registration_success}, {@code registration_delay_years}. */
        OPEN,
        /** Needs a supervisory unit: {@code registration_success_restricted}, {@code ..._delay_years_restricted}. */
        RESTRICTED
    }

    /** Checks the openness. */
    public Nation {
        if (!(openness >= 0 && openness <= 1)) {
            throw new IllegalArgumentException("openness lies in [0, 1], not " + openness);
        }
    }
}
