package hostcity.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Puts organizations on the MASON schedule: those that act in the same phase of the same year share one entry, as in
 * MASON's own {@code sim.engine.Sequence}. The schedule is a heap; an entry for every event of every organization would
 * make finding the next one a tenth of a run.
 */
final class Agenda implements java.io.Serializable {

    private static final long serialVersionUID = 1;

    private final Schedule schedule;
    private final int firstYear;
    private final @Nullable Entry[] entries;

    Agenda(Schedule schedule, int firstYear, int lastYear) {
        this.schedule = schedule;
        this.firstYear = firstYear;
        this.entries = new Entry[(lastYear - firstYear + 1) * Phase.COUNT];
    }

    /** Has an organization act in a phase to come. */
    void add(int year, Phase phase, Organization organization) {
        int i = (year - firstYear) * Phase.COUNT + phase.ordinal();
        Entry entry = entries[i];
        if (entry == null) {
            entry = new Entry();
            entries[i] = entry;
            schedule.scheduleOnce(phase.timeIn(year), Phase.ACTING, entry);
        }
        entry.organizations.add(organization);
    }

    /** The organizations that act in one phase of one year. */
    private static final class Entry implements Steppable {

        private static final long serialVersionUID = 1;

        private final List<Organization> organizations = new ArrayList<>();

        @Override
        public void step(SimState state) {
            for (Organization organization : organizations) {
                organization.step(state);
            }
        }
    }
}
