package hostcity.cli;

import hostcity.experiment.Difference;
import hostcity.experiment.Precision;
import hostcity.store.InputException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --precision} and {@code --limit}: how exact a comparison shall be. */
final class PrecisionOptions {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)%");
    private static final int MOST = 1_000_000;

    @Option(
            names = "--precision",
            paramLabel = "P%",
            description =
                    "After --replications add pairs of runs until the half-width of the 95%% interval is P%% of the"
                            + " difference of seats in the places that the scenario is about, such as 10%%.")
    private @Nullable String precision;

    @Option(names = "--limit", paramLabel = "N", description = "The most pairs that --precision runs (default: 5000).")
    private @Nullable Integer limit;

    /** What is asked for, if anything. */
    Optional<Precision> read(int replications) {
        if (precision == null) {
            if (limit != null) {
                throw new InputException("--limit belongs to --precision; add --precision 10%");
            }
            return Optional.empty();
        }
        Matcher matcher = PERCENT.matcher(precision);
        double share = matcher.matches() ? Double.parseDouble(matcher.group(1)) / 100 : 0;
        if (!(share > 0 && share <= 1)) {
            throw new InputException(
                    "--precision must look like 10%, above 0% and up to 100%, not " + InputException.quote(precision));
        }
        int most = limit == null ? Math.max(5000, replications) : limit;
        if (most < Math.max(2, replications) || most > MOST) {
            throw new InputException("--limit must lie between " + Math.max(2, replications) + " and " + MOST + ", not "
                    + most + "; the first batch is --replications");
        }
        return Optional.of(new Precision(share, most));
    }

    /** Says how far it came. */
    static void print(PrintWriter out, Precision precision, List<String> scenarios, List<Difference> differences) {
        for (int i = 0; i < scenarios.size(); i++) {
            Difference difference = differences.get(i);
            double share = (difference.high() - difference.low()) / 2 / Math.abs(difference.mean());
            String reached = difference.mean() == 0
                    ? "no difference"
                    : "half-width " + Text.number(Math.rint(1000 * share) / 10) + "% of the difference";
            String independent = Double.isNaN(Precision.independentRuns(difference))
                    ? ""
                    : "; without shared seeds it would have taken about "
                            + Math.round(Precision.independentRuns(difference)) + " runs of each";
            out.println(
                    "Precision, " + scenarios.get(i) + ": " + reached + " after " + difference.replications() + " pairs"
                            + (precision.isReached(difference) ? "" : " (not reached within --limit)") + independent);
        }
    }
}
