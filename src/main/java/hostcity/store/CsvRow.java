package hostcity.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A row of a {@link CsvFile}: typed access to its cells, and messages that name its line. */
public final class CsvRow {

    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    CsvRow(String file, int line, Map<String, Integer> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The line in the file, from 1. */
    public int line() {
        return line;
    }

    /** The cell of a column, trimmed; it may be empty. */
    public String cell(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column '" + column + "' in " + file);
        }
        return cells.get(index);
    }

    /** The cell of a column that must not be empty. */
    public String text(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw wrong("an empty cell", column, "fill it in");
        }
        return cell;
    }

    /** A finite number. */
    public double number(String column) {
        String cell = text(column);
        // Java also reads "1f", "0x1p3" and " NaN"; a table does not.
        if (!cell.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            throw wrong("not a number", column, "write a finite number such as 0.5");
        }
        double number = Double.parseDouble(cell);
        if (!Double.isFinite(number)) {
            throw wrong("a number that is too large", column, "write a finite number such as 0.5");
        }
        return number;
    }

    /** A finite number within bounds, both included. */
    public double number(String column, double min, double max) {
        double number = number(column);
        if (!(number >= min && number <= max)) {
            throw wrong("a number outside its range", column, "it lies in [" + min + ", " + max + "]");
        }
        return number;
    }

    /** A number within bounds, or nothing where the cell is empty. */
    public OptionalDouble optionalNumber(String column, double min, double max) {
        return cell(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column, min, max));
    }

    /** A text of a given form. */
    public String matching(String column, String regex, String form) {
        String cell = text(column);
        if (!cell.matches(regex)) {
            throw wrong("a name of the wrong form", column, "write " + form);
        }
        return cell;
    }

    /** A whole number within bounds, both included. */
    public int whole(String column, int min, int max) {
        String cell = text(column);
        if (!cell.matches("-?(0|[1-9]\\d{0,9})")) {
            throw wrong("not a whole number", column, "write a whole number such as " + min);
        }
        long number = Long.parseLong(cell);
        if (number < min || number > max) {
            throw wrong("a number outside its range", column, "it lies in [" + min + ", " + max + "]");
        }
        return (int) number;
    }

    /** Yes or no, written 1 or 0. */
    public boolean flag(String column) {
        String cell = text(column);
        if (!cell.equals("0") && !cell.equals("1")) {
            throw wrong("neither 0 nor 1", column, "write 1 for yes, 0 for no");
        }
        return cell.equals("1");
    }

    /** One of the names that exist. */
    public String oneOf(String column, String what, Collection<String> right) {
        String cell = text(column);
        if (!right.contains(cell)) {
            String hint = Nearest.hint(cell, right);
            throw wrong("an unknown " + what, column, hint.isEmpty() ? listed(right) : hint.substring(2));
        }
        return cell;
    }

    /** The constant of an enumeration with the name that files use. */
    public <E extends Enum<E>> E constant(String column, String what, List<E> all, Function<E, String> id) {
        String name = oneOf(column, what, all.stream().map(id).toList());
        return all.stream().filter(e -> id.apply(e).equals(name)).findFirst().orElseThrow();
    }

    private static String listed(Collection<String> right) {
        int most = 20;
        return right.size() > most
                ? "use one of the " + right.size() + " that exist"
                : "use one of " + String.join(", ", right);
    }

    /** An exception for a cell of this row. */
    public InputException wrong(String what, String column, String whatToDo) {
        return InputException.at(what + " in column '" + column + "'", file, line, cell(column), whatToDo);
    }
}
