package hostcity.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published policy matrices as printed, and the texts that say more than the tables.
 *
 * @param rows the rows of the matrices
 * @param evidence the cells where the texts say more
 */
public record PolicyRecord(List<MatrixRow> rows, List<Evidence> evidence) {

    /** The default baseline. */
    public static final String RECONCILED = "reconciled";

    /** The names of the baselines that can be built: {@code cideg-2024}, {@code meng-2024}, {@code reconciled}. */
    public static final List<String> BASELINES = List.of("cideg-2024", "meng-2024", RECONCILED);

    /**
     * One row of a matrix as printed.
     *
     * @param source the table; it begins with the name of the baseline that consists of it alone
     * @param name the row's name in English and as printed
     * @param national whether it is a national row (its ticks are weaker); a nation's plan for one city is national too
     * @param appliesTo a place id, or a nation id: then it holds in all places of the nation
     * @param ticks fourteen cells in the order of {@link Instrument}
     */
    public record MatrixRow(String source, String name, boolean national, String appliesTo, List<Boolean> ticks) {

        /** Copies and checks. */
        public MatrixRow {
            ticks = List.copyOf(ticks);
            if (ticks.size() != Instrument.COUNT) {
                throw new IllegalArgumentException("fourteen ticks are needed, not " + ticks.size());
            }
        }
    }

    /**
     * A cell where a text says more than the tables.
     *
     * @param placeId the city
     * @param text what the texts say
     * @param reading how it is read
     * @param level the level where the reading is {@link Reading#LEVEL}
     */
    public record Evidence(
            String placeId,
            Instrument instrument,
            String text,
            Reading reading,
            @Nullable Double level) {

        /** Checks that a level is given where, and only where, the reading needs one. */
        public Evidence {
            if ((level != null) != (reading == Reading.LEVEL)) {
                throw new IllegalArgumentException("a level goes with the reading 'level' and with no other");
            }
            if (level != null && !(level >= 0 && level <= 1)) {
                throw new IllegalArgumentException("a level lies in [0, 1], not " + level);
            }
        }

        double statedLevel() {
            if (level == null) {
                throw new IllegalStateException("the reading " + reading + " states no level");
            }
            return level;
        }
    }

    /** How a text is read. */
    public enum Reading {
        /** As a tick in a city row. */
        CITY_TICK,
        /** As a tick in a national row. */
        NATIONAL_TICK,
        /** As half of a tick in a city row. */
        HALF_TICK,
        /** As a stated level. */
        LEVEL
    }

    /** Copies. */
    public PolicyRecord {
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
    }

    PolicyBaseline baseline(String id, World world, Parameters values) {
        return BaselineBuilder.build(id, this, world, values);
    }
}
