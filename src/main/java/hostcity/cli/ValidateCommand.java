package hostcity.cli;

import hostcity.store.CaseReader;
import hostcity.store.InputException;
import hostcity.store.ScenarioFile;
import hostcity.world.World;
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

/** {@code hostcity validate}: says what is wrong in scenario files and siting cases, one line each. */
@Command(name = "validate", description = "Check scenario files and siting cases, and say what is wrong in them.")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files of scenarios or siting cases, or names of scenarios that come with the program.")
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
                out.println(file + ": ok, " + title(file, worlds.world()));
            } catch (InputException e) {
                allGood = false;
                spec.commandLine().getErr().println("hostcity: " + e.getMessage());
            }
        }
        return allGood ? 0 : Main.WRONG_INPUT;
    }

    /** The title of a scenario or a siting case, once everything in it is right. */
    private static String title(String file, World world) {
        Path path = Path.of(file);
        return CaseReader.isCase(path)
                ? CaseReader.read(path, world).titleEn()
                : ScenarioFile.open(file, world).scenario().titleEn();
    }
}
