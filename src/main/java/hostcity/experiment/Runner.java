package hostcity.experiment;

import hostcity.model.LifeEvent;
import hostcity.model.LifeListener;
import hostcity.model.Organization;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final Trials trials;

    /** Gets ready; builds what all runs of a scenario share. */
    public Runner(Experiment experiment, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("one thread at least is needed, not " + threads);
        }
        this.experiment = experiment;
        this.threads = threads;
        this.trials = new Trials(experiment);
    }

    /** How an execution ended. */
    public record Ended(int done, int failed) {
        private Ended with(RunResult result) {
            return new Ended(done + 1, failed + (result instanceof RunResult.Failed ? 1 : 0));
        }
    }

    /** What came out of a run, and what happened in it to those that are followed. */
    private record Ran(RunResult result, List<LifeEvent> events) {}

    /** Runs all that is not stored yet. */
    public Ended run(ResultStore store, Progress progress) {
        return run(store, progress, null);
    }

    /**
     * The same, and follows lives. Runs that are stored already are then run again, only to be followed: so the lives do
     * not depend on whether an experiment was interrupted.
     *
     * @param lives where the lives go; null: nobody is followed
     */
    public Ended run(ResultStore store, Progress progress, @Nullable LifeStore lives) {
        if (lives != null && experiment.attributes()) {
            throw new IllegalArgumentException("nobody can be followed where effects are attributed");
        }
        Set<RunId> finished = Set.copyOf(store.finished().keySet());
        List<RunId> due = new ArrayList<>(ids());
        if (lives == null) {
            due.removeAll(finished);
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, Runner::worker);
        try {
            Iterator<Ran> ran = inOrder(due, workers, lives);
            return store(ran, finished, store, progress, lives);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Runs on the workers, and gives what came out in the order of the runs. */
    private Iterator<Ran> inOrder(List<RunId> due, ExecutorService workers, @Nullable LifeStore lives) {
        Iterator<Callable<Ran>> next = jobs(due, lives).iterator();
        Deque<Future<Ran>> ahead = new ArrayDeque<>();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return next.hasNext() || !ahead.isEmpty();
            }

            @Override
            public Ran next() {
                while (next.hasNext() && ahead.size() < AHEAD * threads) {
                    ahead.add(workers.submit(next.next()));
                }
                return get(ahead.remove());
            }
        };
    }

    /** The runs, made one after the other so that nothing holds on to what the baseline of an earlier one showed. */
    private Stream<Callable<Ran>> jobs(List<RunId> due, @Nullable LifeStore lives) {
        if (!experiment.attributes()) {
            return due.stream().map(id -> () -> run(id, lives));
        }
        SortedMap<Integer, List<RunId>> byReplication =
                due.stream().collect(Collectors.groupingBy(RunId::replication, TreeMap::new, Collectors.toList()));
        return byReplication.entrySet().stream().flatMap(replication -> {
            Trials.Baseline baseline = trials.new Baseline(replication.getKey());
            return replication.getValue().stream().map(id -> () -> new Ran(baseline.run(id), List.of()));
        });
    }

    private Ended store(
            Iterator<Ran> all, Set<RunId> finished, ResultStore store, Progress progress, @Nullable LifeStore lives) {
        Ended ended = new Ended((int) ids().stream().filter(finished::contains).count(), 0);
        progress.update(ended.done, ended.failed, experiment.runs());
        while (all.hasNext()) {
            Ran ran = all.next();
            if (lives != null && ran.result instanceof RunResult.Done) {
                lives.write(ran.result.id(), ran.events);
            }
            if (!finished.contains(ran.result.id())) {
                store.write(ran.result);
                ended = ended.with(ran.result);
                progress.update(ended.done, ended.failed, experiment.runs());
                if (ended.done % RUNS_PER_COMMIT == 0) {
                    store.commit();
                }
            }
        }
        store.commit();
        return ended;
    }

    /** Notes the lives of one run. */
    private record Follower(LifeStore lives, List<LifeEvent> events) implements LifeListener {
        @Override
        public boolean follows(Organization organization) {
            return lives.follows(organization);
        }

        @Override
        public void happened(LifeEvent event) {
            events.add(event);
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "hostcity-run");
        thread.setDaemon(true);
        return thread;
    }

    /** All runs, in their order. */
    private List<RunId> ids() {
        List<RunId> ids = new ArrayList<>();
        for (int replication = 0; replication < experiment.replications(); replication++) {
            for (String name : experiment.names()) {
                ids.add(new RunId(name, 0, replication));
            }
        }
        return ids;
    }

    private static Ran get(Future<Ran> future) {
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
        return experiment.attributes() ? trials.new Baseline(id.replication()).run(id) : run(id, null).result;
    }

    private Ran run(RunId id, @Nullable LifeStore lives) {
        List<LifeEvent> events = new ArrayList<>();
        RunResult result = trials.run(id, model -> {
            if (lives != null) {
                model.onLives(new Follower(lives, events));
            }
        });
        return new Ran(result, events);
    }
}
