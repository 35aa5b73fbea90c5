package hostcity.world;

import java.util.List;
import java.util.Locale;

/** The regional groups of the member states of the United Nations. */
public enum UnGroup {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    LATIN_AMERICAN_CARIBBEAN,
    WESTERN_EUROPEAN_OTHERS;

    private static final List<UnGroup> ALL = List.of(values());

    /** All groups. */
    public static List<UnGroup> all() {
        return ALL;
    }

    /** The name in files, such as {@code asia-pacific}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
