package hostcity.bench;

import hostcity.measure.RunOutcome;
import hostcity.model.HostCityModel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** A whole run of the baseline, 2019 to 2050, with the making of the start and the measurement. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 5, time = 5)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class RunBenchmark {

    private static final int WARM_UP_RUNS = 50;

    /** Which world. */
    @Param({"shipped", "half-organizations", "double-organizations", "half-places"})
    public String world;

    private hostcity.model.Setup setup;
    private long seed;

    /** Time of the processor: other work on the machine does not add to it. Divide by the runs. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        /** Milliseconds of all measured runs. */
        public double cpuMillis;

        /** Measured runs. */
        public long runs;
    }

    /** Reads the world and warms up: the compiler needs some dozens of runs, however busy the machine is. */
    @Setup
    public void read() {
        setup = Worlds.baseline(world);
        while (seed < WARM_UP_RUNS) {
            hostcity.measure.Measurement.run(new HostCityModel(setup, ++seed));
        }
    }

    /** One run; each has another seed. */
    @Benchmark
    public RunOutcome run(Cpu cpu) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        RunOutcome outcome = hostcity.measure.Measurement.run(new HostCityModel(setup, ++seed));
        cpu.cpuMillis += (threads.getCurrentThreadCpuTime() - before) / 1e6;
        cpu.runs++;
        return outcome;
    }
}
