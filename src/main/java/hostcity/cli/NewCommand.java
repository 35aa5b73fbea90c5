package hostcity.cli;

import hostcity.store.InputException;
import hostcity.store.Nearest;
import hostcity.store.ScenarioTemplate;
import hostcity.world.Instrument;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostcity new}: a scenario file to start from. */
@Command(name = "new", description = "Write a commented scenario file to start from.")
final class NewCommand implements Callable<Integer> {

    private static final List<String> IDS =
            Instrument.all().stream().map(Instrument::id).toList();

    @Parameters(paramLabel = "NAME", description = "Its name: lower case letters, digits, hyphens.")
    private String name = "";

    @Option(
            names = "--city",
            required = true,
            paramLabel = "CITY",
            description = "The city that acts; 'hostcity world cities' lists all.")
    private String city = "";

    @Option(
            names = "--adopt",
            required = true,
            paramLabel = "CITY",
            description = "The city whose instruments it adopts.")
    private String source = "";

    @Option(
            names = "--instruments",
            split = ",",
            paramLabel = "A,B",
            description = "Which instruments (default: all that the source has and a city may move).")
    private List<String> instruments = List.of();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2026",
            description = "The year of the decision (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "scenarios",
            description = "The folder that the file goes into (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("scenarios");

    @Option(
            names = "--world",
            paramLabel = "DIR",
            description = "A world that you edited, with more cities (default: the shipped one).")
    private @Nullable Path world;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (city.equals(source)) {
            throw new InputException("--adopt: '" + source + "' cannot adopt from itself; name another city");
        }
        Worlds worlds = Worlds.open(world);
        List<Instrument> chosen =
                instruments.stream().map(NewCommand::instrument).toList();
        Path file = new ScenarioTemplate(name, city, source, chosen, year).write(out, worlds.world());
        spec.commandLine()
                .getOut()
                .println("Wrote " + file + ". Next: hostcity compare " + file
                        + (world == null ? "" : " --world " + world));
        return 0;
    }

    private static Instrument instrument(String id) {
        return Instrument.of(id.strip())
                .orElseThrow(() -> new InputException("--instruments: there is no instrument "
                        + InputException.quote(id) + "; there are "
                        + IDS.stream().collect(Collectors.joining(", ")) + Nearest.hint(id, IDS)));
    }
}
