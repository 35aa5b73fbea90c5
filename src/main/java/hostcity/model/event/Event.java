package hostcity.model.event;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/** Something that happens to the world in a year of a scenario, whatever anybody decides (ODD 7.27 Shocks). */
public sealed interface Event extends Serializable
        permits FundingCut, OpennessChange, HostFailure, VacatedOffices, Bar {

    /** A year that never comes, as a value of {@link #until}. */
    int FOR_GOOD = Integer.MAX_VALUE;

    /** The kinds of event, named as in files. */
    enum Kind {
        /** See {@link FundingCut}. */
        FUNDING_CUT,
        /** See {@link OpennessChange}. */
        OPENNESS,
        /** See {@link HostFailure}. */
        HOST_FAILS,
        /** See {@link VacatedOffices}. */
        VACATED_OFFICES,
        /** See {@link Bar}. */
        BARRED;

        /** The name in files: lower case, words joined by underscores. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The year in which it begins. */
    int year();

    /** The year from which it is over; {@link #FOR_GOOD} if it lasts. */
    int until();

    /** Id of the city that it happens to, if it is one. */
    default Optional<String> place() {
        return Optional.empty();
    }

    /** Id of the nation that it happens to, if it is one as a whole. */
    default Optional<String> wholeNation() {
        return Optional.empty();
    }

    /** Whether it lasts in a year. */
    default boolean isOn(int now) {
        return year() <= now && now < until();
    }

    /** Checks the years of an event. */
    static void checkYears(int year, int until) {
        if (until <= year) {
            throw new IllegalArgumentException("'until' " + until + " must follow 'year' " + year);
        }
    }

    /** Checks a number of an event, in a way that NaN fails. */
    static void checkRange(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("'" + name + "' must lie in [" + min + ", " + max + "], not " + value);
        }
    }
}
