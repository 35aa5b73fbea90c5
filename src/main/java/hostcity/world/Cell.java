package hostcity.world;

/**
 * One cell of a policy baseline: the level and why it is what it is.
 *
 * @param level in [0, 1]
 * @param origin what kind of statement it rests on
 * @param source the table or text, and the reasoning, in words to print
 */
public record Cell(double level, Origin origin, String source) {

    /** What a cell rests on. */
    public enum Origin {
        /** No source says anything: level 0. */
        SILENT,
        /** A tick in a city's row. */
        CITY_TICK,
        /** A tick in a national row. */
        NATIONAL_TICK,
        /** A text that says more than the tables. */
        EVIDENCE,
        /** A rule of the reconciled baseline (assumed). */
        RULE
    }

    /** Checks the level. */
    public Cell {
        if (!(level >= 0 && level <= 1)) {
            throw new IllegalArgumentException("a level lies in [0, 1], not " + level);
        }
    }

    /** A cell of which no source says anything. */
    public static Cell silent() {
        return new Cell(0, Origin.SILENT, "no source");
    }
}
