package hostcity.experiment;

import hostcity.model.LifeEvent.Subject;
import hostcity.world.Field;
import hostcity.world.OrganizationType;

/**
 * Why an office ends elsewhere in a scenario than in the baseline of the same seed.
 *
 * @param replication the pair of runs
 * @param field the field of its organization
 * @param baselineEnd the id of the place where it is at the end of the baseline; empty if in none
 * @param scenarioEnd the same of the scenario
 * @param divergence the first thing that goes another way
 */
public record Explanation(
        int replication,
        Subject office,
        OrganizationType type,
        Field field,
        String baselineEnd,
        String scenarioEnd,
        Divergence divergence) {}
