package hostcity.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that results can be exported to. */
public enum ExportFormat {
    /** CSV that spreadsheets open as it is: UTF-8 with a byte order mark. */
    CSV,
    /** Apache Parquet. */
    PARQUET;

    /** The name in options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this name. */
    public static Optional<ExportFormat> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }
}
