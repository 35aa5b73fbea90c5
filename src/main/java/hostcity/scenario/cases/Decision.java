package hostcity.scenario.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Who decided, and how.
 *
 * @param rule how votes make a winner
 * @param electorate who voted
 */
public record Decision(Rule rule, Electorate electorate) {

    /** How a winner is found. */
    public enum Rule {
        /** More than half of the votes cast. */
        MAJORITY,
        /** Two thirds of the votes cast; between the last two more than half. */
        TWO_THIRDS,
        /** Three, two and one points in the first round, then one vote each: more than half. */
        POINTS,
        /** The head of the organization chooses by utility: no ballot. */
        EXECUTIVE,
        /** Talks until nobody objects: treated as the majority of the electorate, which it is not. */
        CONSENSUS;

        /** The name in files, such as {@code two-thirds}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** All rules. */
        public static List<Rule> all() {
            return Arrays.asList(values());
        }

        /** Whether somebody votes. */
        public boolean hasBallot() {
            return this != EXECUTIVE;
        }
    }

    /** Checks that there is an electorate where there is a ballot, and none where there is not. */
    public Decision {
        if (rule.hasBallot() == electorate instanceof Electorate.Nobody) {
            throw new IllegalArgumentException("the rule " + rule.id() + " does not go with " + electorate);
        }
    }
}
