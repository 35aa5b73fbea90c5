package hostcity.model;

import hostcity.model.event.Shocks;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reviews that the shocks of a year trigger (ODD 7.27 Shocks), and UN offices that lost their host. */
final class ShockReviews implements Serializable {

    private static final long serialVersionUID = 1;

    private final HostCityModel model;
    private final List<Office> displaced = new ArrayList<>();

    ShockReviews(HostCityModel model) {
        this.model = model;
    }

    /** UN offices whose host fails this year, by organization id: each has to look for a host by a call. */
    List<Office> displacedUnOffices() {
        return Collections.unmodifiableList(displaced);
    }

    /** Has the offices that the shocks of the year concern choose a host this year. */
    void trigger() {
        displaced.clear();
        if (!model.shocks().beginIn(model.year())) {
            return;
        }
        for (Organization organization : model.register().living()) {
            if (!organization.isClosed()) {
                trigger(organization);
            }
        }
    }

    private void trigger(Organization organization) {
        boolean reviews = false;
        for (Office office : organization.officeArray()) {
            // An office that moves has chosen already.
            reviews |= office.place() != Office.NOWHERE && !office.isMoving() && trigger(office);
        }
        if (reviews) {
            model.scheduleIn(model.year(), Phase.CHOICES, organization);
        }
    }

    private boolean trigger(Office office) {
        Shocks shocks = model.shocks();
        int year = model.year();
        boolean fails = shocks.hostFails(office.place(), year);
        if (office.organization().type() == OrganizationType.UN) {
            if (fails) {
                displaced.add(office);
            }
            return false;
        }
        if (fails) {
            office.loseHost(year);
        } else if (!shocks.triggersReview(office, year, coordination(office.place()))) {
            return false;
        }
        office.setReviewYear(year);
        return true;
    }

    private double coordination(int place) {
        return model.city(place).delivered(model.year())[Instrument.COORDINATION_BODY.ordinal()];
    }
}
