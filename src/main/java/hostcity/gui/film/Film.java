package hostcity.gui.film;

import hostcity.measure.Indicator;
import hostcity.measure.Measurement;
import hostcity.measure.RunOutcome;
import hostcity.model.City;
import hostcity.model.HostCityModel;
import hostcity.model.Office;
import hostcity.world.Nation;
import hostcity.world.Place;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run as it can be seen: a still for each year, and all indicators. The thread of the model adds years, any other may
 * look at those that are there.
 */
public final class Film {

    private final List<Place> places;
    private final List<Nation> nations;
    private final RunOutcome outcome;

    // Written by the model's thread only, after the outcome of the year: who sees a still sees its numbers too.
    private volatile List<Still> stills = List.of();

    // Of the model's thread.
    private Map<Long, OfficeView> last = new LinkedHashMap<>();

    /**
     * A film without stills; it takes one at the start and at the end of every year of the model.
     *
     * @param world what the model runs in
     * @param model before its start
     */
    public Film(World world, HostCityModel model) {
        this.places = world.placesByKey();
        this.nations = places.stream()
                .map(x -> world.nation(x.nationId()).orElseThrow())
                .toList();
        this.outcome = new RunOutcome(
                model.startYear(), model.endYear(), model.geography().ids());
        model.onYearEnd(() -> shoot(model));
    }

    private void shoot(HostCityModel model) {
        Measurement.measure(model, outcome);
        Map<Long, OfficeView> now = new LinkedHashMap<>();
        List<List<OfficeView>> byPlace = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            List<OfficeView> offices = new ArrayList<>();
            for (Office office : model.register().hostedIn(place)) {
                offices.add(look(office, moves));
            }
            offices.forEach(x -> now.put(x.office(), x));
            byPlace.add(List.copyOf(offices));
        }
        last.values().stream()
                .filter(x -> !now.containsKey(x.office()))
                .forEach(x -> moves.add(new Move(x, x.place(), Office.NOWHERE)));
        last = now;
        add(new Still(model.year(), byPlace, stills.isEmpty() ? List.of() : moves, hosts(model)));
    }

    /** The office as it is; the same object as before where nothing has changed. */
    private OfficeView look(Office office, List<Move> moves) {
        OfficeView before = last.get(office.id());
        if (before != null && before.place() == office.place()) {
            return before;
        }
        OfficeView now = OfficeView.of(office);
        moves.add(new Move(now, before == null ? Office.NOWHERE : before.place(), office.place()));
        return now;
    }

    private static List<HostView> hosts(HostCityModel model) {
        List<HostView> hosts = new ArrayList<>();
        for (City city : model.cities()) {
            hosts.add(HostView.of(city));
        }
        return hosts;
    }

    private void add(Still still) {
        List<Still> more = new ArrayList<>(stills);
        more.add(still);
        stills = List.copyOf(more);
    }

    /** The places, in the order of the model. */
    public List<Place> places() {
        return places;
    }

    /** The nation of a place, or what stands for several. */
    public Nation nation(int place) {
        return nations.get(place);
    }

    /** The index of a place. */
    public int indexOf(String place) {
        return outcome.placeIds().indexOf(place);
    }

    /** All stills so far, one for each year from the start on. */
    public List<Still> stills() {
        return stills;
    }

    /** The still of a year, if there is one. */
    public Optional<Still> still(int year) {
        List<Still> all = stills;
        int i = year - startYear();
        return i >= 0 && i < all.size() ? Optional.of(all.get(i)) : Optional.empty();
    }

    /** The first year. */
    public int startYear() {
        return outcome.startYear();
    }

    /** The year in which it will end. */
    public int endYear() {
        return outcome.endYear();
    }

    /** The year of the last still; the year before the first, if there is none. */
    public int lastYear() {
        return startYear() + stills.size() - 1;
    }

    /** Whether it has been shot to the end. */
    public boolean isWhole() {
        return lastYear() == endYear();
    }

    /**
     * An indicator.
     *
     * @param year one of the stills
     * @param place index of the place
     */
    public double get(Indicator indicator, int year, int place) {
        if (year > lastYear()) {
            throw new IllegalArgumentException("the film has no year " + year + " yet, only up to " + lastYear());
        }
        return outcome.get(indicator, year, place);
    }

    /** The digest of a whole film: that of the outcome of a run without a window. */
    public long digest() {
        if (!isWhole()) {
            throw new IllegalStateException("the film ends in " + lastYear() + ", before " + endYear());
        }
        return outcome.digest();
    }
}
