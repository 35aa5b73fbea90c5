package hostcity.gui.film;

import hostcity.experiment.ScenarioModels;
import hostcity.model.HostCityModel;
import hostcity.model.LifeEvent;
import hostcity.model.LifeListener;
import hostcity.model.Organization;
import hostcity.model.Setup;
import hostcity.world.OrganizationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an organization has gone through in a run. A run is fixed by its setup and seed, so the past of any organization
 * is had by running it again with a listener; that need not be said before the run.
 *
 * @param organization its id
 * @param year up to which it is told
 * @param portrait what it is; empty if there is no such organization up to the year
 * @param events in the order in which they happened
 */
public record Life(long organization, int year, Optional<Portrait> portrait, List<LifeEvent> events) {

    /**
     * What an organization is, beyond the traits in the events.
     *
     * @param acronym or empty
     * @param prestige in [0, 1]
     */
    public record Portrait(String acronym, OrganizationType type, double prestige) {

        private static Portrait of(Organization organization) {
            return new Portrait(organization.name(), organization.type(), organization.prestige());
        }
    }

    /** Copies. */
    public Life {
        events = List.copyOf(events);
    }

    /**
     * Runs a model up to the end of a year, which takes a tenth of a second or so.
     *
     * @param setup of the run
     * @param seed of the run
     * @param organization the id of an organization, which there need not be
     * @param year of the run; the start is told in any case
     */
    public static Life of(Setup setup, long seed, long organization, int year) {
        HostCityModel model = ScenarioModels.model(setup, seed);
        Follower follower = new Follower(organization);
        model.onLives(follower);
        if (year <= model.startYear()) {
            model.start();
        } else {
            model.runTo(Math.min(year, model.endYear()));
        }
        return new Life(organization, year, follower.portrait, follower.events);
    }

    private static final class Follower implements LifeListener {

        private final long id;
        private final List<LifeEvent> events = new ArrayList<>();
        private Optional<Portrait> portrait = Optional.empty();

        Follower(long id) {
            this.id = id;
        }

        @Override
        public boolean follows(Organization organization) {
            if (organization.id() != id) {
                return false;
            }
            if (portrait.isEmpty()) {
                portrait = Optional.of(Portrait.of(organization));
            }
            return true;
        }

        @Override
        public void happened(LifeEvent event) {
            events.add(event);
        }
    }
}
