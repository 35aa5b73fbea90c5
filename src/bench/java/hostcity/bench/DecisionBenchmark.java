package hostcity.bench;

import hostcity.model.HostCityModel;
import hostcity.model.Organization;
import hostcity.world.Membership;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision of an office of the start between all places. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class DecisionBenchmark {

    /** Individual members choose among all they know, institutions call for proposals. */
    @Param({"INDIVIDUAL", "INSTITUTION"})
    public Membership membership;

    private HostCityModel model;
    private List<Organization> organizations;
    private int next;

    /** Makes the start. */
    @Setup
    public void start() {
        model = new HostCityModel(Worlds.baseline("shipped"), 1);
        model.start();
        organizations = model.register().living().stream()
                .filter(x -> x.membership() == membership)
                .toList();
    }

    /** The seats of the organizations choose in turn. */
    @Benchmark
    public int choose() {
        next = (next + 1) % organizations.size();
        return model.hostChoice().chooseHost(organizations.get(next).headquarters());
    }
}
