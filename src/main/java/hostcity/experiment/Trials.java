package hostcity.experiment;

import hostcity.measure.Measurement;
import hostcity.measure.Residence;
import hostcity.measure.RunOutcome;
import hostcity.model.HostCityModel;
import hostcity.model.Recording;
import hostcity.model.Replay;
import hostcity.model.Setup;
import hostcity.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs the models of an experiment: for many threads at a time. */
final class Trials {

    private final Experiment experiment;
    private final String baseline;
    private final Map<String, Task> tasks = new HashMap<>();

    /**
     * How something is run.
     *
     * @param arm what is replayed of the baseline; null for a scenario itself
     * @param actors the places that do not replay
     */
    private record Task(Setup setup, @Nullable Arm arm, Set<String> actors) {}

    /** Gets ready; builds what all runs of a scenario share. */
    Trials(Experiment experiment) {
        this.experiment = experiment;
        Scenario first = experiment.scenarios().get(0);
        baseline = first.name();
        for (Scenario scenario : experiment.scenarios()) {
            Setup setup = ScenarioModels.setup(scenario, experiment.world());
            tasks.put(scenario.name(), new Task(setup, null, Set.of()));
            for (Arm arm : Arm.values()) {
                Set<String> actors = Actors.of(first, scenario, experiment.world());
                tasks.put(arm.of(scenario.name()), new Task(setup, arm, actors));
            }
        }
    }

    /**
     * The baseline of one replication, which its arms replay. It is run by the first that needs it, and what it showed is
     * there as long as one does.
     */
    final class Baseline {
        private final RunId id;
        private final Recording recording = new Recording();
        private @Nullable RunResult result;

        Baseline(int replication) {
            id = new RunId(baseline, 0, replication);
        }

        private synchronized RunResult result() {
            if (result == null) {
                result = Trials.this.run(id, model -> model.record(recording));
            }
            return result;
        }

        private Recording recording() {
            if (result() instanceof RunResult.Failed failed) {
                throw new IllegalStateException("the baseline failed: " + failed.cause());
            }
            return recording;
        }

        /** Runs what belongs to this replication. */
        RunResult run(RunId wanted) {
            if (wanted.equals(id)) {
                return result();
            }
            Task task = tasks.get(wanted.scenario());
            return Trials.this.run(wanted, model -> {
                if (task != null && task.arm != null) {
                    model.replay(replay(recording(), task, model));
                }
            });
        }
    }

    private static Replay replay(Recording recording, Task task, HostCityModel model) {
        Set<Integer> places =
                task.actors.stream().map(x -> model.geography().indexOf(x)).collect(Collectors.toSet());
        return new Replay(recording, task.arm == Arm.DIRECT, places);
    }

    /**
     * Runs one replication of one scenario.
     *
     * @param prepare what is done to the model before it starts
     */
    RunResult run(RunId id, Consumer<HostCityModel> prepare) {
        return run(id, prepare, experiment.attributes());
    }

    /**
     * The same.
     *
     * @param asksWhere whether it is wanted where offices are at the end; of an arm it never is
     */
    RunResult run(RunId id, Consumer<HostCityModel> prepare, boolean asksWhere) {
        long seed = experiment.seedOf(id.replication());
        String stage = "build";
        try {
            Task task = tasks.get(id.scenario());
            if (task == null) {
                throw new IllegalArgumentException("no scenario '" + id.scenario() + "'");
            }
            HostCityModel model = ScenarioModels.model(task.setup, seed);
            prepare.accept(model);
            stage = "run";
            RunOutcome outcome = Measurement.run(model);
            stage = "measure";
            outcome.checkFinite();
            Residence residence = asksWhere && task.arm == null ? Residence.of(model) : Residence.NONE;
            return new RunResult.Done(id, seed, outcome, outcome.digest(), residence);
        } catch (RuntimeException e) {
            return new RunResult.Failed(
                    id, seed, stage, e.toString().lines().findFirst().orElse(""));
        }
    }
}
