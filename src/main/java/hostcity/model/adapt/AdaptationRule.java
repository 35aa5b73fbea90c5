package hostcity.model.adapt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules by which a city may adapt. */
public enum AdaptationRule {
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
    public static Optional<AdaptationRule> of(String id) {
        return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
    }
}
