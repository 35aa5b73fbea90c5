package hostcity.store;

import hostcity.experiment.RunId;
import hostcity.experiment.RunResult;
import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;
import hostcity.world.Endowments;
import hostcity.world.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** Places and runs for the tests of this package. */
final class StoreSamples {

    static final int START = 2024;

    private StoreSamples() {}

    static List<Place> places(int count) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(new Place(
                    "place-" + i,
                    i,
                    "Place " + i,
                    "地方" + i,
                    Place.Kind.CITY,
                    "NAT",
                    "region",
                    i * 0.5,
                    i * 0.25,
                    1e6,
                    1e4,
                    new Endowments(0.5, 0.5, 0.5, 0.5, 0.5, 0.5),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    false));
        }
        return places;
    }

    static RunResult.Done run(RunId id, int years, List<Place> places) {
        RunOutcome outcome = new RunOutcome(
                START, START + years - 1, places.stream().map(Place::id).toList());
        SplittableRandom random = new SplittableRandom(id.hashCode());
        for (Indicator indicator : Indicator.all()) {
            for (int place = 0; place < places.size(); place++) {
                for (int year = START; year < START + years; year++) {
                    double value = indicator.isWhole() ? random.nextInt(500) : random.nextDouble() * 1e6;
                    outcome.set(indicator, year, place, value);
                }
            }
        }
        return new RunResult.Done(id, 1000L + id.replication(), outcome, outcome.digest());
    }
}
