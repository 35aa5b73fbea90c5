package hostcity.cli;

import hostcity.experiment.score.CaseScore;
import hostcity.experiment.score.Ensemble;
import hostcity.experiment.score.Scorer;
import hostcity.experiment.score.SitingParameters;
import hostcity.experiment.score.UnscorableCaseException;
import hostcity.scenario.cases.SitingCase;
import hostcity.store.CaseReader;
import hostcity.store.InputException;
import hostcity.store.ScoreFile;
import hostcity.world.Parameter;
import hostcity.world.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostcity score}: how well the model foretells real siting decisions. */
@Command(
        name = "score",
        description = "Judge the model by real siting decisions: the chance that it gives each candidate, and what it"
                + " gains over even chances.",
        footer = {
            "",
            "The cases that come with the program: hostcity score",
            "Two cases, in a table: hostcity score unccd-1997 my-cases/x.yaml --csv x.csv"
        })
final class ScoreCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    @Parameters(
            arity = "0..*",
            paramLabel = "CASE",
            description = "Files of siting cases, folders of them, or names of cases that come with the program"
                    + " (default: all of these).")
    private List<String> arguments = List.of();

    @Option(
            names = "--vectors",
            paramLabel = "M",
            defaultValue = "400",
            description = "Vectors of parameters, drawn from their ranges (default: ${DEFAULT-VALUE}).")
    private int vectors;

    @Option(
            names = "--draws",
            paramLabel = "R",
            defaultValue = "50",
            description = "Decisions of each case under each vector (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "A number that all random draws are made from; the same one gives the same results"
                    + " (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Vectors at the same time (default: one per core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--set",
            paramLabel = "PARAMETER=VALUE",
            description = "Hold a parameter at a value in all vectors; repeatable. 'hostcity world parameters' lists"
                    + " them.")
    private List<String> set = List.of();

    @Option(
            names = "--world",
            paramLabel = "DIR",
            description = "An edited copy of the world (default: the shipped one).")
    private @Nullable Path folder;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Write everything into a new file, a row for each candidate.")
    private @Nullable Path csv;

    @Option(names = "--quiet", description = "Print no table, only errors (and JSON, with --json).")
    private boolean quiet;

    @Option(names = "--json", description = "Print JSON, for other programs, instead of tables.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        check();
        Worlds opened = Worlds.open(folder);
        Map<Parameter, Double> held = RunOptions.overrides(set, opened.world());
        World world = opened.world().withDefaults(held);
        List<SitingCase> cases = cases(world);
        List<CaseScore> scores = score(cases, world, held.keySet());
        ScoreFile.Origin origin = new ScoreFile.Origin(vectors, draws, seed, set, opened.differs());
        if (csv != null) {
            ScoreFile.write(csv, scores, origin);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ScoreFile.json(scores, origin));
        } else if (!quiet) {
            opened.print(out);
            new ScorePrinter(scores, origin, world).print(out);
        }
        out.flush();
        return 0;
    }

    private void check() {
        check("--vectors", vectors, MOST);
        check("--draws", draws, MOST);
        check("--threads", threads, RunOptions.MOST_THREADS);
        if (csv != null) {
            ScoreFile.checkNew(csv);
        }
    }

    private static void check(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new InputException(option + " must lie between 1 and " + most + ", not " + value);
        }
    }

    private List<SitingCase> cases(World world) {
        List<String> names = arguments.isEmpty() ? CaseReader.shippedNames() : arguments;
        List<SitingCase> cases = arguments.isEmpty()
                ? names.stream().map(x -> CaseReader.shipped(x, world)).toList()
                : names.stream()
                        .flatMap(x -> CaseReader.open(x, world).stream())
                        .toList();
        Set<String> seen = new HashSet<>();
        for (SitingCase siting : cases) {
            if (!seen.add(siting.name())) {
                throw new InputException("case '" + siting.name() + "' is given twice; give it once");
            }
        }
        return cases;
    }

    private List<CaseScore> score(List<SitingCase> cases, World world, Set<Parameter> held) {
        Set<Parameter> drawn = EnumSet.copyOf(SitingParameters.drawn());
        drawn.removeAll(held);
        Ensemble ensemble = Ensemble.triangular(world, drawn, seed);
        try {
            return new Scorer(world, ensemble, vectors, draws, seed, threads).score(cases);
        } catch (UnscorableCaseException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }
}
