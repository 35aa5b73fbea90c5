package hostcity.bench;

import hostcity.model.Setup;
import hostcity.store.WorldReader;
import hostcity.world.Parameter;
import hostcity.world.Place;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The world that comes with the program, and worlds of other sizes to see how the time of a run grows. */
final class Worlds {

    private static final int END_YEAR = 2050;

    private Worlds() {}

    /** The baseline, with the adaptation mix and no policies, in the world of this name. */
    static Setup baseline(String name) {
        World shipped = WorldReader.shipped();
        return switch (name) {
            case "shipped" -> baseline(shipped, 1);
            case "half-organizations" -> baseline(scaled(shipped, 0.5), 0.5);
            case "double-organizations" -> baseline(scaled(shipped, 2), 2);
            case "half-places" -> baseline(withEverySecondPlace(shipped), 1);
            default -> throw new IllegalArgumentException("no world '" + name + "'");
        };
    }

    private static Setup baseline(World world, double foundings) {
        // Of the shipped world: the policies of the places that are left stay the same.
        Setup still = Setup.still(WorldReader.shipped(), END_YEAR);
        double rate = foundings * still.parameters().get(Parameter.FOUNDING_RATE);
        return new Setup(
                world,
                still.baseline(),
                still.parameters().with(Parameter.FOUNDING_RATE, rate),
                END_YEAR,
                List.of(),
                Optional.empty(),
                Map.of(),
                List.of());
    }

    /** The organizations of the start times a factor. */
    private static World scaled(World world, double factor) {
        // The rounding errors are carried on, so that the sum is right.
        List<StartCount> counts = new ArrayList<>();
        double carried = 0;
        for (StartCount count : world.startCounts()) {
            carried += factor * count.organizations();
            int whole = (int) Math.floor(carried);
            carried -= whole;
            if (whole > 0) {
                counts.add(new StartCount(count.placeId(), count.type(), count.field(), whole));
            }
        }
        return with(world, world.places(), counts);
    }

    /** Every second place with as many organizations: those of a place that is left out go to the one before it. */
    private static World withEverySecondPlace(World world) {
        List<Place> kept = new ArrayList<>();
        List<StartCount> counts = new ArrayList<>();
        for (int i = 0; i < world.places().size(); i++) {
            Place place = world.places().get(i);
            if (i % 2 == 0) {
                kept.add(place);
            }
            String home = kept.get(kept.size() - 1).id();
            world.startCounts().stream()
                    .filter(count -> count.placeId().equals(place.id()))
                    .forEach(count ->
                            counts.add(new StartCount(home, count.type(), count.field(), count.organizations())));
        }
        return with(world, kept, merged(counts));
    }

    /** One count for each place, type and field, since the ids of organizations are numbered within it. */
    private static List<StartCount> merged(List<StartCount> counts) {
        List<StartCount> sums = new ArrayList<>();
        for (StartCount count : counts) {
            int before = 0;
            for (int i = sums.size() - 1; i >= 0; i--) {
                StartCount sum = sums.get(i);
                if (sum.placeId().equals(count.placeId())
                        && sum.type() == count.type()
                        && sum.field() == count.field()) {
                    before = sums.remove(i).organizations();
                }
            }
            sums.add(new StartCount(count.placeId(), count.type(), count.field(), before + count.organizations()));
        }
        return sums;
    }

    private static World with(World world, List<Place> places, List<StartCount> counts) {
        return new World(
                world.startYear(),
                world.instruments(),
                world.nations(),
                places,
                world.states(),
                world.policies(),
                world.parameters(),
                counts,
                List.of(),
                world.staff(),
                world.decades(),
                world.constants(),
                world.posts(),
                world.scales(),
                List.of());
    }
}
