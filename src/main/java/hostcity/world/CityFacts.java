package hostcity.world;

import java.util.OptionalDouble;

/**
 * What is known of a named city, in the units of its sources.
 *
 * @param key permanent key of its draws, 1 to 999
 * @param nationId the nation, ISO 3166 alpha-3
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population persons
 * @param gdpPerHeadUsd of the nation, USD per head and year
 * @param ruleOfLaw of the nation, Worldwide Governance Indicators, about -2.5 to 2.5
 * @param nonstopDestinations destinations served without a stop
 * @param igoHeadquarters headquarters of intergovernmental organizations
 * @param englishOfficial whether English is official, 0 to 1
 * @param nature as the user scales it; 0 where no source gives it
 * @param wageUsd yearly wage per person; empty: the model's default formula
 * @param rentUsdPerM2 yearly rent per square metre; empty as above
 * @param capacityPersons staff that can be seated; empty as above
 * @param hostsUnSystem whether a headquarters or regional commission of the UN system sits here
 */
public record CityFacts(
        String id,
        int key,
        String nameEn,
        String nameZh,
        String nationId,
        double latitude,
        double longitude,
        double population,
        double gdpPerHeadUsd,
        double ruleOfLaw,
        double nonstopDestinations,
        double igoHeadquarters,
        double englishOfficial,
        double nature,
        OptionalDouble wageUsd,
        OptionalDouble rentUsdPerM2,
        OptionalDouble capacityPersons,
        boolean hostsUnSystem) {}
