package hostcity.experiment;

import hostcity.model.LifeEvent;
import hostcity.model.Organization;
import java.util.List;

/** Where the lives of followed organizations go, run by run in the order of replications. */
public interface LifeStore {

    /** Whether the life of an organization is wanted; asked by many workers at a time. */
    boolean follows(Organization organization);

    /**
     * Takes what happened in a run to those that are followed, in its order; in one thread, and once for every run that
     * did not fail, those of an earlier session included.
     */
    void write(RunId run, List<LifeEvent> events);
}
