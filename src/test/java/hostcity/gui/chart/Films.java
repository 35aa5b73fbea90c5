package hostcity.gui.chart;

import hostcity.experiment.ScenarioModels;
import hostcity.gui.film.Film;
import hostcity.model.HostCityModel;
import hostcity.model.Setup;
import hostcity.store.ScenarioReader;
import hostcity.store.WorldReader;
import hostcity.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Films of shipped scenarios, and scenes of them. */
final class Films {

    static final World WORLD = WorldReader.shipped();
    static final Film SCENARIO = whole("shanghai-bonn-offices");
    static final Film BASELINE = whole("baseline");
    static final Film OF_1994 = whole("bonn-1994");
    static final Film AT_START = shot("shanghai-bonn-offices", 2019);
    static final int MIDDLE = 2037;

    private static final long SEED = 7;

    private Films() {}

    private static Film whole(String name) {
        return shot(name, Integer.MAX_VALUE);
    }

    /** Up to a year. */
    static Film shot(String name, int last) {
        Setup setup = ScenarioModels.setup(ScenarioReader.shipped(name, WORLD), WORLD);
        HostCityModel model = ScenarioModels.model(setup, SEED);
        Film film = new Film(setup.world(), model);
        if (last > model.endYear()) {
            model.runToEnd();
        } else {
            model.runTo(last);
        }
        return film;
    }

    static List<Integer> places(Film film, String... ids) {
        return List.of(ids).stream().map(film::indexOf).toList();
    }

    static Scene scene(Film film, @Nullable Film baseline, int year, List<Integer> places) {
        return new Scene(film, baseline, year, places, List.of(film.startYear() + 3), WORLD.instruments());
    }

    /** Both arms in the middle of the run. */
    static Scene middle(String... ids) {
        return scene(SCENARIO, BASELINE, MIDDLE, places(SCENARIO, ids));
    }
}
