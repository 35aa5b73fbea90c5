package hostcity.world;

import java.util.List;
import java.util.Map;

/**
 * A complete set of instrument levels to start from, cell by cell with sources.
 *
 * @param id the name that scenarios use, such as {@code reconciled}
 * @param cells by place id, fourteen cells each in the order of {@link Instrument}; a place that is absent has none
 */
public record PolicyBaseline(String id, Map<String, List<Cell>> cells) {

    /** Copies and checks. */
    public PolicyBaseline {
        cells = Map.copyOf(cells);
        cells.forEach((place, row) -> {
            if (row.size() != Instrument.COUNT) {
                throw new IllegalArgumentException(
                        "baseline '" + id + "' has " + row.size() + " cells for " + place + ", fourteen are needed");
            }
        });
    }

    /** The cell of a place and an instrument. */
    public Cell cell(String placeId, Instrument instrument) {
        List<Cell> row = cells.get(placeId);
        return row == null ? Cell.silent() : row.get(instrument.ordinal());
    }

    /** The levels of a place. */
    public Levels levels(String placeId) {
        return Levels.of(Instrument.all().stream()
                .mapToDouble(i -> cell(placeId, i).level())
                .toArray());
    }
}
