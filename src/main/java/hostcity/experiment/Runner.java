package hostcity.experiment;

import hostcity.measure.Measurement;
import hostcity.measure.RunOutcome;
import hostcity.model.HostCityModel;
import hostcity.model.Setup;
import hostcity.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Executes an experiment: workers run models, one writer stores outcomes in the order of replications whatever the
 * number of workers, so that the stored rows are the same. A run that fails becomes a row and the others go on; runs
 * that are stored already are skipped.
 */
public final class Runner {

    /** A commit costs about a tenth of a run, so not each run has one of its own. */
    private static final int RUNS_PER_COMMIT = 4;

    /** How many runs may be ahead of the writer, per worker: bounds memory. */
    private static final int AHEAD = 4;

    private final Experiment experiment;
    private final int threads;
    private final Map<String, Setup> setups;

    /** Gets ready; builds what all runs of a scenario share. */
    public Runner(Experiment experiment, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("one thread at least is needed, not " + threads);
        }
        this.experiment = experiment;
        this.threads = threads;
        this.setups = experiment.scenarios().stream()
                .collect(Collectors.toMap(Scenario::name, x -> ScenarioModels.setup(x, experiment.world())));
    }

    /** How an execution ended. */
    public record Ended(int done, int failed) {}

    /** Runs all that is not stored yet. */
    public Ended run(ResultStore store, Progress progress) {
        List<RunId> missing = missing(store);
        ExecutorService workers = Executors.newFixedThreadPool(threads, Runner::worker);
        try {
            return store(missing, workers, store, progress);
        } finally {
            workers.shutdownNow();
        }
    }

    private Ended store(List<RunId> missing, ExecutorService workers, ResultStore store, Progress progress) {
        int done = experiment.runs() - missing.size();
        int failed = 0;
        progress.update(done, failed, experiment.runs());
        Deque<Future<RunResult>> ahead = new ArrayDeque<>();
        Iterator<RunId> next = missing.iterator();
        for (int written = 1; written <= missing.size(); written++) {
            while (next.hasNext() && ahead.size() < AHEAD * threads) {
                RunId id = next.next();
                ahead.add(workers.submit(() -> run(id)));
            }
            RunResult result = get(ahead.remove());
            store.write(result);
            if (written % RUNS_PER_COMMIT == 0) {
                store.commit();
            }
            done++;
            failed += result instanceof RunResult.Failed ? 1 : 0;
            progress.update(done, failed, experiment.runs());
        }
        store.commit();
        return new Ended(done, failed);
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "hostcity-run");
        thread.setDaemon(true);
        return thread;
    }

    private List<RunId> missing(ResultStore store) {
        Map<RunId, Long> finished = store.finished();
        List<RunId> missing = new ArrayList<>();
        for (int replication = 0; replication < experiment.replications(); replication++) {
            for (Scenario scenario : experiment.scenarios()) {
                RunId id = new RunId(scenario.name(), 0, replication);
                if (!finished.containsKey(id)) {
                    missing.add(id);
                }
            }
        }
        return missing;
    }

    private static RunResult get(Future<RunResult> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            // run() catches exceptions, so this is an error of the machine, such as no memory
            throw new IllegalStateException("a run broke off: " + e.getCause(), e);
        }
    }

    /** Runs one replication of one scenario. */
    public RunResult run(RunId id) {
        long seed = experiment.seedOf(id.replication());
        String stage = "build";
        try {
            Setup setup = setups.get(id.scenario());
            if (setup == null) {
                throw new IllegalArgumentException("no scenario '" + id.scenario() + "'");
            }
            HostCityModel model = ScenarioModels.model(setup, seed);
            stage = "run";
            RunOutcome outcome = Measurement.run(model);
            stage = "measure";
            outcome.checkFinite();
            return new RunResult.Done(id, seed, outcome, outcome.digest());
        } catch (RuntimeException e) {
            return new RunResult.Failed(
                    id, seed, stage, e.toString().lines().findFirst().orElse(""));
        }
    }
}
