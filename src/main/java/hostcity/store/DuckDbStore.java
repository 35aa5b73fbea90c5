package hostcity.store;

import hostcity.experiment.ResultStore;
import hostcity.experiment.RunId;
import hostcity.experiment.RunResult;
import hostcity.measure.Indicator;
import hostcity.measure.Residence.Resident;
import hostcity.measure.RunOutcome;
import hostcity.world.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Results in one DuckDB file: a row of {@code run} for every run, and a row of {@code outcome} for every year and place
 * of a run that ended well, in the order in which they are written. Both are in one transaction, so that a kill leaves
 * whole runs only. For one thread at a time.
 */
public final class DuckDbStore implements ResultStore {

    /** What is not committed is in memory; four runs of 32 years and 114 places are enough of it. */
    private static final int MOST_PENDING_ROWS = 14_000;

    private final Path file;
    private final Connection connection;
    private final RowAppender outcomes;
    private final RowAppender runs;
    private final RowAppender residents;
    private final Set<String> scenarios;
    private final List<String> placeIds;
    private final Map<RunId, Long> finished = new LinkedHashMap<>();
    private final Set<RunId> failed = new HashSet<>();
    private int pendingRows;
    private boolean open = true;

    private DuckDbStore(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        StoredTables.checkFormat(file, connection);
        this.scenarios =
                Set.copyOf(StoredTables.texts(connection, "SELECT unnest(enum_range(NULL::scenario))::VARCHAR"));
        this.placeIds = StoredTables.placeIds(connection);
        readRuns();
        this.outcomes = new RowAppender(connection, "outcome");
        this.runs = new RowAppender(connection, "run");
        this.residents = new RowAppender(connection, "residence");
    }

