package hostcity.model.event;

import java.util.Optional;

/**
 * A host fails: every office there has to look for another one.
 *
 * @param year the year
 * @param city id of the city
 */
public record HostFailure(int year, String city) implements Event {

    @Override
    public int until() {
        return year + 1;
    }

    @Override
    public Optional<String> place() {
        return Optional.of(city);
    }
}
