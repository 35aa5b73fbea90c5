package hostcity.experiment;

import hostcity.scenario.Scenario;
import java.util.List;
import java.util.Set;

/**
 * Single decisions behind a comparison: for some offices that end elsewhere in a scenario than in the baseline the first
 * thing that goes another way (ODD 7.29 Attribution and diversion).
 *
 * @param scenario the name of the scenario
 * @param baseline the name of the baseline
 * @param endYear the last year
 * @param focal the places that the scenario is about; empty for the whole world
 * @param replications how many pairs of runs were looked at, from the first on
 * @param changed offices in those pairs that a focal place gains or loses
 * @param others other offices in those pairs that end elsewhere
 * @param places ids of the places, by the indices of events
 * @param offices the sample: those that a focal place gains or loses, pair by pair, then others
 */
public record Explanations(
        String scenario,
        String baseline,
        int endYear,
        Set<String> focal,
        int replications,
        int changed,
        int others,
        List<String> places,
        List<Explanation> offices) {

    /** No more pairs of runs are searched for offices. */
    public static final int MOST_REPLICATIONS = 10;

    /** Copies. */
    public Explanations {
        places = List.copyOf(places);
        offices = List.copyOf(offices);
    }

    /** A run that was repeated for an explanation did not come out as it is stored. */
    public static final class UnlikeStored extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnlikeStored(RunId run, String what) {
            super("replication " + run.replication() + " of '" + run.scenario() + "' was run again to explain it, and "
                    + what + "; see with 'hostcity reproduce' whether another program made the results");
        }
    }

    /**
     * Explains every scenario against the first, from runs that are repeated.
     *
     * @param experiment what was run
     * @param outcomes what came out
     * @param most how many offices of each scenario are explained
     * @throws UnlikeStored if a run does not come out as it is stored
     */
    public static List<Explanations> of(Experiment experiment, Outcomes outcomes, int most) {
        Inquiry inquiry = new Inquiry(experiment, outcomes.digests());
        List<Scenario> scenarios = experiment.scenarios();
        return scenarios.stream()
                .skip(1)
                .map(scenario -> inquiry.explain(scenario, most))
                .toList();
    }
}
