package hostcity.cli;

import hostcity.store.Exports;
import hostcity.store.QueryFormat;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostcity query}: SQL on the results of an experiment. */
@Command(
        name = "query",
        description =
                "Ask the results of an experiment in SQL. Tables: run, outcome, outcome_long, residence, place, indicator.")
final class QueryCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A result folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "SQL", description = "A query, in quotes.")
    private String sql = "";

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            defaultValue = "table",
            converter = FormatConverter.class,
            description = "How to print (default: ${DEFAULT-VALUE}).")
    private QueryFormat format = QueryFormat.TABLE;

    @Spec
    private CommandSpec spec;

    /** Reads the names of formats. */
    static final class FormatConverter implements picocli.CommandLine.ITypeConverter<QueryFormat> {
        @Override
        public QueryFormat convert(String value) {
            return QueryFormat.of(value)
                    .orElseThrow(() -> new picocli.CommandLine.TypeConversionException(
                            "'" + value + "' is none of table, csv, json"));
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Exports.query(folder, sql, format, out);
        out.flush();
        return 0;
    }
}
