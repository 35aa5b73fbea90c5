package hostcity.gui.map;

import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Names;
import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.report.Regions;
import hostcity.world.Field;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The colors of a coloring: what they mean, and which of them an office has.
 *
 * @param entries color and meaning, in the order of the shares of a circle
 */
record Palette(Coloring coloring, List<Entry> entries, Map<String, Integer> regions) {

    /** Arrivals at the selected place. */
    static final Color IN = new Color(0x009E73);

    /** Departures from it. */
    static final Color OUT = new Color(0xD55E00);

    /** Of regions, by turns; the color-blind can tell them apart as those of fields. */
    private static final Field[] REGION_COLORS = {
        Field.WATER_OCEAN,
        Field.HEALTH_MEDICINE,
        Field.AGRICULTURE_FORESTRY,
        Field.CLIMATE_ENVIRONMENT,
        Field.ENERGY,
        Field.BASIC_SCIENCE,
        Field.ENGINEERING_TECHNOLOGY
    };

    /** A color and what it means. */
    record Entry(Color color, Label label) {}

    /** Copies. */
    Palette {
        entries = List.copyOf(entries);
        regions = Map.copyOf(regions);
    }

    static Palette of(Coloring coloring, List<Place> places) {
        List<String> regions =
                places.stream().map(Place::region).distinct().sorted().toList();
        Map<String, Integer> indices = new HashMap<>();
        regions.forEach(x -> indices.put(x, regions.indexOf(x)));
        List<Entry> entries = switch (coloring) {
            case BY_TYPE ->
                Arrays.stream(OrganizationType.values())
                        .map(x -> new Entry(Theme.of(x), Names.of(x)))
                        .toList();
            case BY_FIELD ->
                Field.all().stream()
                        .map(x -> new Entry(Theme.of(x), Names.of(x)))
                        .toList();
            case BY_REGION -> ofRegions(regions);
        };
        return new Palette(coloring, entries, indices);
    }

    private static List<Entry> ofRegions(List<String> regions) {
        List<Entry> entries = new ArrayList<>();
        for (String region : regions) {
            Color color = Theme.of(REGION_COLORS[entries.size() % REGION_COLORS.length]);
            entries.add(new Entry(color, Regions.name(region)));
        }
        return entries;
    }

    /** Which entry an office in a place belongs to. */
    int index(OfficeView office, Place place) {
        return switch (coloring) {
            case BY_TYPE -> office.type().ordinal();
            case BY_FIELD -> office.field().ordinal();
            case BY_REGION -> regions.getOrDefault(place.region(), 0);
        };
    }

    Color color(OfficeView office, Place place) {
        return entries.get(index(office, place)).color();
    }

    /** The seats in a place by entry. */
    int[] shares(List<OfficeView> offices, Place place) {
        int[] shares = new int[entries.size()];
        for (OfficeView office : offices) {
            if (office.isSeat()) {
                shares[index(office, place)]++;
            }
        }
        return shares;
    }
}
