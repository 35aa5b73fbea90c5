package hostcity.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV by RFC 4180: lines end with CR LF, cells with commas, quotes or line breaks are quoted. With a byte order
 * mark a Chinese Excel takes it for UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class CsvWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int SURE_DIGITS = 15;
    private static final int MOST_DIGITS = 17;
    private static final double LARGEST_PLAIN = 1e15;
    private static final double LEAST_PLAIN = 1e-7;

    private final Appendable out;

    /**
     * A writer.
     *
     * @param out where to
     * @param byteOrderMark whether to begin with a byte order mark
     */
    public CsvWriter(Appendable out, boolean byteOrderMark) {
        this.out = out;
        if (byteOrderMark) {
            append("\uFEFF");
        }
    }

    /**
     * Writes a whole file, with a byte order mark.
     *
     * @param file a file that is not there yet
     * @throws InputException if there is one
     */
    public static void writeNew(Path file, List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
        if (Files.exists(file)) {
            throw new InputException(file + " exists already; use another name");
        }
        AtomicFile.write(file, text(head, rows));
    }

    /** A whole file, with a byte order mark. */
    public static String text(List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
        StringBuilder text = new StringBuilder();
        CsvWriter csv = new CsvWriter(text, true);
        csv.row(head);
        rows.forEach(csv::row);
        return text.toString();
    }

    /** Writes a line; see {@link #row(List)}. */
    public void row(@Nullable Object... cells) {
        row(Arrays.asList(cells));
    }

    /** Writes a line. Doubles get the fewest digits that give them back, null is an empty cell. */
    public void row(List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                append(",");
            }
            append(cell(cells.get(i)));
        }
        append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return number(number);
        }
        return value instanceof Number ? value.toString() : text(value.toString());
    }

    /** A text as a cell. */
    static String text(String value) {
        String safe = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A number with the fewest digits that give it back; unlike Double.toString the same on every Java. */
    static String number(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return value == 0 ? "0" : Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = SURE_DIGITS; digits <= MOST_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shortest.doubleValue() == value) {
                break;
            }
        }
        BigDecimal stripped = shortest.stripTrailingZeros();
        double size = Math.abs(value);
        return size >= LEAST_PLAIN && size < LARGEST_PLAIN ? stripped.toPlainString() : stripped.toString();
    }

    /** Writes what is a cell already. */
    void cells(List<String> cells) {
        append(String.join(",", cells));
        append("\r\n");
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
