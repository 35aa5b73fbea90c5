package hostcity.model.adapt;

import hostcity.model.City;
import hostcity.model.HostCityModel;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Instrument;
import java.io.Serializable;
import java.util.List;

/** What a city does when its turn comes. Rules move only what a city may move, and only within its budget. */
interface Rule extends Serializable {

    /** Takes the turn of a city in the present year. */
    void adapt(City city, HostCityModel model);

    /** The instruments that a city may change this year. */
    static List<Instrument> free(City city, HostCityModel model) {
        return Instrument.all().stream()
                .filter(x -> !x.isNational() && city.instruments().isFree(x, model.year()))
                .toList();
    }

    /** A keyed uniform of this turn. */
    static double uniform(City city, HostCityModel model, int slot) {
        int key = model.geography().key(city.place());
        return KeyedRandom.uniform(model.keySeed(), Purpose.ADAPT, slot, model.year(), key);
    }

    /** Keeps a level inside [0, 1]. */
    static double clip(double level) {
        return Math.min(1, Math.max(0, level));
    }
}
