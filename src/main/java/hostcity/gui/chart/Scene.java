package hostcity.gui.chart;

import hostcity.gui.film.Film;
import hostcity.world.InstrumentInfo;
import hostcity.world.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What charts are of.
 *
 * @param film the scenario, drawn up to the year shown
 * @param baseline the same without the scenario, drawn whole; null if there is none
 * @param year the year shown
 * @param places indices of the chosen places: the first {@value #MOST_PLACES} are drawn, the first alone where a chart is
 *     of one place
 * @param policyYears years in which the scenario decides something
 * @param instruments how the instruments are called, in their order
 */
public record Scene(
        Film film,
        @Nullable Film baseline,
        int year,
        List<Integer> places,
        List<Integer> policyYears,
        List<InstrumentInfo> instruments) {

    /** How many places a chart can tell apart. */
    public static final int MOST_PLACES = 6;

    /** Copies. */
    public Scene {
        places = places.stream().distinct().limit(MOST_PLACES).toList();
        policyYears = List.copyOf(policyYears);
        instruments = List.copyOf(instruments);
    }

    /** The last year of the scenario that is drawn: a film that is being shot may not have got to the year shown. */
    int last() {
        return Math.min(year, film.lastYear());
    }

    /** The years of the scenario that are drawn. */
    IntStream years() {
        return IntStream.rangeClosed(film.startYear(), last());
    }

    /** All years that a chart has room for. */
    IntStream allYears() {
        return IntStream.rangeClosed(film.startYear(), film.endYear());
    }

    /** All years that the film has so far, those that are not drawn too: axes do not jump while it plays. */
    IntStream filmedYears() {
        return IntStream.rangeClosed(film.startYear(), film.lastYear());
    }

    /** The years that the baseline has. */
    IntStream baselineYears() {
        return baseline == null
                ? IntStream.empty()
                : IntStream.rangeClosed(baseline.startYear(), Math.min(baseline.lastYear(), film.endYear()));
    }

    /** A value of the scenario, in a year that is drawn. */
    Optional<Double> scenario(Reading reading, int of) {
        return of >= film.startYear() && of <= last() ? Optional.of(reading.of(film, of)) : Optional.empty();
    }

    /** A value of the baseline, if there is one. */
    Optional<Double> baseline(Reading reading, int of) {
        return baseline != null && of >= baseline.startYear() && of <= baseline.lastYear()
                ? Optional.of(reading.of(baseline, of))
                : Optional.empty();
    }

    Place place(int index) {
        return film.places().get(index);
    }
}
