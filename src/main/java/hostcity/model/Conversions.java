package hostcity.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Branches that become seats where a policy lets them (ODD 7.13 Branches and staff): seat and branch change places. */
final class Conversions implements Serializable {

    private static final long serialVersionUID = 1;

    private final HostCityModel model;

    Conversions(HostCityModel model) {
        this.model = model;
    }

    /** Whether a branch becomes the seat if an office goes to a place. */
    boolean isDue(Office office, int place) {
        return office.isHeadquarters() && office.place() != Office.NOWHERE && branch(office, place) != null;
    }

    private @Nullable Office branch(Office seat, int place) {
        return model.cities().get(place).branchToConvert(seat.organization(), model.year());
    }

    /** Sends the seat to its branch at once, and the branch to where the seat was, unless the host there fails. */
    void convert(Office seat, int place) {
        Office branch = branch(seat, place);
        model.lives().goTo(seat, place, model.year());
        model.chronicle().converted(seat);
        if (branch != null && !seat.hasLostHost(model.year())) {
            model.lives().goTo(branch, seat.place(), model.year());
        }
    }
}
