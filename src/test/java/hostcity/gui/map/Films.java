package hostcity.gui.map;

import hostcity.experiment.ScenarioModels;
import hostcity.gui.film.Film;
import hostcity.model.Setup;
import hostcity.store.ScenarioReader;
import hostcity.store.WorldReader;
import hostcity.world.World;

/** One whole film for all tests of the map. */
final class Films {

    static final Film WHOLE = shoot();

    private Films() {}

    private static Film shoot() {
        World world = WorldReader.shipped();
        Setup setup = ScenarioModels.setup(ScenarioReader.shipped("shanghai-bonn-offices", world), world);
        var model = ScenarioModels.model(setup, 1);
        Film film = new Film(setup.world(), model);
        model.runToEnd();
        return film;
    }
}
