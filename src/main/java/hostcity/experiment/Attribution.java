package hostcity.experiment;

import static java.util.Objects.requireNonNull;

import hostcity.experiment.Outcomes.Shift;
import hostcity.measure.Indicator;
import hostcity.scenario.Scenario;
import hostcity.world.OfficeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a scenario changes, taken apart (ODD 7.29): the policy itself, what organizations that come draw or drive away, what
 * rivals do; and where those that a place gains would be otherwise. Organizations (seats) at the end of the last year.
 *
 * @param effects of each place of the scenario's policies, of all of them if there are several, of the world
 * @param diversions of each place of the policies, and of all of them if there are several
 */
public record Attribution(List<Effect> effects, List<Diversion> diversions) {

    /** Several places of the policies, taken as one. */
    public static final String FOCAL = "focal";

    /**
     * What a place gains and why: the three parts add up to the whole in every replication.
     *
     * @param whole scenario less baseline
     * @param direct of the policy, while everybody sees the stocks of the baseline and rivals do what they did there
     * @param cluster what stocks add that respond
     * @param rivals what rivals add that respond: less than 0 where they erode the effect
     * @param multiplier (direct + cluster) / direct; empty where the direct effect may be 0
     */
    public record Effect(
            String place,
            Difference whole,
            Difference direct,
            Difference cluster,
            Difference rivals,
            Optional<Ratio> multiplier) {

        private static Effect of(String place, double[] a0, double[] a1, double[] a2, double[] a3) {
            return new Effect(
                    place,
                    Difference.of(a0, a3),
                    Difference.of(a0, a1),
                    Difference.of(a1, a2),
                    Difference.of(a2, a3),
                    Ratio.of(less(a2, a0), less(a1, a0)));
        }

        private static double[] less(double[] a, double[] b) {
            double[] difference = a.clone();
            for (int i = 0; i < difference.length; i++) {
                difference[i] -= b[i];
            }
            return difference;
        }
    }

    /** Copies. */
    public Attribution {
        effects = List.copyOf(effects);
        diversions = List.copyOf(diversions);
    }

    /** That of all places of the policies, or of the one place; empty if they have none. */
    public Optional<Effect> focalEffect() {
        return last(effects.stream()
                .filter(x -> !x.place().equals(Comparison.WORLD))
                .toList());
    }

    /** Where what {@link #focalEffect()} tells comes from. */
    public Optional<Diversion> focalDiversion() {
        return last(diversions);
    }

    /** Single places come before their sum. */
    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * From stored results of an experiment that attributes.
     *
     * @param focal the places of the policies
     */
    static Attribution of(Outcomes outcomes, String baseline, Scenario scenario, Set<String> focal) {
        List<Map<String, double[]>> arms = new ArrayList<>();
        for (String name :
                List.of(baseline, Arm.DIRECT.of(scenario.name()), Arm.CLUSTER.of(scenario.name()), scenario.name())) {
            arms.add(outcomes.valuesByPlace(name, 0, Indicator.ORGANIZATIONS, scenario.endYear()));
        }
        List<Shift> shifts = outcomes.shifts(baseline, scenario.name(), OfficeKind.HEADQUARTERS);
        List<Effect> effects = new ArrayList<>();
        List<Diversion> diversions = new ArrayList<>();
        groups(focal, arms.get(0).keySet()).forEach((name, places) -> {
            Effect effect = Effect.of(
                    name,
                    sum(arms.get(0), places),
                    sum(arms.get(1), places),
                    sum(arms.get(2), places),
                    sum(arms.get(3), places));
            effects.add(effect);
            if (!name.equals(Comparison.WORLD)) {
                diversions.add(Diversion.of(name, places, shifts, effect.whole.replications()));
            }
        });
        return new Attribution(effects, diversions);
    }

    private static Map<String, Set<String>> groups(Set<String> focal, Set<String> all) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        focal.forEach(place -> groups.put(place, Set.of(place)));
        if (focal.size() > 1) {
            groups.put(FOCAL, focal);
        }
        groups.put(Comparison.WORLD, all);
        return groups;
    }

    private static double[] sum(Map<String, double[]> values, Set<String> places) {
        double[] sum = new double[values.values().iterator().next().length];
        for (String place : places) {
            double[] more = requireNonNull(values.get(place));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }
        return sum;
    }
}
