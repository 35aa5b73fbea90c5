package hostcity.store;

import hostcity.experiment.Outcomes;
import hostcity.experiment.RunId;
import hostcity.measure.Indicator;
import hostcity.measure.Residence;
import hostcity.measure.Residence.Resident;
import hostcity.measure.RunOutcome;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Reads stored results for tables, figures and comparisons. Values are in the order of the replications. */
public final class StoredOutcomes implements Outcomes, AutoCloseable {

    private final Path file;
    private final Connection connection;
    private final List<String> scenarios;
    private final List<String> placeIds;

    /**
     * Opens the results of an experiment.
     *
     * @param folder the experiment's folder
     */
    public StoredOutcomes(Path folder) {
        file = folder.resolve(ResultFolder.STORE);
        connection = DuckDb.openForReading(file, false);
        try {
            StoredTables.checkFormat(file, connection);
            scenarios = StoredTables.scenarios(connection);
            placeIds = StoredTables.placeIds(connection);
        } catch (SQLException e) {
            close();
            throw DuckDbFailure.of(file, e);
        } catch (StoreException e) {
            close();
            throw e;
        }
    }

    @Override
    public List<String> scenarios() {
        return scenarios;
    }

    @Override
    public List<String> placeIds() {
        return placeIds;
    }

    @Override
    public double[] values(String scenario, int point, Indicator indicator, int year, String placeId) {
        requirePlace(placeId);
        String sql = "SELECT " + indicator.id() + " FROM outcome WHERE scenario = ? AND point = ? AND year = ?"
                + " AND place = ? ORDER BY replication";
        DoubleStream.Builder values = DoubleStream.builder();
        query(sql, rows -> values.add(rows.getDouble(1)), require(scenario), point, year, placeId);
        return values.build().toArray();
    }

    @Override
    public Map<Indicator, Map<String, double[]>> sumsByPlace(
            String scenario, int point, List<Indicator> indicators, int fromYear, int toYear) {
        String sql = "SELECT place::VARCHAR" + sums(indicators) + " FROM outcome WHERE scenario = ? AND point = ?"
                + " AND year BETWEEN ? AND ? GROUP BY place, replication ORDER BY place, replication";
        Map<Indicator, Map<String, DoubleStream.Builder>> values = new EnumMap<>(Indicator.class);
        indicators.forEach(x -> values.put(x, new LinkedHashMap<>()));
        query(
                sql,
                rows -> add(rows, rows.getString(1), 2, indicators, values),
                require(scenario),
                point,
                fromYear,
                toYear);
        Map<Indicator, Map<String, double[]>> arrays = new EnumMap<>(Indicator.class);
        values.forEach((indicator, byPlace) -> arrays.put(indicator, fill(byPlace, new LinkedHashMap<>())));
        return arrays;
    }

    @Override
    public Map<Integer, double[]> valuesByYear(String scenario, int point, Indicator indicator, String placeId) {
        requirePlace(placeId);
        String sql = "SELECT year, " + indicator.id() + " FROM outcome WHERE scenario = ? AND point = ?"
                + " AND place = ? ORDER BY year, replication";
        Map<Integer, DoubleStream.Builder> values = new LinkedHashMap<>();
        query(
                sql,
                rows -> values.computeIfAbsent(rows.getInt(1), y -> DoubleStream.builder())
                        .add(rows.getDouble(2)),
                require(scenario),
                point,
                placeId);
        Map<Integer, double[]> arrays = new LinkedHashMap<>();
        values.forEach((year, builder) -> arrays.put(year, builder.build().toArray()));
        return arrays;
    }

    @Override
    public Map<Indicator, SortedMap<Integer, double[]>> sumsByYear(
            String scenario, List<Indicator> indicators, Collection<String> places) {
        places.forEach(this::requirePlace);
        List<Object> parameters = new ArrayList<>(List.of(require(scenario)));
        parameters.addAll(places);
        Map<Indicator, Map<Integer, DoubleStream.Builder>> values = empty(indicators);
        String sql = "SELECT year" + sums(indicators) + " FROM outcome WHERE scenario = ? AND point = 0"
                + in(places.size()) + " GROUP BY year, replication ORDER BY year, replication";
        query(sql, rows -> add(rows, rows.getInt(1), 2, indicators, values), parameters.toArray());
        return arrays(values);
    }

