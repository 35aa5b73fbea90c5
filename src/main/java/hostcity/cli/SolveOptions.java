package hostcity.cli;

import hostcity.store.InputException;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of {@code hostcity world solve}. */
final class SolveOptions {

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "100",
            description = "Runs per iteration (default: ${DEFAULT-VALUE}).")
    int replications;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "8,6",
            split = ",",
            description = "Iterations by flows, then by stocks (default: ${DEFAULT-VALUE}).")
    List<Integer> iterations = List.of();

    @Option(
            names = "--year",
            paramLabel = "N",
            defaultValue = "20",
            description = "Years after which shares are held (default: ${DEFAULT-VALUE}).")
    int years;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Runs at the same time (default: ${DEFAULT-VALUE}).")
    int threads;

    /** Checks what picocli cannot. */
    void check() {
        if (replications < 1 || years < 1 || threads < 1) {
            throw new InputException("--replications, --year and --threads must be 1 or more");
        }
        if (iterations.size() != 2 || iterations.get(0) < 1 || iterations.get(1) < 0) {
            throw new InputException("--iterations must be two whole numbers such as 8,6, the first 1 or more");
        }
    }

    /** The command with these options, the default ones too. */
    String command() {
        return "hostcity world solve --replications " + replications + " --iterations " + iterations.get(0) + ","
                + iterations.get(1) + " --year " + years + " --seed " + seed;
    }
}
