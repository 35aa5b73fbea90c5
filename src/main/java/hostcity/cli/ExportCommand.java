package hostcity.cli;

import hostcity.store.ExportFormat;
import hostcity.store.Exports;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostcity export}: a table of the results for other programs. */
@Command(
        name = "export",
        description = "Write a table of the results as CSV (opens right in a Chinese Excel) or Parquet.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "A result folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "csv|parquet",
            defaultValue = "csv",
            converter = FormatConverter.class,
            description = "The format (default: ${DEFAULT-VALUE}).")
    private ExportFormat format = ExportFormat.CSV;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            defaultValue = "outcome",
            description = "outcome, outcome_long, run, residence, place or indicator (default: ${DEFAULT-VALUE}).")
    private String table = "outcome";

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where to (default: TABLE.FORMAT in the working folder).")
    private @Nullable Path target;

    @Spec
    private CommandSpec spec;

    /** Reads the names of formats. */
    static final class FormatConverter implements picocli.CommandLine.ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String value) {
            return ExportFormat.of(value)
                    .orElseThrow(() ->
                            new picocli.CommandLine.TypeConversionException("'" + value + "' is none of csv, parquet"));
        }
    }

    @Override
    public Integer call() {
        Path file = target == null ? Path.of(table + "." + format.id()) : target;
        Exports.export(folder, table, format, file);
        spec.commandLine().getOut().println("Wrote " + file);
        return 0;
    }
}
