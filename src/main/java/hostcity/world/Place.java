package hostcity.world;

import java.util.OptionalDouble;

/**
 * A place that can host: a named city, the rest of a country, or the rest of a region.
 *
 * @param id the name in files
 * @param key permanent key of its draws; the order of places is nothing
 * @param nationId the nation, or the region's pseudo-nation
 * @param region the region
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population persons
 * @param gdpPerHeadUsd USD per head and year
 * @param endowments the six location criteria
 * @param wageUsd yearly wage, USD per person; empty where no source gives it: then the model's default formula holds
 * @param rentUsdPerM2 yearly rent at the start, USD per square metre; empty as above
 * @param capacityPersons staff that the city can seat; empty as above
 * @param hostsUnSystem whether a headquarters or regional commission of the UN system sits here
 */
public record Place(
        String id,
        int key,
        String nameEn,
        String nameZh,
        Kind kind,
        String nationId,
        String region,
        double latitude,
        double longitude,
        double population,
        double gdpPerHeadUsd,
        Endowments endowments,
        OptionalDouble wageUsd,
        OptionalDouble rentUsdPerM2,
        OptionalDouble capacityPersons,
        boolean hostsUnSystem) {

    /** What kind of place it is. */
    public enum Kind {
        /** A named city: it adapts and can be congested. */
        CITY,
        /** The rest of a country that has a named city. */
        REST_OF_COUNTRY,
        /** The rest of a region: its countries without a named city. */
        REST_OF_REGION
    }

    /** Checks what is used. */
    public Place {
        if (!(population > 0 && gdpPerHeadUsd > 0)) {
            throw new IllegalArgumentException("population and GDP per head of '" + id + "' must be positive, not "
                    + population + " and " + gdpPerHeadUsd);
        }
    }

    /** Whether it is a named city and not an aggregate. */
    public boolean isCity() {
        return kind == Kind.CITY;
    }
}
