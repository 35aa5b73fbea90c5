package hostcity.cli;

import hostcity.store.InputException;
import hostcity.store.ScenarioFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostcity validate}: says what is wrong in scenario files, one line each. */
@Command(name = "validate", description = "Check scenario files and say what is wrong in them.")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Scenario files, or names of those that come with the program.")
    private List<String> files = List.of();

    @Option(
            names = "--world",
            paramLabel = "DIR",
            description = "An edited copy of the world (default: the shipped one).")
    private @Nullable Path world;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Worlds worlds = Worlds.open(world);
        worlds.print(out);
        boolean allGood = true;
        for (String file : files) {
            try {
                ScenarioFile read = ScenarioFile.open(file, worlds.world());
                out.println(file + ": ok, " + read.scenario().titleEn());
            } catch (InputException e) {
                allGood = false;
                spec.commandLine().getErr().println("hostcity: " + e.getMessage());
            }
        }
        return allGood ? 0 : Main.WRONG_INPUT;
    }
}
