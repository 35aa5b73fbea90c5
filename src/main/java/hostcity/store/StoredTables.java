package hostcity.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What readers and the writer of a store share. */
final class StoredTables {

    /** Status of a run that ended well. */
    static final String DONE = "done";
    /** Status of a run that did not. */
    static final String FAILED = "failed";

    private StoredTables() {}

    /** Refuses a DuckDB file that this program did not write, or that a later one wrote in another format. */
    static void checkFormat(Path file, Connection connection) throws SQLException {
        List<String> tables = texts(
                connection,
                "SELECT table_name FROM duckdb_tables() WHERE table_name IN ('meta', 'run', 'outcome', 'place')");
        if (tables.size() != 4) {
            throw new StoreException(
                    file + " is a DuckDB file, but not a result store of this program; use another" + " folder");
        }
        List<String> format = texts(connection, "SELECT value FROM meta WHERE key = 'format'");
        if (!format.equals(List.of(Integer.toString(StoreSchema.FORMAT)))) {
            throw new StoreException(
                    file + " has format " + String.join("", format) + ", this program reads and writes "
                            + StoreSchema.FORMAT + "; use the program that wrote it, or another folder");
        }
    }

    /** The scenarios, in the order in which the store was made for them. */
    static List<String> scenarios(Connection connection) throws SQLException {
        return texts(connection, "SELECT unnest(enum_range(NULL::scenario))::VARCHAR");
    }

    /** The places, in the order of the world. */
    static List<String> placeIds(Connection connection) throws SQLException {
        return texts(connection, "SELECT unnest(enum_range(NULL::place))::VARCHAR");
    }

    /** The texts of a column. */
    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
