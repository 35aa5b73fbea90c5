package hostcity.gui;

import hostcity.gui.HostCityWithUI.Run;
import hostcity.gui.film.Film;
import hostcity.gui.inspect.Source;
import hostcity.world.Instrument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows at a moment.
 *
 * @param run what runs
 * @param source how to run it again
 * @param baseline the whole baseline with the same seed, or null while it is not there yet
 * @param year the year that is shown
 * @param last the last year so far
 * @param places chosen places, for charts
 * @param pending what is decided for the selected place and has not entered yet
 * @param state what the run is doing
 */
record Moment(
        Run run,
        Source source,
        @Nullable Film baseline,
        int year,
        int last,
        List<Integer> places,
        Map<Instrument, Double> pending,
        State state) {

    /** What a run is doing. */
    enum State {
        PLAYING,
        PAUSED,
        ENDED
    }

    /** Copies. */
    Moment {
        places = List.copyOf(places);
        pending = Map.copyOf(pending);
    }

    Film film() {
        return run.film();
    }

    /** The years in which the scenario decides something. */
    List<Integer> policyYears() {
        return run.opened().scenario().policies().stream()
                .map(x -> x.year())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the last year so far is shown, and not one before. */
    boolean isLatest() {
        return year == last;
    }
}