    @Override
    public Map<String, Map<Indicator, SortedMap<Integer, double[]>>> valuesByPlaceAndYear(
            String scenario, List<Indicator> indicators, Collection<String> places) {
        places.forEach(this::requirePlace);
        List<Object> parameters = new ArrayList<>(List.of(require(scenario)));
        parameters.addAll(places);
        String columns = indicators.stream().map(x -> ", " + x.id()).collect(Collectors.joining());
        String sql = "SELECT place::VARCHAR, year" + columns + " FROM outcome WHERE scenario = ? AND point = 0"
                + in(places.size()) + " ORDER BY place, year, replication";
        Map<String, Map<Indicator, Map<Integer, DoubleStream.Builder>>> values = new LinkedHashMap<>();
        query(
                sql,
                rows -> add(
                        rows,
                        rows.getInt(2),
                        3,
                        indicators,
                        values.computeIfAbsent(rows.getString(1), x -> empty(indicators))),
                parameters.toArray());
        Map<String, Map<Indicator, SortedMap<Integer, double[]>>> arrays = new LinkedHashMap<>();
        values.forEach((place, byIndicator) -> arrays.put(place, arrays(byIndicator)));
        return arrays;
    }

    private static Map<Indicator, Map<Integer, DoubleStream.Builder>> empty(List<Indicator> indicators) {
        Map<Indicator, Map<Integer, DoubleStream.Builder>> values = new EnumMap<>(Indicator.class);
        indicators.forEach(x -> values.put(x, new TreeMap<>()));
        return values;
    }

    /** Adds the columns of a row, which begin at one of them, in the order of the indicators. */
    private static <K> void add(
            ResultSet rows,
            K key,
            int first,
            List<Indicator> indicators,
            Map<Indicator, Map<K, DoubleStream.Builder>> values)
            throws SQLException {
        int column = first;
        for (Indicator indicator : indicators) {
            Objects.requireNonNull(values.get(indicator))
                    .computeIfAbsent(key, x -> DoubleStream.builder())
                    .add(rows.getDouble(column++));
        }
    }

    private static String sums(List<Indicator> indicators) {
        return indicators.stream().map(x -> ", sum(" + x.id() + ")::DOUBLE").collect(Collectors.joining());
    }

    /** Only some places; all if there are none. */
    private static String in(int places) {
        return places == 0 ? "" : " AND place IN (" + marks(places) + ")";
    }

    private static String marks(int count) {
        return "?, ".repeat(count - 1) + "?";
    }

    private static Map<Indicator, SortedMap<Integer, double[]>> arrays(
            Map<Indicator, Map<Integer, DoubleStream.Builder>> values) {
        Map<Indicator, SortedMap<Integer, double[]>> arrays = new EnumMap<>(Indicator.class);
        values.forEach((indicator, byYear) -> arrays.put(indicator, fill(byYear, new TreeMap<>())));
        return arrays;
    }

    private static <K, M extends Map<K, double[]>> M fill(Map<K, DoubleStream.Builder> values, M arrays) {
        values.forEach((key, builder) -> arrays.put(key, builder.build().toArray()));
        return arrays;
    }

    @Override
    public List<Pair> paired(String first, String second, Indicator indicator, int year, String placeId) {
        requirePlace(placeId);
        String column = indicator.id();
        String sql = "SELECT a.replication, a." + column + ", b." + column
                + " FROM outcome a JOIN outcome b USING (replication) WHERE a.scenario = ? AND b.scenario = ?"
                + " AND a.point = 0 AND b.point = 0 AND a.year = ? AND b.year = ? AND a.place = ? AND b.place = ?"
                + " ORDER BY replication";
        List<Pair> pairs = new ArrayList<>();
        query(
                sql,
                rows -> pairs.add(new Pair(rows.getInt(1), rows.getDouble(2), rows.getDouble(3))),
                require(first),
                require(second),
                year,
                year,
                placeId,
                placeId);
        return pairs;
    }

