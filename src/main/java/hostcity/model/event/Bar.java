package hostcity.model.event;

import hostcity.model.Geography;
import java.util.Optional;

/**
 * A city, or every city of a nation, does not bid when bodies of the UN call for a host.
 *
 * @param year the year in which it begins
 * @param until the year from which it is over
 * @param of what is barred
 * @param id the id of the city or nation
 */
public record Bar(int year, int until, Of of, String id) implements Event {

    /** What can be barred. */
    public enum Of {
        /** One city. */
        CITY,
        /** All cities of a nation. */
        NATION
    }

    /** Checks the years. */
    public Bar {
        Event.checkYears(year, until);
    }

    @Override
    public Optional<String> place() {
        return of == Of.CITY ? Optional.of(id) : Optional.empty();
    }

    @Override
    public Optional<String> wholeNation() {
        return of == Of.NATION ? Optional.of(id) : Optional.empty();
    }

    /** Whether a place is meant. */
    boolean bars(Geography geography, int place) {
        return of == Of.CITY
                ? geography.id(place).equals(id)
                : geography.nationId(geography.nationOf(place)).equals(id);
    }
}
