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
 * @param java the Java that it ran on
 * @param os the operating system
 * @param command the command line
 * @param definition what decides the numbers
 * @param replications replications of every scenario and point
 * @param started when it was first started
 * @param ended when it ended last
 * @param seconds wall time, all sessions together
 * @param threads threads of the last session
 * @param runsDone runs that ended well
 * @param runsFailed runs that failed
 * @param digest {@link #digest(Map)} of all runs, or empty while it goes on
 */
public record Manifest(
        int format,
        State state,
        String experiment,
        ProgramVersion program,
        String java,
        String os,
        List<String> command,
        ExperimentDefinition definition,
        int replications,
        Instant started,
        Optional<Instant> ended,
        double seconds,
        int threads,
        int runsDone,
        int runsFailed,
        String digest) {

    /** The format that this program writes. */
    public static final int FORMAT = 1;

    /** Whether the experiment goes on. */
    public enum State {
        /** Some runs are still to be done, or the process was killed. */
        RUNNING,
        /** All runs are stored. */
        COMPLETE
    }

    /** Copies. */
    public Manifest {
        command = List.copyOf(command);
    }

    /** The manifest of an experiment that starts now, with this program on this machine. */
    public static Manifest starting(
            String experiment, ExperimentDefinition definition, int replications, int threads, List<String> command) {
        return new Manifest(
                FORMAT,
                State.RUNNING,
                experiment,
                ProgramVersion.get(),
                System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                command,
                definition,
                replications,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Optional.empty(),
                0,
                threads,
                0,
                0,
                "");
    }

    /** This manifest, going on from a stored one. */
    Manifest resuming(Manifest stored) {
        return new Manifest(
                format,
                state,
                experiment,
                program,
                java,
                os,
                command,
                definition,
                replications,
                stored.started,
                Optional.empty(),
                stored.seconds,
                threads,
                stored.runsDone,
                stored.runsFailed,
                "");
    }

    /**
     * This manifest after its last run.
     *
     * @param session wall time of this session
     * @param done all runs that ended well, with their digests
     * @param failed runs that failed
     */
    public Manifest completed(Duration session, Map<RunId, Long> done, int failed) {
        double total = seconds + session.toMillis() / 1000.0;
        return new Manifest(
                format,
                State.COMPLETE,
                experiment,
                program,
                java,
                os,
                command,
                definition,
                replications,
                started,
                Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS)),
                total,
                threads,
                done.size(),
                failed,
                digest(done));
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
