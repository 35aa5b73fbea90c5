package hostcity.scenario;

import hostcity.model.adapt.AdaptationRule;
import java.util.Map;
import java.util.Optional;

/**
 * How cities adjust their instruments.
 *
 * @param general the rule of all cities that {@code cities} does not name; empty: each draws one from the mix of the
 *     parameters
 * @param cities the rule of named cities, by place id
 */
public record Adaptation(Optional<AdaptationRule> general, Map<String, AdaptationRule> cities) {

    /** Every city draws its rule from the mix of the parameters. */
    public static final Adaptation MIX = new Adaptation(Optional.empty(), Map.of());

    /** No city changes anything by itself. */
    public static final Adaptation NONE = new Adaptation(Optional.of(AdaptationRule.STATIC), Map.of());

    /** Copies. */
    public Adaptation {
        cities = Map.copyOf(cities);
    }
}
