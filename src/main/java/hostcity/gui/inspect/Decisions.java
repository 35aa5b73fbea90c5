package hostcity.gui.inspect;

import hostcity.report.Label;
import hostcity.world.Instrument;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the user may decide, and has.
 *
 * @param pending levels decided for the next year; NaN if an instrument is given back
 * @param locked why nothing can be decided, or empty
 */
record Decisions(Map<Instrument, Double> pending, Optional<Label> locked) {

    private static final Label AGGREGATE = new Label(
            "Only named cities decide: this is the rest of a country or region.", "只有具名城市才能决策：此处为国家或地区的其他地方。");

    Decisions {
        Map<Instrument, Double> copy = new EnumMap<>(Instrument.class);
        copy.putAll(pending);
        pending = copy;
    }

    /** Why nothing can be decided for a place, or empty. */
    Optional<Label> why(CityView view) {
        return view.where().isCity() ? locked : Optional.of(AGGREGATE);
    }

    @Nullable
    Double of(Instrument instrument) {
        return pending.get(instrument);
    }
}