    @Override
    public Map<RunId, Long> digests() {
        Map<RunId, Long> digests = new LinkedHashMap<>();
        String sql = "SELECT scenario::VARCHAR, point, replication, digest FROM run WHERE status = ? ORDER BY rowid";
        query(
                sql,
                rows -> digests.put(new RunId(rows.getString(1), rows.getInt(2), rows.getInt(3)), rows.getLong(4)),
                StoredTables.DONE);
        return digests;
    }

    @Override
    public Optional<RunOutcome> outcome(RunId id) {
        int[] years = {Integer.MAX_VALUE, Integer.MIN_VALUE};
        String where = " FROM outcome WHERE scenario = ? AND point = ? AND replication = ?";
        Object[] key = {require(id.scenario()), id.point(), id.replication()};
        query(
                "SELECT min(year), max(year)" + where + " HAVING count(*) > 0",
                rows -> {
                    years[0] = rows.getInt(1);
                    years[1] = rows.getInt(2);
                },
                key);
        if (years[0] > years[1]) {
            return Optional.empty();
        }
        RunOutcome outcome = new RunOutcome(years[0], years[1], placeIds);
        query(
                "SELECT year, place::VARCHAR, * EXCLUDE (scenario, point, replication, year, place)" + where,
                rows -> {
                    int place = placeIds.indexOf(rows.getString(2));
                    for (Indicator indicator : Indicator.all()) {
                        outcome.set(indicator, rows.getInt(1), place, rows.getDouble(3 + indicator.ordinal()));
                    }
                },
                key);
        return Optional.of(outcome);
    }

    @Override
    public Residence residence(RunId id) {
        List<Resident> residents = new ArrayList<>();
        query(
                "SELECT office, organization, type::VARCHAR, kind::VARCHAR, place::VARCHAR FROM residence"
                        + " WHERE scenario = ? AND point = ? AND replication = ? ORDER BY rowid",
                rows -> residents.add(new Resident(
                        rows.getLong(1),
                        rows.getLong(2),
                        OrganizationType.valueOf(constant(rows.getString(3))),
                        OfficeKind.valueOf(constant(rows.getString(4))),
                        rows.getString(5))),
                require(id.scenario()),
                id.point(),
                id.replication());
        return new Residence(residents);
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    @Override
    public List<Shift> shifts(String first, String second, OfficeKind kind) {
        String side = "(SELECT replication, office, place::VARCHAR AS place FROM residence"
                + " WHERE scenario = ? AND point = 0 AND kind = ?)";
        List<Shift> shifts = new ArrayList<>();
        query(
                "SELECT coalesce(a.place, ''), coalesce(b.place, ''), count(*) FROM " + side + " a FULL JOIN " + side
                        + " b USING (replication, office) GROUP BY ALL ORDER BY 1, 2",
                rows -> shifts.add(new Shift(rows.getString(1), rows.getString(2), rows.getLong(3))),
                require(first),
                StoreSchema.nameOf(kind),
                require(second),
                StoreSchema.nameOf(kind));
        return shifts;
    }

    private String require(String scenario) {
        if (!scenarios.contains(scenario)) {
            throw new InputException("scenario " + InputException.quote(scenario) + " is not in " + file + "; it has "
                    + String.join(", ", scenarios) + Nearest.hint(scenario, scenarios));
        }
        return scenario;
    }

    private void requirePlace(String placeId) {
        if (!placeIds.contains(placeId)) {
            throw new InputException(
                    "place " + InputException.quote(placeId) + " is not in " + file + Nearest.hint(placeId, placeIds));
        }
    }

    @FunctionalInterface
    private interface Row {
        void read(ResultSet rows) throws SQLException;
    }

    private void query(String sql, Row row, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        } catch (SQLException e) {
            throw DuckDbFailure.of(file, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DuckDbFailure.of(file, e);
        }
    }
}
