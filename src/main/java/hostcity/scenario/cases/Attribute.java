package hostcity.scenario.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a case can say of a place, in the units and under the names of the world's tables. */
public enum Attribute {
    /** Persons. */
    POPULATION("Persons", 1, 1e9),
    /** USD per head and year, of the country. */
    GDP_PER_HEAD_USD("Of the country, USD per head and year", 1, 1e7),
    /** Of the country, Worldwide Governance Indicators. */
    RULE_OF_LAW("Of the country, Worldwide Governance Indicators, about -2.5 to 2.5", -5, 5),
    /** Destinations served without a stop. */
    NONSTOP_DESTINATIONS("Destinations served without a stop", 0, 1e5),
    /** Share in which English is official. */
    ENGLISH_OFFICIAL("Whether English is official, 0 to 1", 0, 1),
    /** Headquarters of intergovernmental organizations. */
    IGO_HEADQUARTERS("Headquarters of intergovernmental organizations", 0, 1e5),
    /** Bodies of the UN system. */
    UN_BODIES("Bodies of the UN system", 0, 1e4);

    private static final List<Attribute> ALL = List.of(values());

    private final String description;
    private final double min;
    private final double max;

    Attribute(String description, double min, double max) {
        this.description = description;
        this.min = min;
        this.max = max;
    }

    /** All attributes. */
    public static List<Attribute> all() {
        return ALL;
    }

    /** The name in files, as in the tables of a world. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The attribute with this name in files. */
    public static Optional<Attribute> of(String id) {
        return Arrays.stream(values()).filter(a -> a.id().equals(id)).findFirst();
    }

    /** What it is, with its unit. */
    public String description() {
        return description;
    }

    /** The least possible value. */
    public double min() {
        return min;
    }

    /** The largest possible value. */
    public double max() {
        return max;
    }

    void check(double value) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(id() + " lies in [" + min + ", " + max + "], not " + value);
        }
    }
}
