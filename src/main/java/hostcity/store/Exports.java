package hostcity.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Answers questions in SQL, and gives tables to other programs. Only reads the results. */
public final class Exports {

    /** The tables of a store. */
    public static final List<String> TABLES =
            List.of("outcome", "run", "residence", "place", "indicator", "outcome_long");

    private Exports() {}

    /**
     * Answers a query. It can change nothing and read no other files.
     *
     * @param folder the folder of an experiment
     * @param sql one statement
     * @param out where the answer goes
     * @throws InputException if the statement is wrong
     */
    public static void query(Path folder, String sql, QueryFormat format, Appendable out) {
        Path file = folder.resolve(ResultFolder.STORE);
        try (Connection connection = openChecked(file, false)) {
            answer(connection, sql, format, out);
        } catch (SQLException e) {
            throw queryFailure(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(Connection connection, String sql, QueryFormat format, Appendable out)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    new QueryPrinter(rows, out).print(format);
                }
            }
        }
    }

    /** The statement is wrong, unless the file or the memory is to blame. */
    private static RuntimeException queryFailure(Path file, SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (DuckDbFailure.isIn(message, file)) {
            return DuckDbFailure.of(file, e);
        }
        int excerpt = message.indexOf("\nLINE ");
        String reason = excerpt > 0 ? message.substring(0, excerpt) : message;
        return new InputException("the query failed: " + Failures.oneLine(reason), e);
    }

    private static Connection openChecked(Path file, boolean otherFiles) throws SQLException {
        Connection connection = DuckDb.openForReading(file, otherFiles);
        try {
            StoredTables.checkFormat(file, connection);
            return connection;
        } catch (SQLException | StoreException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Writes a table to a file, which appears when it is whole.
     *
     * @param folder the folder of an experiment
     * @param table one of {@link #TABLES}
     * @param target the file, which must not exist
     */
    public static void export(Path folder, String table, ExportFormat format, Path target) {
        if (!TABLES.contains(table)) {
            throw new InputException(
                    "there is no table " + InputException.quote(table) + "; use one of " + String.join(", ", TABLES));
        }
        Path directory = checkTarget(target);
        Leftovers.sweep(directory);
        Path part = directory.resolve(Leftovers.owned("export") + "-" + target.getFileName());
        Path file = folder.resolve(ResultFolder.STORE);
        try (Connection connection = openChecked(file, true)) {
            switch (format) {
                case CSV -> csv(connection, table, part);
                case PARQUET -> parquet(connection, table, part);
            }
            Files.move(part, target);
        } catch (SQLException e) {
            throw DuckDbFailure.of(e.toString().contains(part.toString()) ? target : file, e);
        } catch (IOException e) {
            throw Failures.writing(target, e);
        } catch (UncheckedIOException e) {
            throw Failures.writing(target, Objects.requireNonNull(e.getCause()));
        } finally {
            Leftovers.remove(part);
        }
    }

    private static Path checkTarget(Path target) {
        Path directory = target.toAbsolutePath().getParent();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(target + " exists already; use another name");
        }
        if (directory == null || !Files.isDirectory(directory)) {
            throw new InputException("there is no folder " + directory + " to write " + target + " to; make it first");
        }
        return directory;
    }

    private static void parquet(Connection connection, String table, Path part) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (FROM " + table + ") TO " + DuckDbStore.quoted(part.toString())
                    + " (FORMAT parquet, COMPRESSION zstd)");
        }
    }

    private static void csv(Connection connection, String table, Path part) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                BufferedWriter out = Files.newBufferedWriter(part)) {
            CsvWriter csv = new CsvWriter(out, true);
            List<String> cells = new ArrayList<>();
            boolean[] isText;
            try (ResultSet none = statement.executeQuery("FROM " + table + " LIMIT 0")) {
                isText = textColumns(none.getMetaData(), cells);
            }
            csv.cells(cells);
            // DuckDB turns the numbers to texts: fast, and with the same digits on every Java.
            try (ResultSet rows = statement.executeQuery("SELECT COLUMNS(*)::VARCHAR FROM " + table)) {
                write(rows, isText, csv);
            }
        }
    }

    private static void write(ResultSet rows, boolean[] isText, CsvWriter csv) throws SQLException {
        List<String> cells = new ArrayList<>();
        while (rows.next()) {
            cells.clear();
            for (int i = 0; i < isText.length; i++) {
                String value = rows.getString(i + 1);
                cells.add(isText[i] ? CsvWriter.text(value) : value);
            }
            csv.cells(cells);
        }
    }

    private static boolean[] textColumns(ResultSetMetaData columns, List<String> names) throws SQLException {
        boolean[] isText = new boolean[columns.getColumnCount()];
        for (int i = 0; i < isText.length; i++) {
            String type = columns.getColumnTypeName(i + 1);
            isText[i] = type.startsWith("VARCHAR") || type.startsWith("ENUM");
            names.add(CsvWriter.text(columns.getColumnName(i + 1)));
        }
        return isText;
    }
}
