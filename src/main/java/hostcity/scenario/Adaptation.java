package hostcity.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How cities adjust their instruments.
 *
 * @param general the rule of all cities that {@code cities} does not name; empty: each draws one from the mix of the
 *     parameters
 * @param cities the rule of named cities, by place id
 */
public record Adaptation(Optional<Rule> general, Map<String, Rule> cities) {

    /** The five rules. */
    public enum Rule {
        /** Nothing changes. */
        STATIC,
        /** Closes half of the largest gap to similar and to leading cities. */
        IMITATE,
        /** Tries one step of one instrument and keeps it if expected welfare rises. */
        HILL_CLIMB,
        /** A bandit over steps that learns from what they brought. */
        LEARN,
        /** Goes half way to the greedy best response. */
        BEST_RESPONSE;

        /** The name in files, such as {@code hill-climb}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The rule with this name in files. */
        public static Optional<Rule> of(String id) {
            return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
        }
    }

    /** Every city draws its rule from the mix of the parameters. */
    public static final Adaptation MIX = new Adaptation(Optional.empty(), Map.of());

    /** No city changes anything by itself. */
    public static final Adaptation NONE = new Adaptation(Optional.of(Rule.STATIC), Map.of());

    /** Copies. */
    public Adaptation {
        cities = Map.copyOf(cities);
    }
}
