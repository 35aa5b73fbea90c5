package hostcity.model;

import hostcity.world.Field;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import hostcity.world.StartCount;
import hostcity.world.World;

/** Which ids organizations have: known without a run, since ids depend on place, field, year and number only. */
public final class OrganizationIds {

    private OrganizationIds() {}

    /**
     * Whether an organization can have this id: one of the start has it, or one that is founded up to the last year may
     * have it.
     */
    public static boolean isPossible(World world, int endYear, long id) {
        return id >= Population.CANDIDATES ? isCandidate(world, endYear, id) : isOfStart(world, id);
    }

    private static boolean isCandidate(World world, int endYear, long id) {
        long rest = id - Population.CANDIDATES;
        long year = rest / Population.PER_YEAR;
        long field = rest % Population.PER_YEAR / Population.PER_KIND;
        return year > world.startYear() && year <= endYear && field < Field.COUNT;
    }

    private static boolean isOfStart(World world, long id) {
        for (StartCount count : world.startCounts()) {
            Place place = world.place(count.placeId()).orElseThrow();
            long first = Population.firstId(place.key(), kind(count));
            if (id >= first && id < first + count.organizations()) {
                return true;
            }
        }
        return false;
    }

    /** Fields by their number, the UN's behind them. */
    static int kind(StartCount count) {
        Field field = count.field();
        if (count.type() == OrganizationType.UN) {
            return Field.COUNT;
        }
        return field == null ? 0 : field.ordinal();
    }
}
