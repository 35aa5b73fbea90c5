package hostcity.cli;

import hostcity.experiment.Progress;
import hostcity.experiment.ResultStore;
import hostcity.experiment.RunId;
import hostcity.experiment.RunResult;
import hostcity.experiment.Runner;
import hostcity.store.Manifest;
import hostcity.store.ProgramVersion;
import hostcity.store.ResultFolder;
import hostcity.store.StoredExperiment;
import hostcity.store.StoredOutcomes;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostcity reproduce}: runs a result folder's manifest again and compares every bit. */
@Command(
        name = "reproduce",
        description =
                "Run the experiment of a result folder again, from its own inputs, and say whether every bit agrees.")
final class ReproduceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "A result folder.")
    private Path folder = Path.of("");

    @Option(names = "--threads", paramLabel = "N", description = "Runs at the same time (default: one per core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    /** Keeps digests and no outcomes. */
    private static final class Digests implements ResultStore {
        private final Map<RunId, Long> runs = new LinkedHashMap<>();
        private final Map<RunId, Integer> residences = new LinkedHashMap<>();

        @Override
        public Map<RunId, Long> finished() {
            return Map.copyOf(runs);
        }

        @Override
        public void write(RunResult result) {
            if (result instanceof RunResult.Done done) {
                runs.put(done.id(), done.digest());
                residences.put(done.id(), done.residence().hashCode());
            }
        }

        @Override
        public void commit() {}

        @Override
        public void close() {}
    }

    @Override
    public Integer call() {
        RunOptions.checkRange("--threads", threads, RunOptions.MOST_THREADS);
        Manifest manifest = ResultFolder.checkedManifest(folder);
        Map<RunId, Long> stored;
        List<RunId> edited = new ArrayList<>();
        Map<RunId, Integer> residences = new LinkedHashMap<>();
        try (StoredOutcomes outcomes = new StoredOutcomes(folder)) {
            stored = outcomes.digests();
            stored.keySet().stream()
                    .filter(id -> !isWhole(outcomes, id, Objects.requireNonNull(stored.get(id))))
                    .forEach(edited::add);
            if (manifest.definition().attributes()) {
                stored.keySet()
                        .forEach(id -> residences.put(id, outcomes.residence(id).hashCode()));
            }
        }
        Digests again = new Digests();
        PrintWriter err = spec.commandLine().getErr();
        Runner runner = new Runner(StoredExperiment.read(folder, manifest), threads);
        try (ProgressPrinter printer = new ProgressPrinter(err, Terminal.isThere())) {
            runner.run(again, quiet ? Progress.SILENT : printer);
        }
        residences.forEach((id, hash) -> {
            boolean sameRun = Objects.equals(again.runs.get(id), stored.get(id));
            if (sameRun && !edited.contains(id) && !hash.equals(again.residences.get(id))) {
                edited.add(id);
            }
        });
        return report(manifest, stored, edited, again.runs);
    }

    /** Whether the stored values are those that the run's digest was made from. */
    private static boolean isWhole(StoredOutcomes outcomes, RunId id, long digest) {
        return outcomes.outcome(id).filter(x -> x.digest() == digest).isPresent();
    }

    private int report(Manifest manifest, Map<RunId, Long> stored, List<RunId> edited, Map<RunId, Long> again) {
        long same = stored.entrySet().stream()
                .filter(x -> !edited.contains(x.getKey()) && Objects.equals(again.get(x.getKey()), x.getValue()))
                .count();
        List<String> problems = new ArrayList<>();
        if (!edited.isEmpty()) {
            problems.add("The stored values of " + edited.size() + " runs were changed after they were written, such as"
                    + " of " + edited.get(0) + ".");
        }
        if (manifest.state() == Manifest.State.COMPLETE && !manifest.digest().equals(Manifest.digest(stored))) {
            problems.add("The stored runs are not those that the manifest was written for.");
        }
        if (same < stored.size() && !manifest.program().equals(ProgramVersion.get())) {
            problems.add(
                    "The results are of hostcity " + manifest.program() + ", this is " + ProgramVersion.get() + ".");
        }
        boolean agrees = same == stored.size() && same > 0 && problems.isEmpty();
        PrintWriter out = spec.commandLine().getOut();
        if (!quiet || !agrees) {
            out.println(same + " of " + stored.size() + " stored runs agree in every bit"
                    + (same == stored.size() ? "." : "; the others do not."));
            problems.forEach(out::println);
        }
        if (!quiet && manifest.state() == Manifest.State.RUNNING) {
            out.println("The experiment was not finished; 'compare' or 'run' with --existing resume goes on with it.");
        }
        out.flush();
        return agrees ? 0 : Main.FAILED;
    }
}
