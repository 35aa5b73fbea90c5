package hostcity.store;

import hostcity.experiment.Experiment;
import hostcity.experiment.RunId;
import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One run of a result folder, to be watched again: from the folder's own inputs. */
public final class StoredRun {

    private static final Pattern ADDRESS = Pattern.compile("(.+)#(?:([^#/]+)/)?(\\d{1,7})");

    private StoredRun() {}

    /**
     * Finds a run.
     *
     * @param address {@code FOLDER#RUN} with the number of the run, from 0, of the last scenario; or
     *     {@code FOLDER#SCENARIO/RUN}
     * @throws InputException if there is no such folder or run
     * @throws StoreException if the folder is damaged
     */
    public static Opened open(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new InputException(
                    InputException.quote(address) + " names no run; write the folder and the number of the"
                            + " run, such as results/shanghai-bonn-offices-vs-baseline#0, or #SCENARIO/0");
        }
        Path folder = Path.of(parts.group(1));
        Experiment experiment = StoredExperiment.read(folder, ResultFolder.checkedManifest(folder));
        Scenario scenario = scenario(parts.group(2), experiment, folder);
        RunId id = new RunId(scenario.name(), 0, Integer.parseInt(parts.group(3)));
        return new Opened(
                folder + "#" + scenario.name() + "/" + id.replication(),
                experiment.world(),
                scenario,
                baseline(scenario, experiment),
                experiment.seed(),
                id.replication(),
                OptionalLong.of(digest(id, folder)));
    }

    /** The first scenario of a comparison; that of the program for what was run by itself. */
    private static Scenario baseline(Scenario scenario, Experiment experiment) {
        Scenario first = experiment.scenarios().get(0);
        Scenario baseline = first.equals(scenario)
                ? ScenarioReader.shipped("baseline", experiment.world()).withParameters(scenario.parameters())
                : first;
        return baseline.withYears(scenario.startYear(), scenario.endYear());
    }

    private static Scenario scenario(@Nullable String name, Experiment experiment, Path folder) {
        List<Scenario> scenarios = experiment.scenarios();
        if (name == null) {
            return scenarios.get(scenarios.size() - 1);
        }
        List<String> names = scenarios.stream().map(Scenario::name).toList();
        return scenarios.stream()
                .filter(x -> x.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException("'" + folder + "' has no scenario " + InputException.quote(name)
                        + "; " + YamlNode.suggestion(name, names)));
    }

    private static long digest(RunId id, Path folder) {
        try (StoredOutcomes outcomes = new StoredOutcomes(folder)) {
            Map<RunId, Long> digests = outcomes.digests();
            Long digest = digests.get(id);
            if (digest == null) {
                long runs = digests.keySet().stream()
                        .filter(x -> x.scenario().equals(id.scenario()))
                        .count();
                throw new InputException("'" + folder + "' has no finished run " + id.replication() + " of '"
                        + id.scenario() + "'; it has " + runs + ", numbered from 0");
            }
            return digest;
        }
    }
}
