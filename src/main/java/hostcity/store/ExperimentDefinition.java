package hostcity.store;

import hostcity.experiment.Arm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What decides the numbers of every run, as a manifest tells it. Two experiments of one definition differ only in how
 * many replications they have.
 *
 * @param scenarios the scenarios in the order of the command
 * @param world the files of the world
 * @param differs how the world differs from the one that comes with the program, a line each; not compared
 * @param inputs other files that decide, such as the design of a sweep
 * @param seed the experiment's seed
 * @param attributes whether what scenarios change is attributed; then their arms are run too
 */
public record ExperimentDefinition(
        List<ScenarioEntry> scenarios,
        List<FileHash> world,
        List<String> differs,
        List<FileHash> inputs,
        long seed,
        boolean attributes) {

    /**
     * A scenario.
     *
     * @param name its name
     * @param file the copy of its file below {@code inputs/}
     * @param sha256 the SHA-256 of that file
     * @param startYear the first year
     * @param endYear the last year
     * @param parameters the values in force, by the parameters' ids
     */
    public record ScenarioEntry(
            String name, String file, String sha256, int startYear, int endYear, Map<String, Double> parameters) {
        /** Copies, in the order given. */
        public ScenarioEntry {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }

    /** Copies. */
    public ExperimentDefinition {
        scenarios = List.copyOf(scenarios);
        world = List.copyOf(world);
        differs = List.copyOf(differs);
        inputs = List.copyOf(inputs);
    }

    /** A definition that attributes nothing. */
    public ExperimentDefinition(
            List<ScenarioEntry> scenarios,
            List<FileHash> world,
            List<String> differs,
            List<FileHash> inputs,
            long seed) {
        this(scenarios, world, differs, inputs, seed, false);
    }

    /** The names of all scenarios that results are stored for. */
    public List<String> names() {
        List<String> names = scenarios.stream().map(ScenarioEntry::name).toList();
        return attributes ? Arm.with(names) : names;
    }

    /** How this definition differs from a stored one, in words; empty if the runs would be the same. */
    public List<String> differencesFrom(ExperimentDefinition stored) {
        List<String> differences = new ArrayList<>();
        compare(differences, "seed", stored.seed, seed);
        compare(differences, "--attribute", onOrOff(stored.attributes), onOrOff(attributes));
        Map<String, ScenarioEntry> before = new LinkedHashMap<>();
        stored.scenarios.forEach(s -> before.put(s.name(), s));
        Map<String, ScenarioEntry> now = new LinkedHashMap<>();
        scenarios.forEach(s -> now.put(s.name(), s));
        compare(differences, "scenarios", before.keySet(), now.keySet());
        for (ScenarioEntry scenario : now.values()) {
            ScenarioEntry old = before.get(scenario.name());
            if (old != null) {
                compareScenarios(differences, old, scenario);
            }
        }
        compareFiles(differences, stored.world, world);
        compareFiles(differences, stored.inputs, inputs);
        return differences;
    }

    private static void compareScenarios(List<String> differences, ScenarioEntry old, ScenarioEntry now) {
        String where = " of scenario '" + now.name() + "'";
        compare(differences, "first year" + where, old.startYear, now.startYear);
        compare(differences, "last year" + where, old.endYear, now.endYear);
        TreeSet<String> ids = new TreeSet<>(old.parameters.keySet());
        ids.addAll(now.parameters.keySet());
        int before = differences.size();
        for (String id : ids) {
            compare(differences, "parameter " + id + where, value(old, id), value(now, id));
        }
        // A changed file of which nothing above tells: a policy, or only a comment. The program cannot know.
        if (before == differences.size() && !old.sha256.equals(now.sha256)) {
            differences.add("the file " + now.file + where + " has changed");
        }
    }

    private static String onOrOff(boolean flag) {
        return flag ? "on" : "off";
    }

    private static Object value(ScenarioEntry scenario, String parameter) {
        Double value = scenario.parameters.get(parameter);
        return value == null ? "none" : value;
    }

    private static void compareFiles(List<String> differences, List<FileHash> before, List<FileHash> now) {
        Map<String, String> old = new LinkedHashMap<>();
        before.forEach(f -> old.put(f.file(), f.sha256()));
        for (FileHash file : now) {
            String hash = old.remove(file.file());
            if (hash == null) {
                differences.add("the file " + file.file() + " is new");
            } else if (!hash.equals(file.sha256())) {
                differences.add("the file " + file.file() + " has changed");
            }
        }
        old.keySet().forEach(file -> differences.add("the file " + file + " is missing"));
    }

    private static void compare(List<String> differences, String what, Object before, Object now) {
        if (!before.equals(now)) {
            differences.add(what + ": stored " + before + ", now " + now);
        }
    }
}
