package hostcity.cli;

import hostcity.experiment.Existing;
import hostcity.experiment.Experiment;
import hostcity.experiment.Progress;
import hostcity.experiment.Runner;
import hostcity.experiment.ScenarioModels;
import hostcity.model.LifeEvent;
import hostcity.scenario.Scenario;
import hostcity.store.ExperimentDefinition;
import hostcity.store.ExperimentDefinition.ScenarioEntry;
import hostcity.store.FileHash;
import hostcity.store.Followed;
import hostcity.store.LifeFiles;
import hostcity.store.Manifest;
import hostcity.store.ResultFolder;
import hostcity.store.ScenarioFile;
import hostcity.world.Parameter;
import hostcity.world.Place;
import hostcity.world.World;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** Carries out one experiment: from scenario files to a result folder. */
final class Session {

    private final RunOptions options;
    private final Worlds worlds;
    private final List<ScenarioFile> files;
    private final Experiment experiment;
    private final List<String> command;
    private final List<Followed> followed;

    /**
     * What came out.
     *
     * @param lives the lives of the followed organizations in the first run
     */
    record Finished(Path folder, Manifest manifest, int failed, Map<Followed, List<LifeEvent>> lives) {}

    /**
     * A session that follows nobody.
     *
     * @param attributes whether what scenarios change is attributed
     */
    Session(
            RunOptions options,
            Worlds worlds,
            List<ScenarioFile> files,
            String name,
            List<String> command,
            boolean attributes) {
        this(options, worlds, files, name, command, List.of(), attributes);
    }

    /** A session that follows organizations. */
    Session(
            RunOptions options,
            Worlds worlds,
            List<ScenarioFile> files,
            String name,
            List<String> command,
            List<Followed> followed) {
        this(options, worlds, files, name, command, followed, false);
    }

    private Session(
            RunOptions options,
            Worlds worlds,
            List<ScenarioFile> files,
            String name,
            List<String> command,
            List<Followed> followed,
            boolean attributes) {
        this.followed = followed;
        this.options = options;
        this.worlds = worlds;
        this.files = files;
        this.command = command;
        List<Scenario> scenarios = files.stream().map(ScenarioFile::scenario).toList();
        String folder = options.name == null ? name : options.name;
        this.experiment =
                new Experiment(folder, worlds.world(), scenarios, options.replications, options.seed, attributes);
    }

    /** Runs what is not stored yet. */
    Finished run(PrintWriter err) {
        return run(experiment, options.existing, err);
    }

    /** Goes on from what is stored, to more replications. */
    Finished more(int replications, PrintWriter err) {
        return run(experiment.withReplications(replications), Existing.RESUME, err);
    }

    private Finished run(Experiment experiment, Existing existing, PrintWriter err) {
        Runner runner = new Runner(experiment, options.threads);
        Manifest manifest =
                Manifest.starting(experiment.name(), definition(), experiment.replications(), options.threads, command);
        Instant began = Instant.now();
        Path path;
        Runner.Ended ended;
        Map<Followed, List<LifeEvent>> lives = new LinkedHashMap<>();
        try (ProgressPrinter printer = new ProgressPrinter(err, Terminal.isThere());
                ResultFolder folder = ResultFolder.open(options.out, existing, contents(manifest))) {
            ended = run(runner, folder, options.quiet ? Progress.SILENT : printer, lives);
            Duration took = Duration.between(began, Instant.now());
            manifest = folder.manifest().completed(took, folder.store().finished(), ended.failed());
            folder.complete(manifest);
            path = folder.path();
        }
        if (ended.failed() > 0) {
            err.println("hostcity: " + ended.failed() + " of " + experiment.runs()
                    + " runs failed; see why with: hostcity query " + path
                    + " \"SELECT scenario, replication, stage, cause FROM run WHERE status = 'failed'\"");
        }
        return new Finished(path, manifest, ended.failed(), lives);
    }

    private Runner.Ended run(
            Runner runner, ResultFolder folder, Progress progress, Map<Followed, List<LifeEvent>> lives) {
        if (followed.isEmpty()) {
            return runner.run(folder.store(), progress);
        }
        List<String> ids = worlds.world().placesByKey().stream().map(Place::id).toList();
        try (LifeFiles tables = new LifeFiles(folder, followed, ids)) {
            Runner.Ended ended = runner.run(folder.store(), progress, tables);
            tables.complete();
            followed.forEach(x -> lives.put(x, tables.firstLife(x)));
            return ended;
        }
    }

    private ResultFolder.Contents contents(Manifest manifest) {
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        files.forEach(file -> inputs.put(file.file(), file.text().getBytes(StandardCharsets.UTF_8)));
        worlds.files().copies().forEach((name, content) -> inputs.put("world/" + name, content));
        return new ResultFolder.Contents(manifest, worlds.world().placesByKey(), inputs);
    }

    private ExperimentDefinition definition() {
        List<ScenarioEntry> entries = files.stream().map(this::entry).toList();
        List<FileHash> world = worlds.files().hashes().entrySet().stream()
                .map(x -> new FileHash("world/" + x.getKey(), x.getValue()))
                .toList();
        return new ExperimentDefinition(
                entries, world, worlds.differs(), List.of(), options.seed, experiment.attributes());
    }

    private ScenarioEntry entry(ScenarioFile file) {
        Scenario scenario = file.scenario();
        Map<String, Double> parameters = new TreeMap<>();
        ScenarioModels.parameters(scenario, worlds.world())
                .toMap()
                .forEach((Parameter parameter, Double value) -> parameters.put(parameter.id(), value));
        String hash = FileHash.of(file.file(), file.text().getBytes(StandardCharsets.UTF_8))
                .sha256();
        return new ScenarioEntry(
                scenario.name(), file.file(), hash, scenario.startYear(), scenario.endYear(), parameters);
    }

    /** The command line as it was typed. */
    static List<String> commandLine(CommandSpec spec) {
        List<String> words = new ArrayList<>(List.of("hostcity"));
        words.addAll(spec.commandLine().getParseResult().originalArgs());
        return words;
    }

    /** The English name of a place. */
    static String nameOf(String place, World world) {
        return world.place(place).map(Place::nameEn).orElse(place);
    }

    /** Says where the results are. */
    static void printFolder(PrintWriter out, Finished finished) {
        out.println("All results are in " + finished.folder() + ": " + ResultFolder.SUMMARY + ", " + ResultFolder.STORE
                + ", " + ResultFolder.MANIFEST + ".");
        out.println("Digest: " + finished.manifest().digest());
    }
}
