package hostcity.store;

import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds two policies that set the same lever at the same place for the same offices at the same time: nobody could say
 * which of them holds.
 */
final class PolicyContradictions {

    // In the order of the file, so that the same file always gives the same message.
    private final Map<Lever, List<ScenarioPolicyReader.Stated>> byLever = new LinkedHashMap<>();

    private record Lever(String place, String name, Eligibility eligibility) {}

    private PolicyContradictions() {}

    static void check(List<ScenarioPolicyReader.Stated> policies) {
        PolicyContradictions found = new PolicyContradictions();
        policies.forEach(found::add);
        found.byLever.forEach(PolicyContradictions::checkPeriods);
    }

    private void add(ScenarioPolicyReader.Stated stated) {
        Policy policy = stated.policy();
        List<String> levers = new ArrayList<>(
                policy.set().keySet().stream().map(Instrument::id).toList());
        policy.amounts().keySet().forEach(amount -> levers.add(amount.key()));
        if (!Double.isNaN(policy.registration().success())) {
            levers.add("registration.success");
        }
        if (!Double.isNaN(policy.registration().delayYears())) {
            levers.add("registration.delay_years");
        }
        for (String place : policy.places()) {
            for (String lever : levers) {
                byLever.computeIfAbsent(new Lever(place, lever, policy.eligibility()), key -> new ArrayList<>())
                        .add(stated);
            }
        }
    }

    private static String wayOut(Policy before, Policy here) {
        return before.year() < here.year()
                ? "end the earlier one with 'until: " + here.year() + "' or merge them"
                : "merge them, or give them different 'eligibility'";
    }

    private static void checkPeriods(Lever lever, List<ScenarioPolicyReader.Stated> policies) {
        policies.sort(Comparator.comparingInt(stated -> stated.policy().year()));
        for (int i = 1; i < policies.size(); i++) {
            ScenarioPolicyReader.Stated before = policies.get(i - 1);
            ScenarioPolicyReader.Stated here = policies.get(i);
            if (before.policy().until() > here.policy().year()) {
                throw here.node()
                        .wrong(
                                "contradicts the policy in line "
                                        + before.node().line() + ": both move '" + lever.name + "' at '" + lever.place
                                        + "' in " + here.policy().year(),
                                wayOut(before.policy(), here.policy()));
            }
        }
    }
}
