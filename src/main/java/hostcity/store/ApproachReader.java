package hostcity.store;

import hostcity.model.policy.Approach;
import java.util.List;

/** Reads how a policy helps organizations to come near. */
final class ApproachReader {

    /** What a policy adds to awareness. */
    static final String AWARENESS = "awareness";

    /** When branches can become seats. */
    static final String CONVERSION = "conversion_after_years";

    /** The keys of a policy that are read here. */
    static final List<String> KEYS = List.of(AWARENESS, CONVERSION);

    /** The most that awareness can gain: from hardly anybody to nearly all. */
    static final double LARGEST = 10;

    /** The longest that a branch can have to wait, in years. */
    static final int LONGEST = 50;

    private ApproachReader() {}

    static Approach read(YamlMap policy) {
        return new Approach(
                policy.get(AWARENESS)
                        .map(node -> node.number(0, LARGEST, " (added to the logit)"))
                        .orElse(Approach.NONE.awareness()),
                policy.get(CONVERSION)
                        .map(node -> node.whole(0, LONGEST, "a number of years", "write 0 to " + LONGEST))
                        .orElse(Approach.NEVER));
    }
}
