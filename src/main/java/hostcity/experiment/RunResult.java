package hostcity.experiment;

import hostcity.measure.Residence;
import hostcity.measure.RunOutcome;

/** How a run ended. */
public sealed interface RunResult {

    /** Which run. */
    RunId id();

    /** Its seed: equal for the same replication of every scenario and point. */
    long seed();

    /**
     * It ended well.
     *
     * @param digest {@link RunOutcome#digest()}
     * @param residence who was where at the end, if anybody wants to know
     */
    record Done(RunId id, long seed, RunOutcome outcome, long digest, Residence residence) implements RunResult {

        /** Nobody wants to know who was where. */
        public Done(RunId id, long seed, RunOutcome outcome, long digest) {
            this(id, seed, outcome, digest, Residence.NONE);
        }
    }

    /**
     * It failed; the others go on.
     *
     * @param stage where: {@code build}, {@code run}, or {@code measure}
     * @param cause one line
     */
    record Failed(RunId id, long seed, String stage, String cause) implements RunResult {}
}
