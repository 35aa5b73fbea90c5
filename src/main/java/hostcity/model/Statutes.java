package hostcity.model;

import hostcity.model.policy.Clause;
import hostcity.model.policy.Policy;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.List;

/** The policies of a run, which hosts heed in the years in which something begins or ends. */
final class Statutes implements Serializable {

    private static final long serialVersionUID = 1;

    private List<Policy> policies;

    Statutes(List<Policy> policies) {
        this.policies = policies;
    }

    /**
     * Other policies hold from the next year on. Those that have begun may differ only in when they end, and in how they
     * are split; then the run comes to the same as one that had the others from the start.
     *
     * @param year the present year
     * @param phase the present phase: the last, for the year must be over
     * @return the others
     * @throws IllegalArgumentException if they would have done something else until now
     */
    List<Policy> replace(List<Policy> others, int year, Phase phase) {
        if (phase != Phase.INDICATORS) {
            throw new IllegalStateException("policies change between years, not in the phase " + phase);
        }
        if (!Clause.areEqualBy(year, policies, others)) {
            throw new IllegalArgumentException(
                    "until " + year + " the other policies would have done something else than those of the run");
        }
        policies = List.copyOf(others);
        return policies;
    }

    List<Policy> policies() {
        return policies;
    }

    void begin(int year, List<City> cities, Geography geography, Parameters parameters) {
        if (policies.stream().anyMatch(x -> x.year() == year || x.until() == year)) {
            cities.forEach(city -> city.heed(policies, year, geography, parameters));
        }
    }
}
