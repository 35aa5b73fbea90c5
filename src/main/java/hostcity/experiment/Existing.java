package hostcity.experiment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What to do with results that are there already. */
public enum Existing {
    /** Refuse. */
    FAIL,
    /** Keep the runs that ended well, do the others; refused when the experiment is another one. */
    RESUME,
    /** Replace them, once the new run can start. */
    OVERWRITE;

    /** The name in files and options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The policy with this name. */
    public static Optional<Existing> of(String id) {
        return Arrays.stream(values()).filter(e -> e.id().equals(id)).findFirst();
    }
}
