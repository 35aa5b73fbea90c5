package hostcity.scenario;

import hostcity.world.Instrument;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Something that is decided in one year of a scenario. Levels that it adopts from another city's row of the baseline
 * are already written out in {@code set}.
 *
 * @param year the year of the decision; instruments take effect after their lags
 * @param until the year in which it is taken back, if ever
 * @param places ids of the places that it holds for; a policy of a nation names the nation in {@code nation} and holds
 *     for all its places
 * @param nation the nation that decides, or empty for a policy of cities
 * @param set the levels that are enacted
 * @param registration changed registration, in the nation or (a pilot) in the places
 * @param eligibility which offices get it
 * @param money who pays
 */
public record Policy(
        int year,
        OptionalInt until,
        List<String> places,
        String nation,
        Map<Instrument, Double> set,
        Registration registration,
        Eligibility eligibility,
        Money money) {

    /** Where the money comes from. */
    public enum Money {
        /** The policy brings its own. */
        OWN,
        /** It has to fit into the city's budget. */
        KEEP
    }

    /**
     * Changed registration; an empty value leaves the nation's.
     *
     * @param success chance in [0, 1] before coordination body and liaison service
     * @param delayYears years
     */
    public record Registration(OptionalDouble success, OptionalDouble delayYears) {
        /** Nothing changes. */
        public static final Registration UNCHANGED = new Registration(OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Copies and checks. */
    public Policy {
        if (until.isPresent() && until.getAsInt() <= year) {
            throw new IllegalArgumentException("'until' " + until.getAsInt() + " must follow 'year' " + year);
        }
        places = List.copyOf(places);
        Map<Instrument, Double> levels = new EnumMap<>(Instrument.class);
        levels.putAll(set);
        for (Map.Entry<Instrument, Double> level : levels.entrySet()) {
            if (!(level.getValue() >= 0 && level.getValue() <= 1)) {
                throw new IllegalArgumentException(
                        "level of '" + level.getKey().id() + "' must lie in [0, 1], not " + level.getValue());
            }
        }
        set = levels;
    }

    /** Whether a nation decides. */
    public boolean isNational() {
        return !nation.isEmpty();
    }
}
