package hostcity.cli;

import hostcity.experiment.Overview;
import hostcity.experiment.Overview.PlaceOverview;
import hostcity.store.Followed;
import hostcity.store.OverviewFile;
import hostcity.store.ResultFolder;
import hostcity.store.ScenarioFile;
import hostcity.store.StoredOutcomes;
import hostcity.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostcity run}: one scenario by itself. */
@Command(
        name = "run",
        description = "Run one scenario and say what becomes of the cities.",
        footer = {"", "For what a policy changes, see 'hostcity compare --help'."})
final class RunCommand implements Callable<Integer> {

    private static final int ROWS = 20;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario file, or the name of one that comes with the program.")
    private String scenario = "";

    @Option(
            names = "--follow",
            paramLabel = "NAME",
            split = ",",
            description = "Follow organizations through all runs and write their lives, with every option that they"
                    + " weighed, to follow/NAME.csv: acronyms of organizations.csv such as IWA,UNFCCC, or numbers.")
    private List<String> follow = List.of();

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        options.check();
        Worlds worlds = Worlds.open(options.world).with(options);
        ScenarioFile read = ScenarioFile.open(scenario, worlds.world());
        ScenarioFile file = read.with(options.apply(read.scenario(), worlds.world()));
        List<Followed> followed =
                Followed.of(follow, worlds.world(), file.scenario().endYear());
        Session session = new Session(
                options, worlds, List.of(file), file.scenario().name(), Session.commandLine(spec), followed);
        Session.Finished finished = session.run(spec.commandLine().getErr());
        if (finished.failed() > 0) {
            return Main.FAILED;
        }
        try (StoredOutcomes outcomes = new StoredOutcomes(finished.folder())) {
            Overview overview = Overview.of(outcomes, file.scenario());
            ResultFolder.writeSummary(finished.folder(), OverviewFile.csv(overview, worlds.differs()));
            print(overview, file, finished, worlds);
        }
        return 0;
    }

    private void print(Overview overview, ScenarioFile file, Session.Finished finished, Worlds worlds) {
        PrintWriter out = spec.commandLine().getOut();
        if (options.json) {
            out.println(OverviewFile.json(
                    overview, finished.folder().toString(), finished.manifest().digest(), worlds.differs()));
        } else if (!options.quiet) {
            worlds.print(out);
            out.println(file.scenario().titleEn());
            out.println("Organizations with their seat there: in " + overview.startYear() + ", in " + overview.endYear()
                    + " (mean of " + options.replications + (options.replications == 1 ? " run" : " runs")
                    + ", and the range");
            out.println("of nine in ten); then sums over all years; cost: public, million USD a year.");
            out.println();
            Text.table(rows(overview, worlds.world())).forEach(out::println);
            out.println();
            finished.lives().forEach((who, life) -> new LifePrinter(worlds.world()).print(out, who, life));
            Session.printFolder(out, finished);
            if (!finished.lives().isEmpty()) {
                out.println("Lives of all runs: " + finished.folder().resolve(ResultFolder.FOLLOW));
            }
        }
        out.flush();
    }

    private static List<List<String>> rows(Overview overview, World world) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "place",
                String.valueOf(overview.startYear()),
                String.valueOf(overview.endYear()),
                "range",
                "founded",
                "arrived",
                "left",
                "closed",
                "cost"));
        double years = overview.endYear() - (double) overview.startYear();
        for (PlaceOverview place :
                overview.places().subList(0, Math.min(ROWS, overview.places().size()))) {
            rows.add(List.of(
                    Session.nameOf(place.place(), world),
                    Text.number(place.start()),
                    Text.tenth(place.end().mean()),
                    Text.number(Math.rint(place.end().p5())) + "-"
                            + Text.number(Math.rint(place.end().p95())),
                    Text.tenth(place.founded().mean()),
                    Text.tenth(place.arrived().mean()),
                    Text.tenth(place.left().mean()),
                    Text.tenth(place.closed().mean()),
                    Text.tenth(place.cost().mean() / years / 1e6)));
        }
        return rows;
    }
}
