package hostcity.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the answer to a query is written. */
public enum QueryFormat {
    /** Aligned columns for a terminal, at most {@value QueryPrinter#MOST_TABLE_ROWS} rows. */
    TABLE,
    /** CSV without a byte order mark. */
    CSV,
    /** A JSON array with an object for every row. */
    JSON;

    /** The name in options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this name. */
    public static Optional<QueryFormat> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }
}
