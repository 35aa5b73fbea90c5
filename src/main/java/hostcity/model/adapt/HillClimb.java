package hostcity.model.adapt;

import static hostcity.world.Parameter.*;

import hostcity.model.City;
import hostcity.model.HostCityModel;
import hostcity.world.Instrument;
import java.util.List;

/** Tries one step of one instrument, up or down, and keeps it if expected welfare rises (Kollman, Miller, Page 1997). */
final class HillClimb implements Rule {

    private static final long serialVersionUID = 1;

    @Override
    public void adapt(City city, HostCityModel model) {
        List<Instrument> free = Rule.free(city, model);
        if (free.isEmpty()) {
            return;
        }
        Instrument instrument = free.get((int) (Rule.uniform(city, model, 0) * free.size()));
        double step = model.parameters().get(CLIMB_STEP) * (Rule.uniform(city, model, 1) < 0.5 ? 1 : -1);
        double before = city.instruments().planned(instrument);
        double level = Rule.clip(before + step);
        Welfare welfare = new Welfare(city, model);
        if (level != before && welfare.gain(instrument, level) > 0 && welfare.isAffordable(instrument, level)) {
            city.instruments().decide(instrument, level, model.year());
        }
    }
}
