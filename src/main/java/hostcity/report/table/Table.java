package hostcity.report.table;

import hostcity.report.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of a report.
 *
 * @param name the name of its files, and its place in the page
 * @param caption what it shows, with the unit if all columns share one
 * @param columns its columns
 * @param rows its rows; a cell for each column
 * @param note what one has to know to read it
 */
public record Table(String name, Label caption, List<Column> columns, List<List<Cell>> rows, Optional<Label> note) {

    /** Copies and checks. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (!rows.stream().allMatch(row -> row.size() == width)) {
            throw new IllegalArgumentException("table '" + name + "' needs " + width + " cells in every row");
        }
    }

    /** The head of its CSV file. */
    public List<String> head() {
        return columns.stream().flatMap(x -> x.names().stream()).toList();
    }

    /** The lines of its CSV file. */
    public List<List<@Nullable Object>> lines() {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<@Nullable Object> line = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                line.addAll(values(row.get(i), columns.get(i).kind()));
            }
            lines.add(line);
        }
        return lines;
    }

    /** Words in a column of numbers leave it empty, and so does what is not known. */
    private static List<@Nullable Object> values(Cell cell, Column.Kind kind) {
        if (kind == Column.Kind.TEXT && cell instanceof Cell.Words words && cell != Cell.NONE) {
            return List.of(words.label().en());
        }
        boolean isEmpty = cell == Cell.NONE || (cell instanceof Cell.Words && kind != Column.Kind.WORDS);
        return isEmpty ? Collections.nCopies(kind.columns(), null) : cell.values();
    }
}
