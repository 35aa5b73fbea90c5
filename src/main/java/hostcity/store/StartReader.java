package hostcity.store;

import hostcity.world.CityConstants;
import hostcity.world.Field;
import hostcity.world.FoundingDecades;
import hostcity.world.Membership;
import hostcity.world.NamedOrganization;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import hostcity.world.Quadrant;
import hostcity.world.Quantiles;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads the start population and the city constants. */
final class StartReader {

    private static final int MOST_ORGANIZATIONS = 100_000;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    private static final List<String> ORGANIZATION_COLUMNS = List.of(
            "acronym", "name_en", "name_zh", "type", "field", "place", "membership", "quadrant", "founded", "assumed");

    private final WorldFiles files;
    private final List<String> places;
    private final int startYear;

    StartReader(WorldFiles files, List<Place> places) {
        this.files = files;
        this.places = places.stream().map(Place::id).toList();
        this.startYear = startYear(files);
    }

    int startYear() {
        return startYear;
    }

    private static int startYear(WorldFiles files) {
        CsvFile table = files.table("start.csv", "start_year").requireRows();
        if (table.rows().size() > 1) {
            throw table.rows().get(1).wrong("a second start year", "start_year", "keep one row");
        }
        return table.rows().get(0).whole("start_year", FIRST_YEAR, LAST_YEAR);
    }

    List<StartCount> counts() {
        CsvFile table = files.table("start_stock.csv", "place", "type", "field", "organizations")
                .requireRows();
        Unique kinds = new Unique();
        List<StartCount> counts = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            kinds.add(row, "field", row.text("place") + "|" + row.text("type") + "|" + row.cell("field"));
            OrganizationType type = type(row);
            // Of the fields of UN bodies no source says anything: they may be left out, then they are drawn.
            boolean silent = type == OrganizationType.UN && row.cell("field").isEmpty();
            counts.add(new StartCount(
                    row.oneOf("place", "place", places),
                    type,
                    silent ? null : field(row),
                    row.whole("organizations", 1, MOST_ORGANIZATIONS)));
        }
        return counts;
    }

    private static OrganizationType type(CsvRow row) {
        return row.constant("type", "type", List.of(OrganizationType.values()), Enum::name);
    }

    private static Field field(CsvRow row) {
        return row.constant("field", "field", Field.all(), Field::id);
    }

    List<NamedOrganization> namedOrganizations() {
        CsvFile table = files.table("organizations.csv", ORGANIZATION_COLUMNS);
        Unique acronyms = new Unique();
        List<NamedOrganization> organizations = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            acronyms.add(row, "acronym");
            organizations.add(organization(row));
        }
        return organizations;
    }

    private NamedOrganization organization(CsvRow row) {
        return new NamedOrganization(
                row.text("acronym"),
                row.text("name_en"),
                row.text("name_zh"),
                type(row),
                field(row),
                row.oneOf("place", "place", places),
                row.constant(
                        "membership",
                        "membership",
                        List.of(Membership.values()),
                        m -> m.name().toLowerCase(Locale.ROOT)),
                row.cell("quadrant").isEmpty()
                        ? null
                        : row.constant("quadrant", "quadrant", List.of(Quadrant.values()), Enum::name),
                row.whole("founded", FIRST_YEAR, startYear));
    }

    Quantiles staff() {
        CsvFile table =
                files.table("staff_quantiles.csv", "probability", "staff").requireRows();
        List<Quantiles.Point> points = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            try {
                points.add(new Quantiles.Point(row.number("probability"), row.number("staff", 0, 1e6)));
                // Checked row by row, so that the message can name the row that breaks the order.
                Quantiles unused = new Quantiles(points);
            } catch (IllegalArgumentException e) {
                throw row.wrong(
                        "a quantile out of order or range",
                        "probability",
                        "probabilities inside (0, 1) and positive staff, both rising from row to row");
            }
        }
        return new Quantiles(points);
    }

    FoundingDecades decades() {
        CsvFile table =
                files.table("founding_decades.csv", "decade", "organizations").requireRows();
        Unique decades = new Unique();
        Map<Integer, Integer> organizations = new TreeMap<>();
        for (CsvRow row : table.rows()) {
            decades.add(row, "decade");
            int decade = row.whole("decade", FIRST_YEAR, startYear);
            if (decade % 10 != 0) {
                throw row.wrong("a year that begins no decade", "decade", "write a year that ends in 0");
            }
            organizations.put(decade, row.whole("organizations", 1, MOST_ORGANIZATIONS));
        }
        return new FoundingDecades(organizations);
    }

    CityConstants constants() {
        CsvFile table = files.table("constants.csv", "place", "alpha_ingo", "alpha_un");
        Unique seen = new Unique();
        Map<String, Double> ingo = new HashMap<>();
        Map<String, Double> un = new HashMap<>();
        for (CsvRow row : table.rows()) {
            seen.add(row, "place");
            String place = row.oneOf("place", "place", places);
            ingo.put(place, row.number("alpha_ingo", -100, 100));
            un.put(place, row.number("alpha_un", -100, 100));
        }
        return new CityConstants(ingo, un);
    }

    /** Every organization that is known by name must be among the counted ones. */
    void checkSlots(World world) {
        Map<String, Integer> slots = new HashMap<>();
        for (StartCount count : world.startCounts()) {
            Field field = count.field();
            String anyField = count.placeId() + "|" + count.type();
            slots.merge(field == null ? anyField : anyField + "|" + field.id(), count.organizations(), Integer::sum);
        }
        for (NamedOrganization organization : world.namedOrganizations()) {
            String anyField = organization.placeId() + "|" + organization.type();
            if (!take(slots, anyField + "|" + organization.field().id()) && !take(slots, anyField)) {
                throw new InputException("the organization '" + organization.acronym()
                        + "' in organizations.csv has no slot in start_stock.csv; raise the count of "
                        + organization.placeId() + ", " + organization.type() + ", "
                        + organization.field().id());
            }
        }
    }

    private static boolean take(Map<String, Integer> slots, String kind) {
        int left = slots.merge(kind, -1, Integer::sum);
        return left >= 0;
    }
}
