package hostcity.experiment;

import hostcity.model.choice.Option;
import hostcity.model.choice.UtilityPart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for the choice of a scenario rather than that of the baseline, by the parts of utility (ODD 7.9 Utility), in
 * the run of the one and in the run of the other. Greater than 0 where the scenario's choice is the better one.
 *
 * @param baseline utility of the scenario's choice less that of the baseline's choice, in the baseline; NaN if this run
 *     did not weigh both
 * @param scenario the same in the scenario
 * @param changes one for each part, the largest change first; where one run did not weigh both, the largest term of the
 *     other
 */
public record Terms(double baseline, double scenario, List<Change> changes) {

    /**
     * One part of utility, in utility.
     *
     * @param baseline what it speaks for the scenario's choice in the baseline, or NaN
     * @param scenario the same in the scenario
     */
    public record Change(UtilityPart part, double baseline, double scenario) {

        /** Scenario less baseline; NaN if one run did not weigh both choices. */
        public double change() {
            return scenario - baseline;
        }

        /** How much it changes; where one run did not weigh both choices, how much it is in the other. */
        public double size() {
            return Math.abs(Double.isNaN(baseline) ? scenario : Double.isNaN(scenario) ? baseline : change());
        }
    }

    /** What one run thinks of the two choices. */
    private record Pair(Option first, Option second) {

        private static double total(Optional<Pair> pair) {
            return pair.map(x -> x.second.parts().utility() - x.first.parts().utility())
                    .orElse(Double.NaN);
        }

        private static double part(Optional<Pair> pair, UtilityPart part) {
            return pair.map(x -> x.second.parts().get(part) - x.first.parts().get(part))
                    .orElse(Double.NaN);
        }
    }

    /** Copies. */
    public Terms {
        changes = List.copyOf(changes);
    }

    /** The terms between the choices of the two runs; empty if no run weighed both. */
    static Optional<Terms> between(Choice baseline, Choice scenario) {
        Optional<Pair> before = pair(baseline, baseline.chosen(), scenario.chosen());
        Optional<Pair> after = pair(scenario, baseline.chosen(), scenario.chosen());
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        List<Change> changes = UtilityPart.all().stream()
                .map(part -> new Change(part, Pair.part(before, part), Pair.part(after, part)))
                .sorted(Comparator.comparingDouble(Change::size).reversed())
                .toList();
        return Optional.of(new Terms(Pair.total(before), Pair.total(after), changes));
    }

    private static Optional<Pair> pair(Choice choice, int first, int second) {
        return choice.option(first).flatMap(x -> choice.option(second).map(y -> new Pair(x, y)));
    }

    /** Whether both runs weighed both choices, so that there is a change. */
    public boolean areWhole() {
        return !Double.isNaN(change());
    }

    /** Scenario less baseline: the sum of the changes, but for rounding. */
    public double change() {
        return scenario - baseline;
    }

    /** Whether each run finds its own choice the better one. */
    public boolean turn() {
        return baseline <= 0 && scenario >= 0;
    }
}