    /**
     * Makes the file of a new store, without runs.
     *
     * @param file the file, which must not exist
     * @param scenarios the names of all scenarios that will be written
     * @param places the places of the world
     */
    public static void create(Path file, List<String> scenarios, List<Place> places) {
        if (Files.exists(file)) {
            throw new InputException(file + " exists already; use another folder, or --existing resume or overwrite");
        }
        // Under another name first: a file with the right name always has all its tables.
        Path part = file.resolveSibling(file.getFileName() + AtomicFile.PART);
        try {
            Leftovers.remove(part);
            Leftovers.remove(part.resolveSibling(part.getFileName() + ".wal"));
            try (Connection connection = DuckDb.openForWriting(part)) {
                StoreSchema.create(connection, scenarios, places);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException("cannot create " + file + ": " + Failures.reason(e), e);
        } catch (SQLException e) {
            throw DuckDbFailure.of(file, e);
        }
    }

    /** A store that exists. */
    public static DuckDbStore open(Path file) {
        if (Files.notExists(file)) {
            throw new StoreException("there is no result store " + file);
        }
        Connection connection = DuckDb.openForWriting(file);
        try {
            return new DuckDbStore(file, connection);
        } catch (SQLException e) {
            closeQuietly(connection, e);
            throw DuckDbFailure.of(file, e);
        } catch (StoreException e) {
            closeQuietly(connection, e);
            throw e;
        }
    }

    private void readRuns() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT scenario::VARCHAR, point, replication, status, digest FROM run ORDER BY rowid")) {
            while (rows.next()) {
                RunId id = new RunId(rows.getString(1), rows.getInt(2), rows.getInt(3));
                if (rows.getString(4).equals(StoredTables.DONE)) {
                    finished.put(id, rows.getLong(5));
                } else {
                    failed.add(id);
                }
            }
        }
    }

    @Override
    public Map<RunId, Long> finished() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(finished));
    }

    /**
     * Adds a run.
     *
     * @throws IllegalArgumentException if it cannot be stored: it is stored already, its scenario or places are not the
     *     store's, or a value is not finite, or, in a column of whole numbers, not a whole number
     * @throws StoreException if the disk is full or the like; what was committed before is safe
     */
    @Override
    public void write(RunResult result) {
        check(result);
        try {
            add(result);
        } catch (SQLException e) {
            throw abandon(e);
        }
        if (pendingRows >= MOST_PENDING_ROWS) {
            commit();
        }
    }

    private void add(RunResult result) throws SQLException {
        if (pendingRows == 0) {
            execute("BEGIN TRANSACTION");
        }
        if (failed.remove(result.id())) {
            forget(result.id());
        }
        if (result instanceof RunResult.Done done) {
            append(done);
        }
        append(result);
        pendingRows += result instanceof RunResult.Done done ? rows(done) : 1;
    }

    private static int rows(RunResult.Done run) {
        int years = run.outcome().endYear() - run.outcome().startYear() + 1;
        return years * run.outcome().placeIds().size()
                + run.residence().residents().size();
    }

    private void check(RunResult result) {
        if (!open) {
            throw new IllegalStateException("the store " + file + " is closed");
        }
        RunId id = result.id();
        if (finished.containsKey(id)) {
            throw new IllegalArgumentException(id + " is stored already");
        }
        if (!scenarios.contains(id.scenario())) {
            throw new IllegalArgumentException(
                    "scenario '" + id.scenario() + "' is not one of the store's " + scenarios);
        }
        if (result instanceof RunResult.Done done) {
            if (!done.outcome().placeIds().equals(placeIds)) {
                throw new IllegalArgumentException(id + " has other places than the store");
            }
            StorableValues.check(done.outcome());
        }
    }

    private void forget(RunId id) throws SQLException {
        // A failed run that waits in the appender would not be found.
        runs.flush();
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM run WHERE scenario = ? AND point = ? AND replication = ?")) {
            delete.setString(1, id.scenario());
            delete.setInt(2, id.point());
            delete.setInt(3, id.replication());
            delete.execute();
        }
    }

    private void append(RunResult result) throws SQLException {
        RunId id = result.id();
        runs.beginRow()
                .append(id.scenario())
                .append(id.point())
                .append(id.replication())
                .append(result.seed());
        if (result instanceof RunResult.Done done) {
            runs.append(StoredTables.DONE).append("").append("").append(done.digest());
            finished.put(id, done.digest());
        } else if (result instanceof RunResult.Failed failure) {
            String cause = Failures.oneLine(failure.cause());
            runs.append(StoredTables.FAILED)
                    .append(failure.stage())
                    .append(cause)
                    .append(0L);
            failed.add(id);
        }
        runs.endRow();
    }

    private void append(RunResult.Done run) throws SQLException {
        RunId id = run.id();
        RunOutcome outcome = run.outcome();
        for (int year = outcome.startYear(); year <= outcome.endYear(); year++) {
            for (int place = 0; place < placeIds.size(); place++) {
                outcomes.beginRow().append(id.scenario()).append(id.point()).append(id.replication());
                outcomes.append(year).append(placeIds.get(place));
                appendValues(outcome, year, place);
                outcomes.endRow();
            }
        }
        for (Resident resident : run.residence().residents()) {
            residents.beginRow().append(id.scenario()).append(id.point()).append(id.replication());
            residents.append(resident.office()).append(resident.organization());
            residents.append(StoreSchema.nameOf(resident.type())).append(StoreSchema.nameOf(resident.kind()));
            residents.append(resident.place()).endRow();
        }
    }

    private void appendValues(RunOutcome outcome, int year, int place) throws SQLException {
        for (Indicator indicator : Indicator.all()) {
            double value = outcome.get(indicator, year, place);
            if (indicator.isWhole()) {
                outcomes.append((int) value);
            } else {
                outcomes.append(value);
            }
        }
    }

    @Override
    public void commit() {
        if (pendingRows == 0) {
            return;
        }
        try {
            outcomes.flush();
            residents.flush();
            runs.flush();
            execute("COMMIT");
            pendingRows = 0;
        } catch (SQLException e) {
            throw abandon(e);
        }
    }

    /** Gives up after a failure: DuckDB takes back what was not committed when the file is opened again. */
    private StoreException abandon(SQLException e) {
        open = false;
        pendingRows = 0;
        closeQuietly(connection, e);
        return DuckDbFailure.of(file, e);
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        commit();
        open = false;
        try {
            outcomes.close();
            residents.close();
            runs.close();
            connection.close();
        } catch (SQLException e) {
            closeQuietly(connection, e);
            throw DuckDbFailure.of(file, e);
        }
    }

    private static void closeQuietly(Connection connection, Exception reason) {
        try {
            connection.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A text as an SQL literal. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
