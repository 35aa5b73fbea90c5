package hostcity.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the answer to a query. */
final class QueryPrinter {

    /** More rows than this nobody reads in a terminal. */
    static final int MOST_TABLE_ROWS = 1000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ResultSet rows;
    private final Appendable out;
    private final List<String> names = new ArrayList<>();

    QueryPrinter(ResultSet rows, Appendable out) throws SQLException {
        this.rows = rows;
        this.out = out;
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            names.add(rows.getMetaData().getColumnLabel(i));
        }
    }

    void print(QueryFormat format) throws SQLException, IOException {
        switch (format) {
            case TABLE -> table();
            case CSV -> csv();
            case JSON -> json();
        }
    }

    private void csv() throws SQLException {
        CsvWriter csv = new CsvWriter(out, false);
        csv.row(names);
        while (rows.next()) {
            csv.row(row());
        }
    }

    private List<@Nullable Object> row() throws SQLException {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= names.size(); i++) {
            row.add(rows.getObject(i));
        }
        return row;
    }

    private void json() throws SQLException, IOException {
        String separator = "[";
        while (rows.next()) {
            ObjectNode object = JSON.createObjectNode();
            for (int i = 1; i <= names.size(); i++) {
                put(object, names.get(i - 1), rows.getObject(i));
            }
            out.append(separator).append("\n  ").append(object.toString());
            separator = ",";
        }
        out.append(separator.equals("[") ? "[]" : "\n]").append('\n');
    }

    private static void put(ObjectNode object, String name, @Nullable Object value) {
        if (value == null) {
            object.putNull(name);
        } else if (value instanceof Boolean flag) {
            object.put(name, flag);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            object.put(name, number);
        } else if (value instanceof BigInteger || value instanceof BigDecimal) {
            object.put(name, new BigDecimal(value.toString()));
        } else if (value instanceof Number number && !(value instanceof Double || value instanceof Float)) {
            object.put(name, number.longValue());
        } else {
            object.put(name, value.toString());
        }
    }

    private void table() throws SQLException, IOException {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        lines.add(new ArrayList<>(names));
        boolean more = rows.next();
        while (more && lines.size() <= MOST_TABLE_ROWS) {
            lines.add(row());
            more = rows.next();
        }
        int[] widths = new int[names.size()];
        for (List<@Nullable Object> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(text(line.get(i))));
            }
        }
        for (List<@Nullable Object> line : lines) {
            line(line, widths);
        }
        if (more) {
            out.append("... only the first " + MOST_TABLE_ROWS + " rows; ask for CSV to get all\n");
        }
    }

    private void line(List<@Nullable Object> cells, int[] widths) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            Object cell = cells.get(i);
            String text = text(cell);
            String gap = " ".repeat(widths[i] - width(text));
            line.append(cell instanceof Number ? gap + text : text + gap).append("  ");
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Double number) {
            return CsvWriter.number(number);
        }
        return value == null ? "" : Failures.oneLine(value.toString());
    }

    /** Columns of a terminal: a Chinese character takes two. */
    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** East Asian Wide or Fullwidth in Unicode's annex 11, by blocks. */
    private static boolean isWide(int c) {
        return (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFF60)
                || c >= 0x20000;
    }
}
