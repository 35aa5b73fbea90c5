package hostcity.model.policy;

import hostcity.world.Instrument;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Something that is decided in one year of a scenario. Levels that it adopts from another city's row of the baseline
 * are already written out in {@code set}.
 *
 * @param year the year of the decision; instruments take effect after their lags, registration at once
 * @param until the year in which it is taken back; {@link #FOR_GOOD} if never
 * @param places ids of the places that it holds for
 * @param nation the nation that decides and pays, or empty for a policy of the cities
 * @param set the levels that are enacted
 * @param registration changed registration in the places
 * @param eligibility which offices get it
 * @param money who pays
 * @param cultivation what it does for posts, initiators and institutes
 * @param amounts money for each eligible office, in the units of {@link Amount}
 * @param approach how it helps organizations to come near
 */
public record Policy(
        int year,
        int until,
        List<String> places,
        String nation,
        Map<Instrument, Double> set,
        Registration registration,
        Eligibility eligibility,
        Money money,
        Cultivation cultivation,
        Map<Amount, Double> amounts,
        Approach approach)
        implements Serializable {

    /** A policy that is never taken back, as a value of {@code until}. */
    public static final int FOR_GOOD = Integer.MAX_VALUE;

    /** Where the money comes from. */
    public enum Money {
        /** The policy brings its own. */
        OWN,
        /** It has to fit into the city's budget. */
        KEEP
    }

    /**
     * Changed registration; NaN leaves the nation's.
     *
     * @param success chance in [0, 1] before coordination body and liaison service
     * @param delayYears years, 0 or more
     */
    public record Registration(double success, double delayYears) implements Serializable {
        /** Nothing changes. */
        public static final Registration UNCHANGED = new Registration(Double.NaN, Double.NaN);
    }

    /** Copies and checks. */
    public Policy {
        if (until <= year) {
            throw new IllegalArgumentException("'until' " + until + " must follow 'year' " + year);
        }
        places = List.copyOf(places);
        set = levels(set);
        Map<Amount, Double> usdOf = new EnumMap<>(Amount.class);
        amounts.forEach((amount, usd) -> {
            if (!(usd >= 0 && usd < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("'" + amount.key() + "' must be 0 or more, not " + usd);
            }
            usdOf.put(amount, usd);
        });
        amounts = Collections.unmodifiableMap(usdOf);
    }

    /** Levels of instruments, copied and checked. */
    public static Map<Instrument, Double> levels(Map<Instrument, Double> set) {
        Map<Instrument, Double> levels = new EnumMap<>(Instrument.class);
        set.forEach((instrument, level) -> {
            if (!(level >= 0 && level <= 1)) {
                throw new IllegalArgumentException(
                        "level of '" + instrument.id() + "' must lie in [0, 1], not " + level);
            }
            levels.put(instrument, level);
        });
        return Collections.unmodifiableMap(levels);
    }

    /** A policy of instruments and registration only. */
    public Policy(
            int year,
            int until,
            List<String> places,
            String nation,
            Map<Instrument, Double> set,
            Registration registration,
            Eligibility eligibility,
            Money money) {
        this(year, until, places, nation, set, registration, eligibility, money, Cultivation.NONE);
    }

    /** A policy that pays no amounts of money and does nothing for awareness and branches. */
    public Policy(
            int year,
            int until,
            List<String> places,
            String nation,
            Map<Instrument, Double> set,
            Registration registration,
            Eligibility eligibility,
            Money money,
            Cultivation cultivation) {
        this(year, until, places, nation, set, registration, eligibility, money, cultivation, Map.of(), Approach.NONE);
    }

    /** Whether a nation decides. */
    public boolean isNational() {
        return !nation.isEmpty();
    }
}
