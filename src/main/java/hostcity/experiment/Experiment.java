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
 * @param attributes whether what scenarios change is attributed, by the runs of {@link Arm}
 */
public record Experiment(
        String name, World world, List<Scenario> scenarios, int replications, long seed, boolean attributes) {

    /** Copies and checks. */
    public Experiment {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty() || replications < 1) {
            throw new IllegalArgumentException("an experiment needs a scenario and a replication at least");
        }
        if (attributes) {
            checkComparable(scenarios);
        }
    }

    /** An experiment that attributes nothing. */
    public Experiment(String name, World world, List<Scenario> scenarios, int replications, long seed) {
        this(name, world, scenarios, replications, seed, false);
    }

    private static void checkComparable(List<Scenario> scenarios) {
        Scenario first = scenarios.get(0);
        for (Scenario scenario : scenarios) {
            if (scenario.startYear() != first.startYear()
                    || scenario.endYear() != first.endYear()
                    || !scenario.baseline().equals(first.baseline())) {
                throw new IllegalArgumentException("what '" + scenario.name() + "' changes cannot be attributed: '"
                        + first.name() + "' has other years or another policy baseline");
            }
        }
    }

    /** The seed of a replication: the same for every scenario. */
    public long seedOf(int replication) {
        return seedOf(seed, replication);
    }

    /** The seed of a replication of any experiment with this seed. */
    static long seedOf(long seed, int replication) {
        return KeyedRandom.mix(KeyedRandom.mix(seed) ^ replication);
    }

    /** The names of all that is run in a replication, in its order. */
    public List<String> names() {
        List<String> names = scenarios.stream().map(Scenario::name).toList();
        return attributes ? Arm.with(names) : names;
    }

    /** How many runs it has. */
    public int runs() {
        return names().size() * replications;
    }

    /** This experiment with another number of seeds. */
    public Experiment withReplications(int number) {
        return new Experiment(name, world, scenarios, number, seed, attributes);
    }
}
