package hostcity.gui.film;

import hostcity.model.Office;

/**
 * Something that happened to an office in a year.
 *
 * @param office as it was after it, or before it if it closed
 * @param from index of the place that it left, {@link Office#NOWHERE} if it is new
 * @param to index of the place that it came to, {@link Office#NOWHERE} if it closed
 */
public record Move(OfficeView office, int from, int to) {

    /** Whether it is new. */
    public boolean isFounding() {
        return from == Office.NOWHERE;
    }

    /** Whether it closed. */
    public boolean isClosing() {
        return to == Office.NOWHERE;
    }
}
