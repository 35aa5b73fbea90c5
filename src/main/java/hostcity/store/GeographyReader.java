package hostcity.store;

import hostcity.world.CityFacts;
import hostcity.world.Geography;
import hostcity.world.Nation;
import hostcity.world.NationFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads nations and cities. */
final class GeographyReader {

    private static final double MOST_PERSONS = 1e9;
    private static final double MOST_USD = 1e7;

    private static final String CITY_ID = "(?!rest-of-)[a-z0-9]+(-[a-z0-9]+)*";

    private static final List<String> NATION_COLUMNS =
            List.of("id", "key", "name_en", "name_zh", "region", "openness", "registration", "has_rest");
    private static final List<String> CITY_COLUMNS = List.of(
            "id",
            "key",
            "name_en",
            "name_zh",
            "nation",
            "lat",
            "lon",
            "population",
            "gdp_per_head_usd",
            "rule_of_law",
            "english_official",
            "nature",
            "wage_usd",
            "rent_usd_per_m2",
            "capacity_persons",
            "un_system_seat");

    private GeographyReader() {}

    static Geography read(WorldFiles files) {
        List<NationFacts> nations = nations(files);
        List<CityFacts> cities = cities(files, nations);
        try {
            return Geography.from(nations, cities);
        } catch (IllegalArgumentException e) {
            throw new InputException("nations.csv and cities.csv do not fit: " + e.getMessage(), e);
        }
    }

    private static List<NationFacts> nations(WorldFiles files) {
        CsvFile table = files.table("nations.csv", NATION_COLUMNS).requireRows();
        Unique ids = new Unique();
        Unique keys = new Unique();
        return table.rows().stream()
                .map(row -> {
                    ids.add(row, "id");
                    keys.add(row, "key");
                    return nation(row);
                })
                .toList();
    }

    private static NationFacts nation(CsvRow row) {
        String id = row.matching("id", "[A-Z]{3}|rest-of-[a-z-]+", "three capital letters (ISO 3166) or rest-of-...");
        boolean region = id.startsWith(NationFacts.REST);
        int base = region ? 2000 : 1000;
        return new NationFacts(
                id,
                row.whole("key", base + 1, base + 999),
                row.text("name_en"),
                row.text("name_zh"),
                row.text("region"),
                row.optionalNumber("openness", 0, 1),
                row.constant(
                        "registration",
                        "registration regime",
                        List.of(Nation.Registration.values()),
                        r -> r.name().toLowerCase(Locale.ROOT)),
                row.flag("has_rest"));
    }

    private static List<CityFacts> cities(WorldFiles files, List<NationFacts> nations) {
        CsvFile table = files.table("cities.csv", CITY_COLUMNS).requireRows();
        List<String> nationIds =
                nations.stream().filter(n -> !n.isRegion()).map(NationFacts::id).toList();
        Set<String> cityIds = cityIds(table);
        Map<String, Double> destinations = byCity(files, "city_transport.csv", "nonstop_destinations", cityIds);
        Map<String, Double> headquarters = byCity(files, "city_igo_headquarters.csv", "igo_headquarters", cityIds);
        List<CityFacts> cities = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            row.oneOf("nation", "nation", nationIds);
            cities.add(city(
                    row,
                    given(row, destinations, "city_transport.csv"),
                    given(row, headquarters, "city_igo_headquarters.csv")));
        }
        return cities;
    }

    private static Set<String> cityIds(CsvFile table) {
        Unique ids = new Unique();
        Unique keys = new Unique();
        Set<String> cityIds = new LinkedHashSet<>();
        for (CsvRow row : table.rows()) {
            ids.add(row, "id");
            keys.add(row, "key");
            cityIds.add(row.matching("id", CITY_ID, "lower case letters, digits, hyphens; not rest-of-..."));
        }
        return cityIds;
    }

    private static CityFacts city(CsvRow row, double destinations, double headquarters) {
        return new CityFacts(
                row.text("id"),
                row.whole("key", 1, 999),
                row.text("name_en"),
                row.text("name_zh"),
                row.text("nation"),
                row.number("lat", -90, 90),
                row.number("lon", -180, 180),
                row.number("population", 1, MOST_PERSONS),
                row.number("gdp_per_head_usd", 1, MOST_USD),
                row.number("rule_of_law", -5, 5),
                destinations,
                headquarters,
                row.number("english_official", 0, 1),
                row.optionalNumber("nature", -10, 10).orElse(0),
                positive(row, "wage_usd", MOST_USD),
                positive(row, "rent_usd_per_m2", MOST_USD),
                positive(row, "capacity_persons", MOST_PERSONS),
                row.flag("un_system_seat"));
    }

    private static OptionalDouble positive(CsvRow row, String column, double max) {
        OptionalDouble number = row.optionalNumber(column, 0, max);
        if (number.isPresent() && number.getAsDouble() == 0) {
            throw row.wrong("a zero", column, "write a positive number, or leave the cell empty for the default");
        }
        return number;
    }

    private static double given(CsvRow row, Map<String, Double> values, String file) {
        Double value = values.get(row.text("id"));
        if (value == null) {
            throw row.wrong("a city without a row in " + file, "id", "add one there");
        }
        return value;
    }

    private static Map<String, Double> byCity(WorldFiles files, String file, String column, Set<String> cityIds) {
        Unique cities = new Unique();
        Map<String, Double> values = new HashMap<>();
        for (CsvRow row : files.table(file, "city", column).rows()) {
            cities.add(row, "city");
            values.put(row.oneOf("city", "city", cityIds), row.number(column, 0, 1e5));
        }
        return values;
    }
}
