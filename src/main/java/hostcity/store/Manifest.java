package hostcity.store;

import hostcity.experiment.RunId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies beside every result and tells how to get it again.
 *
 * @param format the format of the folder, see {@link #FORMAT}
 * @param state whether the experiment goes on
 * @param experiment its name
 * @param program the program that wrote it last
 * @param session where and how it was run last
 * @param definition what decides the numbers
 * @param replications replications of every scenario and point
 * @param times when
 * @param runs what came of it
 */
public record Manifest(
        int format,
        State state,
        String experiment,
        ProgramVersion program,
        Session session,
        ExperimentDefinition definition,
        int replications,
        Times times,
        Runs runs) {

    /** The format that this program writes. */
    public static final int FORMAT = 1;

    /** Whether the experiment goes on. */
    public enum State {
        /** Some runs are still to be done, or the process was killed. */
        RUNNING,
        /** All runs are stored. */
        COMPLETE
    }

    /**
     * Where and how it was run; it does not change the numbers.
     *
     * @param java the Java
     * @param os the operating system
     * @param command the command line
     * @param threads how many threads
     */
    public record Session(String java, String os, List<String> command, int threads) {
        /** Copies. */
        public Session {
            command = List.copyOf(command);
        }

        private static Session here(List<String> command, int threads) {
            String java = System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version");
            String os = System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                    + System.getProperty("os.arch");
            return new Session(java, os, command, threads);
        }
    }

    /**
     * When it was run.
     *
     * @param started when it was first started
     * @param ended when it ended, if it did
     * @param seconds wall time, all sessions together
     */
    public record Times(Instant started, Optional<Instant> ended, double seconds) {}

    /**
     * What came of it.
     *
     * @param done runs that ended well
     * @param failed runs that failed
     * @param digest {@link Manifest#digest(Map)} of all runs, or empty while it goes on
     */
    public record Runs(int done, int failed, String digest) {}

    /** The manifest of an experiment that starts now, with this program on this machine. */
    public static Manifest starting(
            String experiment, ExperimentDefinition definition, int replications, int threads, List<String> command) {
        Times times = new Times(now(), Optional.empty(), 0);
        return new Manifest(
                FORMAT,
                State.RUNNING,
                experiment,
                ProgramVersion.get(),
                Session.here(command, threads),
                definition,
                replications,
                times,
                new Runs(0, 0, ""));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** This manifest, going on from a stored one. */
    Manifest resuming(Manifest stored) {
        Times begun = new Times(stored.times.started, Optional.empty(), stored.times.seconds);
        return with(State.RUNNING, begun, new Runs(stored.runs.done, stored.runs.failed, ""));
    }

    /**
     * This manifest after its last run.
     *
     * @param session wall time of this session
     * @param done all runs that ended well, with their digests
     * @param failed runs that failed
     */
    public Manifest completed(Duration session, Map<RunId, Long> done, int failed) {
        double seconds = times.seconds + session.toMillis() / 1000.0;
        Times ended = new Times(times.started, Optional.of(now()), seconds);
        return with(State.COMPLETE, ended, new Runs(done.size(), failed, digest(done)));
    }

    private Manifest with(State newState, Times newTimes, Runs newRuns) {
        return new Manifest(
                format, newState, experiment, program, session, definition, replications, newTimes, newRuns);
    }

    /** The digest of all runs, or empty while the experiment goes on. */
    public String digest() {
        return runs.digest;
    }

    /**
     * One number for all results: the SHA-256 of the lines {@code scenario/point/replication=digest}, sorted by
     * scenario, point and replication, with the run's digest in hexadecimal. Threads and the order of writing do not
     * change it.
     */
    public static String digest(Map<RunId, Long> runs) {
        StringBuilder lines = new StringBuilder();
        runs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(RunId::scenario)
                        .thenComparing(RunId::point)
                        .thenComparing(RunId::replication)))
                .forEach(run -> lines.append("%s/%d/%d=%016x\n"
                        .formatted(
                                run.getKey().scenario(),
                                run.getKey().point(),
                                run.getKey().replication(),
                                run.getValue())));
        return FileHash.sha256(lines.toString());
    }
}
