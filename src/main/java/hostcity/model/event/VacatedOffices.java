package hostcity.model.event;

import java.util.Optional;

/**
 * A capital moves away, or a barracks is closed, and leaves offices empty (Bonn 1994, seed 004).
 *
 * @param year the year from which they stand empty
 * @param until the year in which they are gone; {@link Event#FOR_GOOD} if never
 * @param city id of the city
 * @param seats added capacity, persons
 * @param rentFactor what the rent of the whole place is multiplied by, above 0, at most 1
 */
public record VacatedOffices(int year, int until, String city, int seats, double rentFactor) implements Event {

    /** Checks. */
    public VacatedOffices {
        Event.checkYears(year, until);
        Event.checkRange("seats", seats, 0, Integer.MAX_VALUE);
        Event.checkRange("rent_factor", rentFactor, 0, 1);
    }

    @Override
    public Optional<String> place() {
        return Optional.of(city);
    }
}
