package hostcity.experiment;

import hostcity.model.Setup;
import hostcity.scenario.Scenario;
import hostcity.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Where the window gets scenarios from and saves them to. */
public interface ScenarioLibrary {

    /** Something that the user asked for cannot be done. */
    final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final String line;

        /** With the message of what caused it: one line that can be shown as it is. */
        public Refused(RuntimeException cause) {
            super(cause);
            line = String.valueOf(cause.getMessage());
        }

        /** One line that can be shown as it is. */
        public String line() {
            return line;
        }
    }

    /**
     * A scenario and the run of it that is to be watched.
     *
     * @param source the name or path that it was opened by, or the folder of a stored run
     * @param world what it runs in
     * @param scenario what runs
     * @param baseline what it is compared with: over the same years
     * @param seed the seed of the experiment
     * @param replication which run of it, from 0
     * @param storedDigest the digest of the run that is replayed; empty if none is
     */
    record Opened(
            String source,
            World world,
            Scenario scenario,
            Scenario baseline,
            long seed,
            int replication,
            OptionalLong storedDigest) {

        /** The seed of the run's keyed draws. */
        public long keySeed() {
            return Experiment.seedOf(seed, replication);
        }

        /** What a model of the scenario is built from. */
        public Setup setup() {
            return ScenarioModels.setup(scenario, world);
        }

        /** Whether a stored run is replayed. */
        public boolean isReplay() {
            return storedDigest.isPresent();
        }

        /** The same run of a changed scenario. */
        public Opened withScenario(Scenario changed) {
            return new Opened(source, world, changed, baseline, seed, replication, storedDigest);
        }

        /** Another run of the same. */
        public Opened withRun(long otherSeed, int otherReplication) {
            return new Opened(source, world, scenario, baseline, otherSeed, otherReplication, storedDigest);
        }
    }

    /** The names of scenarios to choose from, with their titles. */
    List<Title> titles();

    /**
     * How a scenario is called.
     *
     * @param name what {@link #open} takes
     */
    record Title(String name, String en, String zh) {}

    /**
     * Opens a scenario.
     *
     * @param source a name of {@link #titles}, or the path of a file
     * @throws Refused if it is missing or anything in it is wrong
     */
    Opened open(String source, long seed, int replication) throws Refused;

    /** Whether the file of a scenario is no longer what was read. */
    boolean hasChanged(Opened opened);

    /**
     * Saves a scenario, in a file of its own name.
     *
     * @param origin one line on what it is made from
     * @param overwrite whether an existing file is replaced
     * @throws Refused if the name is wrong, the file exists, or it cannot be written
     */
    void save(Scenario scenario, Path file, String origin, boolean overwrite) throws Refused;
}
