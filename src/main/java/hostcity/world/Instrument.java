package hostcity.world;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fourteen policy instruments, in the order of the published matrices. Names, families: {@link InstrumentInfo}. */
public enum Instrument {
    FUNDING_SUBSIDY,
    TAX_RELIEF,
    RENT_CONCESSION,
    OFFICE_EQUIPMENT,
    LOGISTICS_SUPPORT,
    PRIVILEGES_IMMUNITIES,
    ENTRY_EXIT,
    TALENT_COMMUNITY,
    SCHOOLING,
    MEDICAL_SERVICES,
    COORDINATION_BODY,
    CLUSTER_ZONE,
    LIAISON_SERVICE,
    PARTICIPATION;

    private static final List<Instrument> ALL = List.of(values());

    /** How many instruments there are. */
    public static final int COUNT = 14;

    /** All instruments in the order of the matrices. */
    public static List<Instrument> all() {
        return ALL;
    }

    /** The name in files: lower case, words joined by underscores. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The instrument with this name in files. */
    public static Optional<Instrument> of(String id) {
        return Arrays.stream(values()).filter(i -> i.id().equals(id)).findFirst();
    }

    /**
     * Whether it works for all offices alike, through what is known of a city and how easily one registers:
     * coordination body, liaison service, participation. Entry and exit, too, is a border that is open or not, but it
     * can be opened for some.
     */
    public boolean worksForAll() {
        return this == COORDINATION_BODY || this == LIAISON_SERVICE || this == PARTICIPATION;
    }

    /** Whether only a nation can move it: tax relief, privileges and immunities, entry and exit. */
    public boolean isNational() {
        return this == TAX_RELIEF || this == PRIVILEGES_IMMUNITIES || this == ENTRY_EXIT;
    }
}
