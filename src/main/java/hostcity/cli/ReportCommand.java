package hostcity.cli;

import hostcity.experiment.Experiment;
import hostcity.report.Language;
import hostcity.report.Provenance;
import hostcity.report.Provenance.InputFile;
import hostcity.report.Report;
import hostcity.report.figure.Figure;
import hostcity.report.figure.FigureFiles;
import hostcity.report.figure.Figures;
import hostcity.report.figure.Format;
import hostcity.report.figure.ReportFont;
import hostcity.report.figure.SvgDrawing;
import hostcity.report.page.Page;
import hostcity.report.page.Picture;
import hostcity.report.table.Latex;
import hostcity.report.table.Table;
import hostcity.report.table.Tables;
import hostcity.store.CsvWriter;
import hostcity.store.InputException;
import hostcity.store.Manifest;
import hostcity.store.ReportFolder;
import hostcity.store.StoredExperiment;
import hostcity.store.StoredOutcomes;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostcity report}: a stored comparison as a page, figures and tables. */
@Command(
        name = "report",
        description = "Write a stored comparison as a page that opens in any browser, with figures (PDF, SVG, PNG) and"
                + " tables (CSV, LaTeX) beside it. Nothing is simulated.",
        footer = {
            "",
            "hostcity compare shanghai-bonn-offices --attribute --name offices",
            "hostcity report results/offices --lang both"
        })
final class ReportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A result folder that compare wrote.")
    private Path folder = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "en|zh|both",
            defaultValue = "en",
            converter = LanguagesConverter.class,
            description = "The language of the report (default: ${DEFAULT-VALUE}).")
    private List<Language> languages = List.of(Language.EN);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write; files of these names there are written anew (default: the result folder).")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    /** Reads one language or both. */
    static final class LanguagesConverter implements picocli.CommandLine.ITypeConverter<List<Language>> {
        @Override
        public List<Language> convert(String value) {
            if (value.equals("both")) {
                return List.of(Language.EN, Language.ZH);
            }
            return Language.of(value)
                    .map(List::of)
                    .orElseThrow(() ->
                            new picocli.CommandLine.TypeConversionException("'" + value + "' is none of en, zh, both"));
        }
    }

    @Override
    public Integer call() {
        // The font takes a while to read, and files to draw: on another processor, beside the results and the page.
        CompletableFuture<Void> font = CompletableFuture.runAsync(ReportFont::prepare);
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw new InputException("--out: '" + out + "' is a file; give a folder");
        }
        Report report = read();
        ReportFolder target = new ReportFolder(out == null ? folder : out);
        finish(font);
        List<Figure> figures = Figures.of(report);
        CompletableFuture<Void> files =
                CompletableFuture.runAsync(() -> figures.parallelStream().forEach(figure -> write(target, figure)));
        List<Table> tables = Tables.of(report);
        tables.forEach(table -> write(target, table));
        Map<Language, List<Picture>> pictures = new EnumMap<>(Language.class);
        for (Language language : languages) {
            pictures.put(
                    language, figures.stream().map(x -> picture(x, language)).toList());
        }
        String page =
                new Page(report, tables, text -> ReportFont.css(ReportFont.codePoints(text))).html(pictures, languages);
        finish(files);
        Path file = target.write("report.html", page);
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.println("Wrote " + file + ", with figures/ and tables/ beside it.");
        terminal.flush();
        return 0;
    }

    private Report read() {
        Manifest manifest = StoredExperiment.finishedComparison(folder);
        Experiment experiment = StoredExperiment.read(folder, manifest);
        try (StoredOutcomes outcomes = new StoredOutcomes(folder)) {
            return Report.of(outcomes, experiment, provenance(manifest));
        }
    }

    private void write(ReportFolder target, Figure figure) {
        for (Language language : languages) {
            FigureFiles.of(figure, language)
                    .forEach((end, bytes) ->
                            target.write("figures/" + figure.name() + "-" + language.code() + end, bytes));
        }
    }

    /** Waits, and says what failed as if it had been done here. */
    private static void finish(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    private static Picture picture(Figure figure, Language language) {
        return new Picture(
                figure.name(),
                figure.title(),
                SvgDrawing.inline(figure, language, Format.WIDE, language.code() + "-wide-" + figure.name()),
                SvgDrawing.inline(figure, language, Format.NARROW, language.code() + "-narrow-" + figure.name()));
    }

    private void write(ReportFolder target, Table table) {
        target.write("tables/" + table.name() + ".csv", CsvWriter.text(table.head(), table.lines()));
        for (Language language : languages) {
            target.write("tables/" + table.name() + "-" + language.code() + ".tex", Latex.of(table, language));
        }
    }

    private Provenance provenance(Manifest manifest) {
        List<InputFile> files = Stream.concat(
                        manifest.definition().scenarios().stream().map(x -> new InputFile(x.file(), x.sha256())),
                        manifest.definition().world().stream().map(x -> new InputFile(x.file(), x.sha256())))
                .toList();
        return new Provenance(
                manifest.experiment(),
                folder.toString(),
                manifest.program().toString(),
                manifest.session().java() + ", " + manifest.session().os(),
                String.join(" ", manifest.session().command()),
                manifest.times().ended().map(Object::toString).orElse(""),
                manifest.digest(),
                files,
                manifest.definition().differs());
    }
}
