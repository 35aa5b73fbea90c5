package hostcity.gui.film;

import hostcity.model.City;
import hostcity.model.adapt.AdaptationRule;
import hostcity.model.policy.InstrumentState;
import hostcity.world.Instrument;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a place has decided by the end of a year.
 *
 * @param planned the level of each instrument when all that is decided has been enacted
 * @param enacted the level that is enacted
 * @param held instruments that a policy of the scenario holds
 * @param rule how the place adapts; an aggregate never does
 */
public record HostView(
        Map<Instrument, Double> planned, Map<Instrument, Double> enacted, Set<Instrument> held, AdaptationRule rule) {

    static HostView of(City city) {
        InstrumentState state = city.instruments();
        Map<Instrument, Double> planned = new EnumMap<>(Instrument.class);
        Map<Instrument, Double> enacted = new EnumMap<>(Instrument.class);
        Set<Instrument> held = EnumSet.noneOf(Instrument.class);
        for (Instrument instrument : Instrument.all()) {
            planned.put(instrument, state.planned(instrument));
            enacted.put(instrument, state.enacted(instrument));
            if (state.isHeldByScenario(instrument)) {
                held.add(instrument);
            }
        }
        return new HostView(planned, enacted, held, city.adaptive().rule());
    }
}
