package hostcity.store;

import hostcity.model.policy.Amount;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what a policy pays each eligible office in money. */
final class AmountsReader {

    /** The keys of a policy that are read here. */
    static final List<String> KEYS = Amount.all().stream().map(Amount::key).toList();

    private AmountsReader() {}

    static Map<Amount, Double> read(YamlMap policy) {
        Map<Amount, Double> amounts = new EnumMap<>(Amount.class);
        for (Amount amount : Amount.all()) {
            policy.get(amount.key())
                    .ifPresent(node -> amounts.put(amount, node.number(0, largest(amount), " (" + unit(amount) + ")")));
        }
        return amounts;
    }

    /** The largest amount that is no slip of the pen, in its unit. */
    static double largest(Amount amount) {
        return amount == Amount.RELOCATION_GRANT ? 1e6 : 1e8;
    }

    private static String unit(Amount amount) {
        return amount == Amount.RELOCATION_GRANT ? "USD per person, once" : "USD a year and office";
    }
}
