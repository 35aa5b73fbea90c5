package hostcity.store;

import hostcity.model.event.Event;
import hostcity.model.event.Event.Kind;
import hostcity.model.event.FundingCut;
import hostcity.model.event.HostFailure;
import hostcity.model.event.OpennessChange;
import hostcity.model.event.VacatedOffices;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the events of a scenario, one by one: what {@link EventReader} reads. */
final class EventWriter {

    private final Map<String, YamlValue> keys = new LinkedHashMap<>();

    private EventWriter(Event event) {
        keys.put("year", YamlValue.whole(event.year()));
        if (event.until() != Event.FOR_GOOD && !(event instanceof HostFailure)) {
            keys.put("until", YamlValue.whole(event.until()));
        }
    }

    /** The kind of an event with what it says. */
    static Map<String, YamlValue> keys(Event event) {
        EventWriter writer = new EventWriter(event);
        Kind kind = writer.write(event);
        return Map.of(kind.id(), YamlValue.map(writer.keys));
    }

    private Kind write(Event event) {
        if (event instanceof FundingCut cut) {
            fundingCut(cut);
            return Kind.FUNDING_CUT;
        }
        if (event instanceof VacatedOffices offices) {
            vacatedOffices(offices);
            return Kind.VACATED_OFFICES;
        }
        String whom = event.place().isPresent() ? "city" : "nation";
        keys.put(whom, YamlValue.word(event.place().or(event::wholeNation).orElseThrow()));
        if (event instanceof OpennessChange change) {
            keys.put("change", YamlValue.number(change.change()));
            return Kind.OPENNESS;
        }
        return event instanceof HostFailure ? Kind.HOST_FAILS : Kind.BARRED;
    }

    private void fundingCut(FundingCut cut) {
        keys.put("share", YamlValue.number(cut.share()));
        if (cut.affected() != 1) {
            keys.put("affected", YamlValue.number(cut.affected()));
        }
        PolicyWriter.types(keys, cut.types());
        PolicyWriter.fields(keys, cut.fields());
        if (!cut.organizations().isEmpty()) {
            keys.put(
                    "organizations",
                    YamlValue.words(cut.organizations().stream().sorted().toList()));
        }
    }

    private void vacatedOffices(VacatedOffices offices) {
        keys.put("city", YamlValue.word(offices.city()));
        keys.put("seats", YamlValue.whole(offices.seats()));
        if (offices.rentFactor() != 1) {
            keys.put("rent_factor", YamlValue.number(offices.rentFactor()));
        }
    }
}
