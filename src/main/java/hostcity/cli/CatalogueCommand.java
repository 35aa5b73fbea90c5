package hostcity.cli;

import hostcity.experiment.Experiment;
import hostcity.report.Catalogue;
import hostcity.report.CatalogueEntry;
import hostcity.report.Language;
import hostcity.scenario.Scenario;
import hostcity.store.CsvWriter;
import hostcity.store.InputException;
import hostcity.store.Manifest;
import hostcity.store.MarkedPart;
import hostcity.store.StoredExperiment;
import hostcity.store.StoredOutcomes;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostcity catalogue}: comparisons in one table. */
@Command(
        name = "catalogue",
        description = "Put stored comparisons into one table: what each scenario changes, at what cost, and why.",
        footer = {"", "hostcity compare shanghai-new shanghai-livability --name two", "hostcity catalogue results/two"})
final class CatalogueCommand implements Callable<Integer> {

    private static final MarkedPart TABLE = new MarkedPart(
            "<!-- written by 'hostcity catalogue': begin -->", "<!-- written by 'hostcity catalogue': end -->");

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Result folders that compare wrote.")
    private List<Path> folders = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A Markdown file; if it is there, only the part between its two marks is written anew"
                    + " (default: print).")
    private @Nullable Path out;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "A new file for all numbers, a line for each scenario, area and measure.")
    private @Nullable Path csv;

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description = "The language of the table (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec;

    /** Reads the names of languages. */
    static final class LanguageConverter implements picocli.CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Language.of(value)
                    .orElseThrow(
                            () -> new picocli.CommandLine.TypeConversionException("'" + value + "' is none of en, zh"));
        }
    }

    /** A folder with what it says of itself. */
    private record Stored(Path folder, Manifest manifest, Experiment experiment) {

        static Stored open(Path folder) {
            Manifest manifest = StoredExperiment.finishedComparison(folder);
            return new Stored(folder, manifest, StoredExperiment.read(folder, manifest));
        }

        private Scenario baseline() {
            return experiment.scenarios().get(0);
        }

        private List<Catalogue.Row> rows() {
            try (StoredOutcomes outcomes = new StoredOutcomes(folder)) {
                return CatalogueEntry.of(outcomes, experiment).stream()
                        .map(entry -> new Catalogue.Row(entry, experiment.world()))
                        .toList();
            }
        }

        private String source(Language language) {
            String pattern = language == Language.EN
                    ? "%d pairs of runs with the same seeds (seed %d), %d-%d, against %s; hostcity %s; digest `%s`%s."
                    : "%d 对同种子模拟（种子 %d），%d-%d，对照 %s；hostcity %s；摘要 `%s`%s。";
            return pattern.formatted(
                    experiment.replications(),
                    experiment.seed(),
                    baseline().startYear(),
                    baseline().endYear(),
                    baseline().name(),
                    manifest.program().version(),
                    manifest.digest()
                            .substring(0, Math.min(16, manifest.digest().length())),
                    manifest.definition().differs().isEmpty() ? "" : "; edited world");
        }
    }

    @Override
    public Integer call() {
        List<Stored> stored = folders.stream().map(Stored::open).toList();
        checkYears(stored);
        checkNames(stored);
        Catalogue catalogue = new Catalogue(
                stored.stream().flatMap(x -> x.rows().stream()).toList(),
                stored.stream().map(x -> x.source(language)).toList(),
                language);
        if (csv != null) {
            CsvWriter.writeNew(csv, Catalogue.HEAD, catalogue.cells());
        }
        print(catalogue.markdown());
        return 0;
    }

    private void print(String markdown) {
        PrintWriter terminal = spec.commandLine().getOut();
        if (out == null) {
            terminal.print(markdown);
        } else {
            TABLE.write(out, markdown);
            terminal.println("Wrote " + out);
        }
        terminal.flush();
    }

    /** What begins in one year has one last year. */
    private static void checkYears(List<Stored> stored) {
        Map<Integer, Stored> starts = new HashMap<>();
        for (Stored x : stored) {
            Stored first = starts.computeIfAbsent(x.baseline().startYear(), year -> x);
            if (first.baseline().endYear() != x.baseline().endYear()) {
                throw new InputException(
                        "'" + first.folder + "' ends in " + first.baseline().endYear() + " and '" + x.folder + "' in "
                                + x.baseline().endYear() + "; give comparisons over the same years");
            }
        }
    }

    /** Each scenario has one row. */
    private static void checkNames(List<Stored> stored) {
        Map<String, Path> seen = new HashMap<>();
        for (Stored x : stored) {
            x.experiment.scenarios().stream().skip(1).map(Scenario::name).forEach(name -> {
                Path other = seen.putIfAbsent(name, x.folder);
                if (other != null) {
                    throw new InputException("scenario '" + name + "' is in '" + other + "' and in '" + x.folder
                            + "'; give one of them");
                }
            });
        }
    }
}
