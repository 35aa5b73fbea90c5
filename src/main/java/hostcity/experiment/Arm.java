package hostcity.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run between the baseline and the scenario that attributes what the scenario changes (ODD 7.29). In results it is a
 * scenario of its own, whose name no file can have.
 */
public enum Arm {
    /** The policy, while everybody sees the stocks of the baseline and rivals do what they did there. */
    DIRECT,
    /** The policy with stocks that respond, while rivals do what they did in the baseline. */
    CLUSTER;

    /** The name of the arm of a scenario. */
    public String of(String scenario) {
        return scenario + "~" + name().toLowerCase(Locale.ROOT);
    }

    /** All scenarios and their arms; the first scenario is the baseline, which has none. */
    public static List<String> with(List<String> scenarios) {
        List<String> all = new ArrayList<>(scenarios.subList(0, 1));
        for (String scenario : scenarios.subList(1, scenarios.size())) {
            all.add(scenario);
            for (Arm arm : values()) {
                all.add(arm.of(scenario));
            }
        }
        return all;
    }
}
