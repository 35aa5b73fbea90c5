package hostcity.world;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The seven fields of science and technology. */
public enum Field {
    AGRICULTURE_FORESTRY,
    BASIC_SCIENCE,
    CLIMATE_ENVIRONMENT,
    ENERGY,
    ENGINEERING_TECHNOLOGY,
    HEALTH_MEDICINE,
    WATER_OCEAN;

    /** How many fields there are. */
    public static final int COUNT = 7;

    private static final List<Field> ALL = List.of(values());

    /** All fields. */
    public static List<Field> all() {
        return ALL;
    }

    /** The name in files, such as {@code basic-science}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field with this name in files. */
    public static Optional<Field> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }
}
