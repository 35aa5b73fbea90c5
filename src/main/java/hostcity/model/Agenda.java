package hostcity.model;

import java.util.ArrayList;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What organizations have to do, year by year and phase by phase. It stands on the schedule in their place: the order
 * within a phase cannot matter, so a list for each phase does what a heap of tens of thousands of events would do for
 * more.
 */
final class Agenda implements Steppable {

    private static final long serialVersionUID = 1;

    private final int startYear;
    private final List<List<List<Organization>>> years = new ArrayList<>();

    Agenda(int startYear, int endYear) {
        this.startYear = startYear;
        for (int year = startYear; year <= endYear; year++) {
            List<List<Organization>> phases = new ArrayList<>();
            for (int i = 0; i < Phase.values().length; i++) {
                phases.add(new ArrayList<>(0));
            }
            years.add(phases);
        }
    }

    private List<Organization> due(int year, Phase phase) {
        return years.get(year - startYear).get(phase.ordinal());
    }

    /** Has an organization act in a phase to come. */
    void add(int year, Phase phase, Organization organization) {
        due(year, phase).add(organization);
    }

    /** The organizations act whose phase it is. */
    @Override
    public void step(SimState state) {
        HostCityModel model = (HostCityModel) state;
        List<Organization> due = due(model.year(), model.phase());
        for (Organization organization : due) {
            organization.step(state);
        }
        due.clear();
    }
}
