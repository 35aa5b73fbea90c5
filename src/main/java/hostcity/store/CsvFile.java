package hostcity.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table read from a CSV file (RFC 4180, UTF-8, commas, a header). Lines that begin with {@code #} and empty lines are
 * skipped; a byte order mark is tolerated; a cell does not span lines, so that every row has one line number and a
 * forgotten quote is found where it stands.
 */
public final class CsvFile {

    /** Larger files are refused before they are read. */
    public static final int LARGEST_BYTES = 8 * 1024 * 1024;

    /** More lines, or longer cells, are no table of a world: refused, so that reading stays quick. */
    private static final int MOST_LINES = 100_000;

    private static final int LONGEST_CELL = 2_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();

    private final String name;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private int headerLine;

    private CsvFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is missing, too large or broken
     */
    public static CsvFile read(Path file) {
        return parse(file.toString(), bytes(file));
    }

    /**
     * The bytes of a file of the user.
     *
     * @throws InputException if it is missing, no regular file, or too large
     */
    public static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException("there is no file '" + file + "'; give the path of a file that exists");
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            // Ask for one byte more than allowed: a file may grow between the two calls.
            byte[] bytes = size > LARGEST_BYTES ? new byte[0] : in.readNBytes(LARGEST_BYTES + 1);
            if (size > LARGEST_BYTES || bytes.length > LARGEST_BYTES) {
                throw new InputException("the file '" + file + "' has " + Math.max(size, bytes.length)
                        + " bytes; files of the user have at most " + LARGEST_BYTES);
            }
            return bytes;
        } catch (IOException e) {
            throw new InputException("the file '" + file + "' cannot be read; check its permissions", e);
        }
    }

    /**
     * Parses the content of a file.
     *
     * @param name the file as the user knows it, for messages
     * @throws InputException if anything in it is wrong
     */
    public static CsvFile parse(String name, byte[] content) {
        CsvFile file = new CsvFile(name);
        List<String> lines = file.decode(content).lines().toList();
        if (lines.size() > MOST_LINES) {
            throw new InputException(
                    "the file '" + name + "' has " + lines.size() + " lines; tables have at most " + MOST_LINES);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !isComment(line)) {
                file.add(i + 1, line);
            }
        }
        if (file.columns.isEmpty()) {
            throw new InputException("the file '" + name + "' is empty; its first row names the columns");
        }
        return file;
    }

    /** Spreadsheets put quotes around a comment that has commas. */
    private static boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("\"#");
    }

    private String decode(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException("the file '" + name + "' is not UTF-8 text; save it as CSV UTF-8", e);
        }
        if (text.indexOf('\0') >= 0) {
            throw new InputException("the file '" + name + "' has NUL bytes; save it as CSV UTF-8");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void add(int line, String text) {
        List<String> cells = cells(line, text);
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw InputException.at("a cell that is too long", name, line, text, "cut it to " + LONGEST_CELL);
        }
        if (columns.isEmpty()) {
            header(line, cells);
        } else if (cells.size() == columns.size()) {
            // Spreadsheets keep deleted rows as rows of empty cells.
            if (!cells.stream().allMatch(String::isEmpty)) {
                rows.add(new CsvRow(name, line, columns, cells));
            }
        } else {
            throw InputException.at("a row of " + cells.size() + " cells", name, line, text, expectation());
        }
    }

    private String expectation() {
        return "the header in line " + headerLine + " has " + columns.size()
                + "; write as many, and put cells with commas in double quotes";
    }

    private List<String> cells(int line, String text) {
        if (text.chars().filter(c -> c == '"').count() % 2 == 0) {
            try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
                List<CSVRecord> records = parser.getRecords();
                return records.get(0).toList();
            } catch (IOException | UncheckedIOException e) {
                // Falls through to the one message about quotes: nothing else can go wrong in one line of text.
            }
        }
        throw InputException.at(
                "broken quotes",
                name,
                line,
                text,
                "close every double quote in its line; write \"\" for one in a cell");
    }

    private void header(int line, List<String> names) {
        headerLine = line;
        for (String column : names) {
            if (column.isEmpty()) {
                throw InputException.at("a column without a name", name, line, String.join(",", names), "name it");
            }
            if (columns.put(column, columns.size()) != null) {
                throw InputException.at("a column that occurs twice", name, line, column, "remove one of them");
            }
        }
    }

    /** The file as the user knows it. */
    public String name() {
        return name;
    }

    /** The rows, the header excluded. */
    public List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    /**
     * Checks that the header has these columns and no others; their order is free.
     *
     * @return this file
     */
    public CsvFile requireColumns(List<String> required) {
        for (String column : columns.keySet()) {
            if (!required.contains(column)) {
                throw InputException.at(
                        "an unknown column",
                        name,
                        headerLine,
                        column,
                        "the columns are " + String.join(", ", required) + Nearest.hint(column, required));
            }
        }
        for (String column : required) {
            if (!columns.containsKey(column)) {
                throw InputException.at("a missing column", name, headerLine, column, "add it to the header");
            }
        }
        return this;
    }

    /** Checks that there is at least one row. */
    public CsvFile requireRows() {
        if (rows.isEmpty()) {
            throw new InputException("the file '" + name + "' has a header and no rows; it needs one at least");
        }
        return this;
    }
}
