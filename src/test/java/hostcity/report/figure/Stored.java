package hostcity.report.figure;

import hostcity.cli.Cli;
import hostcity.experiment.Experiment;
import hostcity.report.Language;
import hostcity.report.Provenance;
import hostcity.report.Report;
import hostcity.store.StoredExperiment;
import hostcity.store.StoredOutcomes;
import hostcity.world.Place;
import hostcity.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small comparison that attributes, run once, as a report. */
final class Stored {

    static final String NAME = "small";
    static final List<String> SCENARIOS = List.of("shanghai-bonn-full", "china-registration-reform");

    private Stored() {}

    /** Runs it into a folder below another one. */
    static Path run(Path results) {
        List<String> command = new ArrayList<>(List.of("compare"));
        command.addAll(SCENARIOS);
        command.addAll(List.of("--attribute", "--replications", "2", "--years", "2019-2034", "--threads", "2"));
        command.addAll(List.of("--out", results.toString(), "--name", NAME));
        Cli cli = Cli.run(command.toArray(String[]::new));
        if (cli.code() != 0) {
            throw new IllegalStateException(cli.err());
        }
        return results.resolve(NAME);
    }

    static Report read(Path folder) {
        return read(folder, StoredExperiment.read(folder, StoredExperiment.finishedComparison(folder)));
    }

    private static Report read(Path folder, Experiment experiment) {
        Provenance provenance = new Provenance(NAME, "", "", "", "", "", "", List.of(), List.of());
        try (StoredOutcomes outcomes = new StoredOutcomes(folder)) {
            return Report.of(outcomes, experiment, provenance);
        }
    }

    /** The same report of a world in which Shanghai has another name. */
    static Report read(Path folder, String name) {
        Experiment e = StoredExperiment.read(folder, StoredExperiment.finishedComparison(folder));
        World w = e.world();
        World world = new World(
                w.startYear(),
                w.instruments(),
                w.nations(),
                w.places().stream()
                        .map(x -> x.id().equals("shanghai") ? renamed(x, name) : x)
                        .toList(),
                w.states(),
                w.policies(),
                w.parameters(),
                w.startCounts(),
                w.namedOrganizations(),
                w.staff(),
                w.decades(),
                w.constants(),
                w.posts(),
                w.scales(),
                w.otherStarts());
        return read(folder, new Experiment(e.name(), world, e.scenarios(), e.replications(), e.seed(), e.attributes()));
    }

    private static Place renamed(Place x, String name) {
        return new Place(
                x.id(),
                x.key(),
                name,
                name,
                x.kind(),
                x.nationId(),
                x.region(),
                x.latitude(),
                x.longitude(),
                x.population(),
                x.gdpPerHeadUsd(),
                x.endowments(),
                x.wageUsd(),
                x.rentUsdPerM2(),
                x.capacityPersons(),
                x.hostsUnSystem());
    }

    /** Writes all files of figures in Chinese. */
    static List<Path> write(List<Figure> figures, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.createDirectories(folder);
        for (Figure figure : figures) {
            for (var file : FigureFiles.of(figure, Language.ZH).entrySet()) {
                files.add(Files.write(folder.resolve(figure.name() + file.getKey()), file.getValue()));
            }
        }
        return files;
    }

    /** Draws in a JVM of its own: the folder of the comparison, the folder of the figures. */
    public static void main(String[] folders) throws IOException {
        write(Figures.of(read(Path.of(folders[0]))), Path.of(folders[1]));
    }
}
