package hostcity.gui.film;

import java.util.List;

/**
 * What is to be seen at the end of a year. Lists by place are in the order of the places of the {@link Film}.
 *
 * @param year the year
 * @param officesByPlace the offices in every place, by id of the organization
 * @param moves what happened to offices in this year
 * @param hosts what every place has decided
 */
public record Still(int year, List<List<OfficeView>> officesByPlace, List<Move> moves, List<HostView> hosts) {

    /** Copies. */
    public Still {
        officesByPlace = List.copyOf(officesByPlace);
        moves = List.copyOf(moves);
        hosts = List.copyOf(hosts);
    }

    /** The offices in a place. */
    public List<OfficeView> offices(int place) {
        return officesByPlace.get(place);
    }
}
