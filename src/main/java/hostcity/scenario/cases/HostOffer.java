package hostcity.scenario.cases;

import hostcity.world.Instrument;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a candidate offered.
 *
 * @param levels offered levels of instruments in [0, 1]; of the others nothing is known
 * @param directFinanceUsdPerYear money to the organization, USD a year; empty where unknown
 * @param relocationGrantUsd money for the move, USD once; empty where unknown
 * @param capitalUsd money for buildings and equipment, USD once; empty where unknown
 * @param source where the offer is documented
 * @param knownFrom whose offers are documented
 */
public record HostOffer(
        Map<Instrument, Double> levels,
        OptionalDouble directFinanceUsdPerYear,
        OptionalDouble relocationGrantUsd,
        OptionalDouble capitalUsd,
        String source,
        KnownFrom knownFrom) {

    /** Whose offers are documented. */
    public enum KnownFrom {
        /** At least two of those who competed: the offer can count. */
        BIDDERS,
        /** Only the winner's: the offer is told, but does not count. */
        WINNER
    }

    /** Copies and checks that something is offered, within bounds. */
    public HostOffer {
        levels = Map.copyOf(levels);
        if (levels.isEmpty()
                && directFinanceUsdPerYear.isEmpty()
                && relocationGrantUsd.isEmpty()
                && capitalUsd.isEmpty()) {
            throw new IllegalArgumentException("an offer offers something");
        }
        levels.values().forEach(level -> check("a level lies in [0, 1]", level, 1));
        directFinanceUsdPerYear.ifPresent(usd -> check("direct finance is not negative", usd, Double.MAX_VALUE));
        relocationGrantUsd.ifPresent(usd -> check("a relocation grant is not negative", usd, Double.MAX_VALUE));
        capitalUsd.ifPresent(usd -> check("capital is not negative", usd, Double.MAX_VALUE));
    }

    private static void check(String what, double value, double max) {
        if (!(value >= 0 && value <= max)) {
            throw new IllegalArgumentException(what + ", but is " + value);
        }
    }
}
