package hostcity.cli;

import hostcity.experiment.Constants;
import hostcity.store.ConstantsFile;
import hostcity.store.InputException;
import hostcity.store.Nearest;
import hostcity.store.StartStockFile;
import hostcity.store.WorldExporter;
import hostcity.store.WorldFiles;
import hostcity.world.Cell;
import hostcity.world.CityConstants;
import hostcity.world.Instrument;
import hostcity.world.InstrumentInfo;
import hostcity.world.ParameterInfo;
import hostcity.world.Place;
import hostcity.world.PolicyBaseline;
import hostcity.world.PolicyRecord;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code hostcity world}: what is given. */
@Command(
        name = "world",
        description = "Show what is given: a city's instruments with the source of every cell, cities, parameters.")
final class WorldCommand implements Runnable {

    @Parameters(
            arity = "0..1",
            paramLabel = "CITY",
            description = "A city whose instruments to print, such as shanghai.")
    private @Nullable String city;

    @Option(
            names = "--world",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "An edited copy of the world (default: the shipped one).")
    private @Nullable Path folder;

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            defaultValue = "reconciled",
            description = "cideg-2024, meng-2024 or reconciled (default: ${DEFAULT-VALUE}).")
    private String baseline = "reconciled";

    @Spec
    private CommandSpec spec;

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    @Override
    public void run() {
        World world = opened();
        if (city == null) {
            summary(world);
        } else {
            instruments(world, city);
        }
        out().flush();
    }

    /** The world, after saying how it differs from the shipped one. */
    private World opened() {
        Worlds worlds = Worlds.open(folder);
        worlds.print(out());
        return worlds.world();
    }

    private void summary(World world) {
        int organizations =
                world.startCounts().stream().mapToInt(StartCount::organizations).sum();
        long cities = world.places().stream().filter(Place::isCity).count();
        out().println(organizations + " organizations in " + world.startYear() + ", " + cities + " cities, "
                + world.places().size() + " places, " + world.nations().size() + " nations, "
                + world.parameters().size() + " parameters.");
        out().println("More: hostcity world CITY, hostcity world cities, hostcity world parameters,"
                + " hostcity world export DIR");
    }

    private void instruments(World world, String id) {
        Place place = world.place(id)
                .orElseThrow(() -> new InputException("there is no city " + InputException.quote(id)
                        + " in the world; 'hostcity world cities' lists all" + Nearest.hint(id, words(world))));
        PolicyBaseline levels = baseline(world);
        out().println(place.nameEn() + " " + place.nameZh() + ", baseline " + baseline);
        out().println();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("instrument", "level"));
        for (InstrumentInfo info : world.instruments()) {
            rows.add(List.of(
                    info.nameEn(),
                    Text.number(levels.cell(id, info.instrument()).level())));
        }
        List<String> lines = Text.table(rows);
        out().println(lines.get(0) + "  source");
        for (Instrument instrument : Instrument.all()) {
            Cell cell = levels.cell(id, instrument);
            String nameZh = world.instruments().get(instrument.ordinal()).nameZh();
            String authority = instrument.isNational() ? "nation" : "city";
            out().println(lines.get(instrument.ordinal() + 1) + "  " + nameZh + " [" + authority + "] "
                    + cell.source());
        }
    }

    /** All that may follow: places and subcommands. */
    private List<String> words(World world) {
        List<String> words =
                new ArrayList<>(world.places().stream().map(Place::id).toList());
        words.addAll(spec.subcommands().keySet());
        return words;
    }

    private PolicyBaseline baseline(World world) {
        if (!PolicyRecord.BASELINES.contains(baseline)) {
            throw new InputException("--baseline: there is no baseline " + InputException.quote(baseline)
                    + "; there are " + String.join(", ", PolicyRecord.BASELINES)
                    + Nearest.hint(baseline, PolicyRecord.BASELINES));
        }
        return world.baseline(baseline, world.defaults());
    }

    @Command(description = "List all places.")
    void cities() {
        World world = opened();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "name", "nation", "organizations", "alpha"));
        for (Place place : world.places()) {
            int stock = world.startCounts().stream()
                    .filter(x -> x.placeId().equals(place.id()))
                    .mapToInt(StartCount::organizations)
                    .sum();
            double alpha = world.constants().ingo(place.id());
            rows.add(List.of(place.id(), place.nameEn(), place.nationId(), String.valueOf(stock), Text.signed2(alpha)));
        }
        Text.table(rows, 3).forEach(out()::println);
        out().flush();
    }

    @Command(description = "List all parameters with unit, range and source.")
    void parameters() {
        World world = opened();
        for (ParameterInfo info : world.parameters()) {
            String unit = info.unit().equals("1") ? "" : " " + info.unit();
            out().println(info.parameter().id() + " = " + Text.number(info.value()) + unit + "  ["
                    + Text.number(info.min()) + ", " + Text.number(info.max()) + "]"
                    + (info.assumed() ? "  assumed" : ""));
            out().println("    " + info.description() + ". Source: " + info.source());
        }
        out().flush();
    }

    @Command(description = "Write a copy of the world to edit, for --world.")
    void export(@Parameters(paramLabel = "DIR", description = "A folder that does not exist yet.") Path target) {
        if (folder != null) {
            throw new InputException(
                    "export writes the shipped world; to copy an edited one, copy its folder " + folder);
        }
        WorldExporter.export(target);
        out().println("Wrote the world to " + target + ". Edit it and use it with --world " + target);
    }

    @Command(
            name = "derive-start",
            description = "Derive the start stock from the samples and totals again, and print it as CSV.")
    void deriveStart(@Mixin StartOption start) {
        WorldFiles files = Worlds.open(folder).files();
        out().print(StartStockFile.toCsv(StartStockFile.derive(start.of(files))));
        out().flush();
    }

    @Command(
            description = "Solve the city constants alpha, so that with static cities every place keeps its share, and"
                    + " print constants.csv.")
    void solve(@Mixin SolveOptions options, @Mixin StartOption start) {
        options.check();
        World world = start.of(Worlds.open(folder).world());
        Constants solver = new Constants(world, options.years, options.replications, options.seed, options.threads);
        List<Constants.Step> steps = new ArrayList<>();
        CityConstants alpha = solver.solve(options.iterations.get(0), options.iterations.get(1), step -> {
            steps.add(step);
            spec.commandLine().getErr().println(step);
        });
        out().print(ConstantsFile.toCsv(alpha, options.command() + start.text(), steps.get(steps.size() - 1)));
        out().flush();
    }
}
