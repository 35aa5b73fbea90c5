package hostcity.model.event;

import java.util.Optional;

/**
 * A nation opens or closes itself to organizations in sensitive fields.
 *
 * @param year the year of the change
 * @param until the year in which it is taken back; {@link Event#FOR_GOOD} if never
 * @param nation id of the nation
 * @param change what is added to its openness, in [-1, 1]; the sum is clipped to [0, 1]
 */
public record OpennessChange(int year, int until, String nation, double change) implements Event {

    /** Checks. */
    public OpennessChange {
        Event.checkYears(year, until);
        Event.checkRange("change", change, -1, 1);
    }

    @Override
    public Optional<String> wholeNation() {
        return Optional.of(nation);
    }
}
