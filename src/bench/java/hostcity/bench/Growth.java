package hostcity.bench;

import hostcity.measure.Measurement;
import hostcity.model.HostCityModel;
import hostcity.model.Setup;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * How the time of a run grows with organizations and places. The worlds take turns in one process, so that the ratios of
 * their times hold on a machine whose speed drifts.
 */
public final class Growth {

    private static final List<String> WORLDS =
            List.of("shipped", "half-organizations", "double-organizations", "half-places");

    private static final int WARM_UP_RUNS = 30;

    private static final int RUNS = 60;

    private Growth() {}

    /** Prints for each world the median processor time of a run and its ratio to the shipped world's. */
    @SuppressWarnings("SystemOut") // a program
    public static void main(String[] arguments) {
        List<Setup> setups = WORLDS.stream().map(Worlds::baseline).toList();
        double[][] millis = new double[WORLDS.size()][RUNS];
        for (int run = 0; run < WARM_UP_RUNS + RUNS; run++) {
            for (int world = 0; world < WORLDS.size(); world++) {
                double time = time(setups.get(world), run);
                if (run >= WARM_UP_RUNS) {
                    millis[world][run - WARM_UP_RUNS] = time;
                }
            }
        }
        double shipped = new Median().evaluate(millis[0]);
        for (int world = 0; world < WORLDS.size(); world++) {
            double median = new Median().evaluate(millis[world]);
            System.out.printf("%-22s %6.1f ms %6.2f%n", WORLDS.get(world), median, median / shipped);
        }
    }

    private static double time(Setup setup, int seed) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Measurement.run(new HostCityModel(setup, seed));
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }
}
