package hostcity.experiment;

import static java.util.Objects.requireNonNull;

import hostcity.measure.Measurement;
import hostcity.measure.Residence;
import hostcity.measure.RunOutcome;
import hostcity.model.HostCityModel;
import hostcity.model.Recording;
import hostcity.model.Replay;
import hostcity.model.Setup;
import hostcity.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs the models of an experiment, one by one or all of a replication together. For many threads at a time. */
final class Trials {

    private final Experiment experiment;
    private final Map<String, Setup> setups;

    /** Gets ready; builds what all runs of a scenario share. */
    Trials(Experiment experiment) {
        this.experiment = experiment;
        this.setups = experiment.scenarios().stream()
                .collect(Collectors.toMap(Scenario::name, x -> ScenarioModels.setup(x, experiment.world())));
    }

    /**
     * Runs one replication of one scenario.
     *
     * @param prepare what is done to the model before it starts
     */
    RunResult run(RunId id, Consumer<HostCityModel> prepare) {
        return run(id, setups.get(id.scenario()), prepare, false);
    }

    private RunResult run(RunId id, @Nullable Setup setup, Consumer<HostCityModel> prepare, boolean asksWhere) {
        long seed = experiment.seedOf(id.replication());
        String stage = "build";
        try {
            if (setup == null) {
                throw new IllegalArgumentException("no scenario '" + id.scenario() + "'");
            }
            HostCityModel model = ScenarioModels.model(setup, seed);
            prepare.accept(model);
            stage = "run";
            RunOutcome outcome = Measurement.run(model);
            stage = "measure";
            outcome.checkFinite();
            Residence residence = asksWhere ? Residence.of(model) : Residence.NONE;
            return new RunResult.Done(id, seed, outcome, outcome.digest(), residence);
        } catch (RuntimeException e) {
            return new RunResult.Failed(
                    id, seed, stage, e.toString().lines().findFirst().orElse(""));
        }
    }

    /**
     * Runs a replication of the baseline, which is recorded, then the scenarios and their arms, which replay it.
     *
     * @param due the runs that are wanted; the baseline is run in any case
     * @return the runs that are wanted, in the order of the experiment
     */
    List<RunResult> attribute(int replication, Set<RunId> due) {
        List<RunResult> results = new ArrayList<>();
        Scenario baseline = experiment.scenarios().get(0);
        Recording recording = new Recording();
        RunId first = new RunId(baseline.name(), 0, replication);
        results.add(run(first, setups.get(baseline.name()), model -> model.record(recording), true));
        List<Scenario> others =
                experiment.scenarios().subList(1, experiment.scenarios().size());
        for (Scenario scenario : others) {
            Setup setup = requireNonNull(setups.get(scenario.name()));
            RunId full = new RunId(scenario.name(), 0, replication);
            if (due.contains(full)) {
                results.add(run(full, setup, model -> {}, true));
            }
            Set<String> actors = Actors.of(baseline, scenario, experiment.world());
            for (Arm arm : Arm.values()) {
                RunId id = new RunId(arm.of(scenario.name()), 0, replication);
                if (due.contains(id)) {
                    results.add(run(id, setup, x -> x.replay(replay(recording, arm, actors, x)), false));
                }
            }
        }
        results.removeIf(x -> !due.contains(x.id()));
        return results;
    }

    private static Replay replay(Recording recording, Arm arm, Set<String> actors, HostCityModel model) {
        Set<Integer> places =
                actors.stream().map(x -> model.geography().indexOf(x)).collect(Collectors.toSet());
        return new Replay(recording, arm == Arm.DIRECT, places);
    }
}
