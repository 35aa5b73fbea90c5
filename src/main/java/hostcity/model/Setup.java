package hostcity.model;

import hostcity.model.adapt.AdaptationRule;
import hostcity.model.event.Event;
import hostcity.model.policy.Policy;
import hostcity.world.Parameters;
import hostcity.world.PolicyBaseline;
import hostcity.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a model is built from, except the seed.
 *
 * @param world what is given
 * @param baseline the levels of the start
 * @param parameters the parameters in force
 * @param endYear the last year
 * @param policies what the scenario decides, in its order
 * @param generalRule the rule of every city that {@code rules} does not name; empty: drawn from the mix
 * @param rules the rules of single cities by place id
 * @param noPoaching ids of cities that do not take each other's offices
 * @param events what happens to the world
 */
public record Setup(
        World world,
        PolicyBaseline baseline,
        Parameters parameters,
        int endYear,
        List<Policy> policies,
        Optional<AdaptationRule> generalRule,
        Map<String, AdaptationRule> rules,
        List<String> noPoaching,
        List<Event> events) {

    /** Copies. */
    public Setup {
        policies = List.copyOf(policies);
        rules = Map.copyOf(rules);
        noPoaching = List.copyOf(noPoaching);
        events = List.copyOf(events);
    }

    /** A run in which nothing happens but what is decided. */
    public Setup(
            World world,
            PolicyBaseline baseline,
            Parameters parameters,
            int endYear,
            List<Policy> policies,
            Optional<AdaptationRule> generalRule,
            Map<String, AdaptationRule> rules,
            List<String> noPoaching) {
        this(world, baseline, parameters, endYear, policies, generalRule, rules, noPoaching, List.of());
    }

    /** For each place whether it is in the pact of those that do not poach. */
    boolean[] pact(Geography geography) {
        boolean[] pact = new boolean[geography.size()];
        noPoaching.forEach(id -> pact[geography.indexOf(id)] = true);
        return pact;
    }

    /** The plain world: its defaults, the reconciled baseline, no policies, no adaptation. */
    public static Setup still(World world, int endYear) {
        Parameters parameters = world.defaults();
        return new Setup(
                world,
                world.baseline("reconciled", parameters),
                parameters,
                endYear,
                List.of(),
                Optional.of(AdaptationRule.STATIC),
                Map.of(),
                List.of());
    }
}
