package hostcity.store;

import hostcity.experiment.Experiment;
import hostcity.scenario.Scenario;
import hostcity.store.ExperimentDefinition.ScenarioEntry;
import hostcity.world.Parameter;
import hostcity.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An experiment as a result folder tells it: from its own inputs, with the parameters in force. */
public final class StoredExperiment {

    private StoredExperiment() {}

    /**
     * Reads the inputs of a result folder.
     *
     * @param manifest the folder's manifest, see {@link ResultFolder#checkedManifest(Path)}
     */
    public static Experiment read(Path folder, Manifest manifest) {
        Path inputs = folder.resolve(ResultFolder.INPUTS);
        World world = WorldReader.read(inputs.resolve("world"));
        List<Scenario> scenarios = manifest.definition().scenarios().stream()
                .map(entry -> scenario(entry, inputs, world))
                .toList();
        return new Experiment(
                manifest.experiment(),
                world,
                scenarios,
                manifest.replications(),
                manifest.definition().seed(),
                manifest.definition().attributes());
    }

    /** The scenario as it ran: with the parameters in force, which the command line may have set. */
    private static Scenario scenario(ScenarioEntry entry, Path inputs, World world) {
        Map<Parameter, Double> parameters = new EnumMap<>(Parameter.class);
        entry.parameters()
                .forEach((id, value) -> parameters.put(
                        Parameter.of(id)
                                .orElseThrow(() -> new InputException("the manifest names a parameter '" + id
                                        + "' that this version does not have; use the version that wrote it")),
                        value));
        return ScenarioReader.read(inputs.resolve(entry.file()), world.withDefaults(parameters))
                .withParameters(parameters)
                .withYears(entry.startYear(), entry.endYear());
    }

    /**
     * The manifest of a comparison whose runs are all stored.
     *
     * @throws InputException if the folder has no comparison, or runs are missing
     * @throws StoreException if the folder is damaged
     */
    public static Manifest finishedComparison(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw new InputException("'" + folder + "' is a file; give a result folder that compare wrote");
        }
        Manifest manifest = ResultFolder.checkedManifest(folder);
        List<ScenarioEntry> scenarios = manifest.definition().scenarios();
        if (scenarios.size() < 2) {
            throw new InputException("'" + folder + "' has no comparison: its only scenario is '"
                    + scenarios.get(0).name() + "'; give a folder that compare wrote");
        }
        if (manifest.state() != Manifest.State.COMPLETE) {
            throw new InputException("the experiment in '" + folder
                    + "' is not finished; go on with it first: compare with --existing resume");
        }
        if (manifest.runs().failed() > 0) {
            int failed = manifest.runs().failed();
            throw new InputException(failed + (failed == 1 ? " run in '" : " runs in '") + folder
                    + "' failed, so that pairs are missing; run them again: compare with --existing resume");
        }
        return manifest;
    }
}
