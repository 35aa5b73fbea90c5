package hostcity.experiment;

import hostcity.random.KeyedRandom;
import hostcity.scenario.Scenario;
import hostcity.world.World;
import java.util.List;

/**
 * What is to be run, apart from how it is executed: scenarios over shared seeds, so that a difference between two of
 * them is mechanism and not noise.
 *
 * @param name the name of its folder
 * @param world the world of all scenarios
 * @param scenarios the baseline first, if there is one
 * @param replications how many seeds
 * @param seed what the seeds are made from
 */
public record Experiment(String name, World world, List<Scenario> scenarios, int replications, long seed) {

    /** Copies and checks. */
    public Experiment {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty() || replications < 1) {
            throw new IllegalArgumentException("an experiment needs a scenario and a replication at least");
        }
    }

    /** The seed of a replication: the same for every scenario. */
    public long seedOf(int replication) {
        return KeyedRandom.mix(KeyedRandom.mix(seed) ^ replication);
    }

    /** How many runs it has. */
    public int runs() {
        return scenarios.size() * replications;
    }

    /** This experiment with another number of seeds. */
    public Experiment withReplications(int number) {
        return new Experiment(name, world, scenarios, number, seed);
    }
}
