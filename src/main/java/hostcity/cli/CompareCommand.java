package hostcity.cli;

import hostcity.experiment.Comparison;
import hostcity.experiment.Difference;
import hostcity.experiment.Experiment;
import hostcity.experiment.Explanations;
import hostcity.experiment.Outcomes;
import hostcity.experiment.Precision;
import hostcity.scenario.Scenario;
import hostcity.store.InputException;
import hostcity.store.ResultFolder;
import hostcity.store.ScenarioFile;
import hostcity.store.StoreException;
import hostcity.store.StoredOutcomes;
import hostcity.store.SummaryFile;
import hostcity.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostcity compare}: scenarios against a baseline over shared seeds. */
@Command(
        name = "compare",
        description = "Compare scenarios with a baseline over the same seeds, so that a difference is the policy's.",
        footer = {
            "",
            "A quick look: hostcity compare shanghai-bonn-offices --replications 20",
            "Two policies: hostcity compare scenarios/mine.yaml shanghai-livability",
            "And why: hostcity compare shanghai-bonn-offices --attribute",
            "Decision by decision: hostcity compare shanghai-bonn-full --explain 3"
        })
final class CompareCommand implements Callable<Integer> {

    private static final String BASELINE = "baseline";

    /** Longer names of folders would not be read, and some systems refuse them. */
    private static final int MOST_NAMED = 2;

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "Scenario files, or names of those that come with the program.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            defaultValue = BASELINE,
            description = "What to compare with, a file or a name (default: ${DEFAULT-VALUE}, which comes with the"
                    + " program).")
    private String baseline = BASELINE;

    @Option(
            names = "--attribute",
            description = "Say why: what the policy does by itself, what those add who come because others came, what"
                    + " other cities add that respond; and where the organizations that a place gains would be"
                    + " otherwise. Takes two more runs of every scenario: twice the time for one scenario.")
    private boolean attributes;

    @Mixin
    private RunOptions options;

    @Mixin
    private PrecisionOptions precisionOptions;

    @Mixin
    private ExplainOption explainOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        options.check();
        explainOption.check();
        Optional<Precision> precision = precisionOptions.read(options.replications);
        Worlds worlds = Worlds.open(options.world).with(options);
        List<ScenarioFile> files = files(worlds.world());
        String name = folderName(files);
        Session session = new Session(options, worlds, files, name, Session.commandLine(spec), attributes);
        Session.Finished finished = session.run(spec.commandLine().getErr());
        while (finished.failed() == 0 && precision.isPresent()) {
            int wanted = wanted(precision.get(), finished, files);
            if (wanted <= finished.manifest().replications()) {
                break;
            }
            finished = session.more(wanted, spec.commandLine().getErr());
        }
        if (finished.failed() > 0) {
            return Main.FAILED;
        }
        try (StoredOutcomes outcomes = new StoredOutcomes(finished.folder())) {
            List<Comparison> comparisons = files.stream()
                    .skip(1)
                    .map(x -> compare(outcomes, files.get(0).scenario(), x.scenario()))
                    .toList();
            ResultFolder.writeSummary(finished.folder(), SummaryFile.csv(comparisons, worlds.differs()));
            print(comparisons, explanations(outcomes, files, finished, worlds), files, finished, worlds);
            if (!options.json && !options.quiet) {
                precision.ifPresent(p -> PrecisionOptions.print(
                        spec.commandLine().getOut(),
                        p,
                        comparisons.stream().map(Comparison::scenario).toList(),
                        focal(outcomes, files)));
                spec.commandLine().getOut().flush();
            }
        }
        return 0;
    }

    /** A folder's name from those of the scenarios; of many only the first is named. */
    private static String folderName(List<ScenarioFile> files) {
        List<String> names = files.stream().map(x -> x.scenario().name()).toList();
        List<String> scenarios = names.subList(1, names.size());
        String which = scenarios.size() > MOST_NAMED
                ? scenarios.get(0) + "-and-" + (scenarios.size() - 1) + "-more"
                : String.join("-and-", scenarios);
        return which + "-vs-" + names.get(0);
    }

    /** One for each scenario, if they are asked for and shown. */
    private List<Explanations> explanations(
            StoredOutcomes outcomes, List<ScenarioFile> files, Session.Finished finished, Worlds worlds) {
        if (explainOption.offices() == 0 || (options.quiet && !options.json)) {
            return List.of();
        }
        Experiment experiment = new Experiment(
                finished.folder().toString(),
                worlds.world(),
                files.stream().map(ScenarioFile::scenario).toList(),
                finished.manifest().replications(),
                options.seed);
        try {
            return Explanations.of(experiment, outcomes, explainOption.offices());
        } catch (Explanations.UnlikeStored e) {
            throw new StoreException("--explain: " + e.getMessage(), e);
        }
    }

    private Comparison compare(StoredOutcomes outcomes, Scenario first, Scenario scenario) {
        return attributes ? Comparison.attributed(outcomes, first, scenario) : Comparison.of(outcomes, first, scenario);
    }

    /** How many pairs all scenarios need to be known well enough; no more than there are, if they are. */
    private static int wanted(Precision precision, Session.Finished finished, List<ScenarioFile> files) {
        try (StoredOutcomes outcomes = new StoredOutcomes(finished.folder())) {
            return focal(outcomes, files).stream()
                    .mapToInt(x -> precision.isReached(x) ? x.replications() : precision.next(x))
                    .max()
                    .orElse(0);
        }
    }

    private static List<Difference> focal(Outcomes outcomes, List<ScenarioFile> files) {
        Scenario base = files.get(0).scenario();
        return files.stream()
                .skip(1)
                .map(x -> Precision.focal(outcomes, base, x.scenario()))
                .toList();
    }

    /** The baseline first; it runs over the years of the scenarios, which must agree. */
    private List<ScenarioFile> files(World world) {
        List<ScenarioFile> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String argument : scenarios) {
            ScenarioFile read = ScenarioFile.open(argument, world);
            ScenarioFile file = read.with(options.apply(read.scenario(), world));
            if (!names.add(file.scenario().name())) {
                throw new InputException("scenario '" + file.scenario().name() + "' is given twice; name it once");
            }
            files.add(file);
        }
        Scenario first = files.get(0).scenario();
        for (ScenarioFile file : files) {
            checkYears(file.scenario(), first);
        }
        ScenarioFile base = ScenarioFile.open(baseline, world);
        Scenario applied = options.apply(base.scenario().withYears(first.startYear(), first.endYear()), world);
        if (names.contains(applied.name())) {
            throw new InputException("scenario '" + applied.name() + "' is the baseline; compare another one with it");
        }
        RunOptions.checkPolicies(applied);
        files.add(0, base.with(applied));
        if (attributes) {
            files.forEach(file -> checkStart(file.scenario(), applied));
        }
        return files;
    }

    private static void checkStart(Scenario scenario, Scenario first) {
        if (!scenario.baseline().equals(first.baseline())) {
            throw new InputException("--attribute: '" + scenario.name() + "' starts from the policies of '"
                    + scenario.baseline() + "' and '" + first.name() + "' from '" + first.baseline()
                    + "', so their cities cannot do the same; give both one 'baseline', or leave --attribute out");
        }
    }

    private static void checkYears(Scenario scenario, Scenario first) {
        if (scenario.startYear() != first.startYear()) {
            throw new InputException("'" + scenario.name() + "' starts in " + scenario.startYear() + " and '"
                    + first.name() + "' in " + first.startYear() + "; compare them apart");
        }
        if (scenario.endYear() != first.endYear()) {
            throw new InputException("'" + scenario.name() + "' ends in " + scenario.endYear() + " and '" + first.name()
                    + "' in " + first.endYear() + "; compare over the same years, with --years");
        }
    }

    private void print(
            List<Comparison> comparisons,
            List<Explanations> explanations,
            List<ScenarioFile> files,
            Session.Finished finished,
            Worlds worlds) {
        PrintWriter out = spec.commandLine().getOut();
        if (options.json) {
            out.println(SummaryFile.json(
                    comparisons,
                    explanations,
                    finished.folder().toString(),
                    finished.manifest().digest(),
                    worlds.differs()));
        } else if (!options.quiet) {
            worlds.print(out);
            Scenario base = files.get(0).scenario();
            for (int i = 0; i < comparisons.size(); i++) {
                Scenario scenario = files.get(i + 1).scenario();
                Comparison comparison = comparisons.get(i);
                new ComparisonPrinter(comparison, base, scenario, worlds.world()).print(out);
                comparison.attribution().ifPresent(x -> {
                    out.println();
                    new AttributionPrinter(x, scenario.endYear(), worlds.world()).print(out);
                });
                if (!explanations.isEmpty()) {
                    out.println();
                    new ExplanationPrinter(explanations.get(i), worlds.world()).print(out);
                }
                out.println();
            }
            Session.printFolder(out, finished);
        }
        out.flush();
    }
}
