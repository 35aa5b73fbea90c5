package hostcity.cli;

import hostcity.experiment.Comparison;
import hostcity.experiment.Comparison.PlaceChange;
import hostcity.experiment.Difference;
import hostcity.scenario.Scenario;
import hostcity.store.InputException;
import hostcity.store.ResultFolder;
import hostcity.store.ScenarioFile;
import hostcity.store.StoredOutcomes;
import hostcity.store.SummaryFile;
import hostcity.world.Nation;
import hostcity.world.Parameter;
import hostcity.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    /** Places that are printed besides the focal ones. */
    private static final int OTHERS = 8;

    private static final String BASELINE = "baseline";

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "Scenario files, or names of those that come with the program.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "What to compare with (default: the baseline that comes with the program).")
    private String baseline = BASELINE;

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        options.check();
        Worlds worlds = Worlds.open(options.world).with(options);
        List<ScenarioFile> files = files(worlds.world());
        String name = files.stream().skip(1).map(x -> x.scenario().name()).collect(Collectors.joining("+")) + "-vs-"
                + files.get(0).scenario().name();
        Session session = new Session(options, worlds, files, name, Session.commandLine(spec));
        Session.Finished finished = session.run(spec.commandLine().getErr());
        if (finished.failed() > 0) {
            return Main.FAILED;
        }
        try (StoredOutcomes outcomes = new StoredOutcomes(finished.folder())) {
            List<Comparison> comparisons = files.stream()
                    .skip(1)
                    .map(x -> Comparison.of(outcomes, files.get(0).scenario(), x.scenario()))
                    .toList();
            ResultFolder.writeSummary(finished.folder(), SummaryFile.csv(comparisons, worlds.differs()));
            print(comparisons, files, finished, worlds);
        }
        return 0;
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
            if (file.scenario().endYear() != first.endYear()) {
                throw new InputException("'" + file.scenario().name() + "' ends in "
                        + file.scenario().endYear() + " and '" + first.name() + "' in " + first.endYear()
                        + "; compare over the same years, with --years");
            }
        }
        ScenarioFile base = ScenarioFile.open(baseline, world);
        Scenario applied = options.apply(base.scenario(), world).withYears(first.startYear(), first.endYear());
        if (names.contains(applied.name())) {
            throw new InputException("scenario '" + applied.name() + "' is the baseline; compare another one with it");
        }
        files.add(0, base.with(applied));
        return files;
    }

    private void print(
            List<Comparison> comparisons, List<ScenarioFile> files, Session.Finished finished, Worlds worlds) {
        PrintWriter out = spec.commandLine().getOut();
        if (options.json) {
            out.println(SummaryFile.json(
                    comparisons,
                    finished.folder().toString(),
                    finished.manifest().digest(),
                    worlds.differs()));
        } else if (!options.quiet) {
            worlds.print(out);
            for (int i = 0; i < comparisons.size(); i++) {
                print(
                        comparisons.get(i),
                        files.get(0).scenario(),
                        files.get(i + 1).scenario(),
                        worlds.world(),
                        out);
            }
            Session.printFolder(out, finished);
        }
        out.flush();
    }

    private void print(Comparison comparison, Scenario base, Scenario scenario, World world, PrintWriter out) {
        out.println(scenario.titleEn() + ", against: " + base.titleEn());
        out.println("Organizations (seats) at the end of " + comparison.endYear() + ", means of " + options.replications
                + " pairs of runs with the same seeds; * marks where the policy is made.");
        out.println("Founded, arrived, left: what the policy adds over all years. Public cost: what it adds, city and"
                + " nation, m USD a year.");
        out.println();
        Text.table(rows(comparison, world)).forEach(out::println);
        out.println();
        if (comparison.isWithoutEffect()) {
            out.println("Not one run differs: the policy changes nothing here.");
        }
        caveat(comparison, scenario, world, out);
    }

    private static List<List<String>> rows(Comparison comparison, World world) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "place",
                "baseline",
                "scenario",
                "difference",
                "95% interval",
                "founded",
                "arrived",
                "left",
                "public cost",
                "paired variance"));
        double years = comparison.endYear() - (double) world.startYear();
        int others = 0;
        for (PlaceChange change : comparison.places()) {
            boolean focal = comparison.focal().contains(change.place());
            boolean isWorld = change.place().equals(Comparison.WORLD);
            if (focal || (!isWorld && change.stock().mean() != 0 && others++ < OTHERS)) {
                rows.add(row(change, Session.nameOf(change.place(), world) + (focal ? " *" : ""), years));
            }
        }
        rows.add(row(comparison.world(), "World", years));
        return rows;
    }

    private static List<String> row(PlaceChange change, String name, double years) {
        Difference stock = change.stock();
        return List.of(
                name,
                Text.tenth(stock.baseline()),
                Text.tenth(stock.scenario()),
                Text.signed2(stock.mean()),
                Double.isNaN(stock.low()) ? "-" : Text.signed2(stock.low()) + " to " + Text.signed2(stock.high()),
                Text.signed2(change.founded().mean()),
                Text.signed2(change.arrived().mean()),
                Text.signed2(change.left().mean()),
                Text.signed(change.cost().mean() / years / 1e6),
                Double.isNaN(stock.varianceRatio()) ? "-" : "1/" + Text.tenth(stock.varianceRatio()));
    }

    /** One assumed number carries much wherever registration is restricted: every such result says so. */
    private static void caveat(Comparison comparison, Scenario scenario, World world, PrintWriter out) {
        Set<String> restricted = world.nations().stream()
                .filter(x -> x.registration() == Nation.Registration.RESTRICTED)
                .map(Nation::id)
                .collect(Collectors.toSet());
        boolean hangs = comparison.focal().stream()
                .anyMatch(id -> world.place(id)
                        .map(x -> restricted.contains(x.nationId()))
                        .orElse(false));
        if (hangs) {
            double chance = scenario.parameters()
                    .getOrDefault(
                            Parameter.REGISTRATION_SUCCESS_RESTRICTED,
                            world.info(Parameter.REGISTRATION_SUCCESS_RESTRICTED)
                                    .value());
            out.println("This hangs on an assumed number: the chance to be registered in China,"
                    + " registration_success_restricted = " + chance + ". Vary it with --set.");
        }
    }
}
