package hostcity.experiment.score;

import hostcity.model.Covariates;
import hostcity.model.policy.Costs;
import hostcity.world.Parameters;
import hostcity.world.Place;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.util.Map;

/** G: the mean gross cost of an office at the start, weighted by organizations (ODD 7.10 Cost of an office). */
final class MeanCost {

    private MeanCost() {}

    /** USD per person and year; of a world without organizations the mean over its places. */
    static double of(World world, Costs costs, Parameters p) {
        Map<String, Place> places = world.placesById();
        double sum = 0;
        double weight = 0;
        for (StartCount count : world.startCounts()) {
            Place place = places.get(count.placeId());
            sum += place == null ? 0 : count.organizations() * gross(place, costs, p);
            weight += place == null ? 0 : count.organizations();
        }
        return weight > 0
                ? sum / weight
                : world.places().stream()
                        .mapToDouble(x -> gross(x, costs, p))
                        .average()
                        .orElseThrow();
    }

    private static double gross(Place place, Costs costs, Parameters p) {
        return costs.grossPerPerson(
                place.wageUsd().orElse(Covariates.wage(place.gdpPerHeadUsd(), p)),
                place.rentUsdPerM2().orElse(Covariates.rent(place.gdpPerHeadUsd(), place.population(), p)));
    }
}
