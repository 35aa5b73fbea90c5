package hostcity.store;

import hostcity.measure.Indicator;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables of a result store, and what fills them before the first run. */
final class StoreSchema {

    /** Goes up when an older program could not read the tables. */
    static final int FORMAT = 1;

    private static final String RUN = """
            CREATE TABLE run (
                scenario scenario NOT NULL, point INTEGER NOT NULL, replication INTEGER NOT NULL,
                seed BIGINT NOT NULL, status VARCHAR NOT NULL, stage VARCHAR NOT NULL, cause VARCHAR NOT NULL,
                digest BIGINT NOT NULL)""";

    private static final String PLACE = """
            CREATE TABLE place (
                id place NOT NULL, name_en VARCHAR NOT NULL, name_zh VARCHAR NOT NULL, nation VARCHAR NOT NULL,
                region VARCHAR NOT NULL, kind VARCHAR NOT NULL, latitude DOUBLE NOT NULL, longitude DOUBLE NOT NULL)""";

    private static final String INDICATOR = """
            CREATE TABLE indicator (
                id VARCHAR NOT NULL, unit VARCHAR NOT NULL, name_en VARCHAR NOT NULL, name_zh VARCHAR NOT NULL)""";

    private static final String RESIDENCE = """
            CREATE TABLE residence (
                scenario scenario NOT NULL, point INTEGER NOT NULL, replication INTEGER NOT NULL,
                office BIGINT NOT NULL, organization BIGINT NOT NULL, type organization_type NOT NULL,
                kind office_kind NOT NULL, place place NOT NULL)""";

    private StoreSchema() {}

    /** Creates everything in one transaction. */
    static void create(Connection connection, List<String> scenarios, List<Place> places) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN TRANSACTION");
            statement.execute("CREATE TYPE scenario AS ENUM " + list(scenarios));
            statement.execute("CREATE TYPE place AS ENUM "
                    + list(places.stream().map(Place::id).toList()));
            statement.execute("CREATE TYPE organization_type AS ENUM " + list(names(OrganizationType.values())));
            statement.execute("CREATE TYPE office_kind AS ENUM " + list(names(OfficeKind.values())));
            statement.execute("CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL)");
            statement.execute(RUN);
            statement.execute(PLACE);
            statement.execute(INDICATOR);
            statement.execute(RESIDENCE);
            statement.execute(outcome());
            statement.execute(outcomeLong());
            fill(connection, places);
            statement.execute("COMMIT");
        }
    }

    private static void fill(Connection connection, List<Place> places) throws SQLException {
        fill(
                connection,
                "meta",
                List.of(
                        row("format", FORMAT),
                        row("program", ProgramVersion.get().toString())));
        fill(connection, "place", places.stream().map(StoreSchema::row).toList());
        fill(
                connection,
                "indicator",
                Indicator.all().stream()
                        .map(i -> row(i.id(), i.unit(), i.nameEn(), i.nameZh()))
                        .toList());
    }

    private static String outcome() {
        return Indicator.all().stream()
                .map(i -> i.id() + (i.isWhole() ? " INTEGER NOT NULL" : " DOUBLE NOT NULL"))
                .collect(Collectors.joining(
                        ", ",
                        "CREATE TABLE outcome (scenario scenario NOT NULL, point INTEGER NOT NULL, replication INTEGER "
                                + "NOT NULL, year INTEGER NOT NULL, place place NOT NULL, ",
                        ")"));
    }

    private static String outcomeLong() {
        return Indicator.all().stream()
                .map(i -> i.id() + "::DOUBLE AS " + i.id())
                .collect(Collectors.joining(
                        ", ",
                        "CREATE VIEW outcome_long AS UNPIVOT (SELECT scenario, point, replication, year, place, ",
                        " FROM outcome) ON COLUMNS (* EXCLUDE (scenario, point, replication, year, place))"
                                + " INTO NAME indicator VALUE value"));
    }

    /** The name of a constant in tables. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(StoreSchema::nameOf).toList();
    }

    private static String list(List<String> values) {
        return values.stream().map(DuckDbStore::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    private static Object[] row(Place place) {
        return row(
                place.id(),
                place.nameEn(),
                place.nameZh(),
                place.nationId(),
                place.region(),
                nameOf(place.kind()),
                place.latitude(),
                place.longitude());
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static void fill(Connection connection, String table, List<Object[]> rows) throws SQLException {
        String marks = "?, ".repeat(rows.get(0).length - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.execute();
            }
        }
    }
}
