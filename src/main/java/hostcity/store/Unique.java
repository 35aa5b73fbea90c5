package hostcity.store;

import java.util.HashMap;
import java.util.Map;

/** Values that may occur once in a table. */
final class Unique {

    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * Notes the cell of a column.
     *
     * @throws InputException if an earlier row has the same
     */
    void add(CsvRow row, String column) {
        add(row, column, row.text(column));
    }

    /** Notes a key that is made of several cells; the column is the one to name. */
    void add(CsvRow row, String column, String key) {
        Integer before = lines.putIfAbsent(key, row.line());
        if (before != null) {
            throw row.wrong("a duplicate", column, "line " + before + " has it already; keep one of them");
        }
    }
}
