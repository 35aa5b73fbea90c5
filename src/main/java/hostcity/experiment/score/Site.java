package hostcity.experiment.score;

import hostcity.world.Endowments;
import java.util.OptionalDouble;

/**
 * A candidate as the model sees it before any parameter.
 *
 * @param id what the case calls it
 * @param iso3 its nation
 * @param region its region; empty where the world does not know it
 * @param endowments the six location criteria
 * @param gdpPerHeadUsd USD per head and year
 * @param population persons
 * @param wageUsd as the world states it, USD per person and year; empty: by the world's formula
 * @param rentUsdPerM2 as the world states it, USD per square metre and year; empty: by the world's formula
 * @param unBodies UN bodies there
 * @param unBodiesInCountry UN bodies in its country
 * @param key what its draws are keyed by
 */
record Site(
        String id,
        String iso3,
        String region,
        Endowments endowments,
        double gdpPerHeadUsd,
        double population,
        OptionalDouble wageUsd,
        OptionalDouble rentUsdPerM2,
        double unBodies,
        double unBodiesInCountry,
        long key) {}
