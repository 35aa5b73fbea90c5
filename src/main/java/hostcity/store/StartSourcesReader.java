package hostcity.store;

import hostcity.world.Field;
import hostcity.world.Geography;
import hostcity.world.Nation;
import hostcity.world.Place;
import hostcity.world.StartSources;
import hostcity.world.StartSources.SampleCount;
import hostcity.world.StartSources.Scope;
import hostcity.world.StartSources.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what the start stock is derived from. */
final class StartSourcesReader {

    private static final int MOST = 100_000;

    private StartSourcesReader() {}

    static StartSources read(WorldFiles files, Geography geography) {
        List<String> cities =
                geography.places().stream().filter(Place::isCity).map(Place::id).toList();
        Map<String, String> regions = regions(files);
        return new StartSources(
                sample(files, cities, regions), totals(files, geography), unBodies(files, cities), regions);
    }

    private static Map<String, String> regions(WorldFiles files) {
        Unique countries = new Unique();
        Map<String, String> regions = new HashMap<>();
        for (CsvRow row :
                files.table("country_regions.csv", "country", "region").rows()) {
            countries.add(row, "country");
            regions.put(row.text("country"), row.text("region"));
        }
        return regions;
    }

    private static List<SampleCount> sample(WorldFiles files, List<String> cities, Map<String, String> regions) {
        CsvFile table = files.table("sample_by_place_and_field.csv", "nation", "city", "field", "organizations");
        List<SampleCount> sample = new ArrayList<>();
        for (CsvRow row : table.requireRows().rows()) {
            sample.add(new SampleCount(
                    row.oneOf("nation", "country", regions.keySet()),
                    row.cell("city").isEmpty() ? null : row.oneOf("city", "city", cities),
                    row.constant("field", "field", Field.all(), Field::id),
                    row.whole("organizations", 1, MOST)));
        }
        return sample;
    }

    private static List<Total> totals(WorldFiles files, Geography geography) {
        Map<Scope, List<String>> ids = Map.of(
                Scope.WORLD, List.of("world"),
                Scope.NATION, geography.nations().stream().map(Nation::id).toList(),
                Scope.PLACE, geography.places().stream().map(Place::id).toList());
        Unique seen = new Unique();
        List<Total> totals = new ArrayList<>();
        for (CsvRow row : files.table("start_totals.csv", "scope", "id", "organizations", "source")
                .requireRows()
                .rows()) {
            seen.add(row, "id");
            Scope scope = row.constant(
                    "scope", "scope", List.of(Scope.values()), s -> s.name().toLowerCase(Locale.ROOT));
            totals.add(new Total(
                    scope,
                    row.oneOf("id", "id", ids.getOrDefault(scope, List.of())),
                    row.whole("organizations", 1, MOST)));
        }
        return totals;
    }

    private static Map<String, Integer> unBodies(WorldFiles files, List<String> cities) {
        Unique seen = new Unique();
        Map<String, Integer> bodies = new HashMap<>();
        for (CsvRow row : files.table("un_bodies.csv", "city", "bodies").rows()) {
            seen.add(row, "city");
            bodies.put(row.oneOf("city", "city", cities), row.whole("bodies", 0, MOST));
        }
        return bodies;
    }
}
