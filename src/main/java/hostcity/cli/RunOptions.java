package hostcity.cli;

import hostcity.experiment.Existing;
import hostcity.model.event.Event;
import hostcity.model.policy.Policy;
import hostcity.scenario.Scenario;
import hostcity.store.InputException;
import hostcity.store.Nearest;
import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import hostcity.world.World;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that {@code run} and {@code compare} share. */
final class RunOptions {

    /** More are a slip of the keyboard. */
    static final int MOST_THREADS = 1024;

    private static final Pattern YEARS = Pattern.compile("(\\d{1,4})-(\\d{1,4})");

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "200",
            description = "Runs of every scenario, each with a seed of its own (default: ${DEFAULT-VALUE}).")
    int replications;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "A number that all random draws are made from; the same one gives the same results"
                    + " (default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--years",
            paramLabel = "A-B",
            description = "First and last year, such as 2019-2035 (default: as the scenario says).")
    @Nullable
    String years;

    @Option(names = "--threads", paramLabel = "N", description = "Runs at the same time (default: one per core).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "results",
            description = "Where results go, one folder for each experiment (default: ${DEFAULT-VALUE}).")
    Path out = Path.of("results");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The name of the experiment's folder (default: made from the scenarios' names).")
    @Nullable
    String name;

    @Option(
            names = "--set",
            paramLabel = "PARAMETER=VALUE",
            description = "Another value for a parameter, in all scenarios; repeatable. 'hostcity world parameters'"
                    + " lists them.")
    List<String> set = List.of();

    @Option(
            names = "--existing",
            paramLabel = "fail|resume|overwrite",
            defaultValue = "fail",
            converter = ExistingConverter.class,
            description = "What to do if the results are there already (default: ${DEFAULT-VALUE}).")
    Existing existing = Existing.FAIL;

    @Option(
            names = "--world",
            paramLabel = "DIR",
            description = "A world that you edited, from 'hostcity world export' (default: the shipped one).")
    @Nullable
    Path world;

    @Option(names = "--quiet", description = "Print no progress and no table, only errors (and JSON, with --json).")
    boolean quiet;

    @Option(names = "--json", description = "Print the summary as JSON, for other programs, instead of a table.")
    boolean json;

    /** Reads the names of {@link Existing}. */
    static final class ExistingConverter implements picocli.CommandLine.ITypeConverter<Existing> {
        @Override
        public Existing convert(String value) {
            return Existing.of(value)
                    .orElseThrow(() -> new picocli.CommandLine.TypeConversionException(
                            "'" + value + "' is none of fail, resume, overwrite"));
        }
    }

    /** Checks what picocli cannot. */
    void check() {
        if (replications < 1 || replications > 1_000_000) {
            throw new InputException("--replications must lie between 1 and 1000000, not " + replications);
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new InputException("--threads must lie between 1 and " + MOST_THREADS + ", not " + threads);
        }
    }

    /** The parameters of {@code --set}. */
    Map<Parameter, Double> overrides(World known) {
        return overrides(set, known);
    }

    /** The parameters that assignments such as {@code congestion=3} set. */
    static Map<Parameter, Double> overrides(List<String> set, World known) {
        Map<Parameter, Double> overrides = new EnumMap<>(Parameter.class);
        for (String assignment : set) {
            int equals = assignment.indexOf('=');
            if (equals < 0) {
                throw new InputException("--set must look like congestion=3, not " + InputException.quote(assignment));
            }
            Parameter parameter = parameter(assignment.substring(0, equals).strip());
            double value = value(known.info(parameter), assignment.substring(equals + 1));
            if (overrides.put(parameter, value) != null) {
                throw new InputException("--set gives parameter '" + parameter.id() + "' twice; give it once");
            }
        }
        return overrides;
    }

    private static Parameter parameter(String id) {
        return Parameter.of(id)
                .orElseThrow(() -> new InputException("--set: there is no parameter " + InputException.quote(id)
                        + "; 'hostcity world parameters' lists them" + Nearest.hint(id, ids())));
    }

    private static List<String> ids() {
        return Arrays.stream(Parameter.values()).map(Parameter::id).toList();
    }

    private static double value(ParameterInfo info, String text) {
        try {
            double value = Double.parseDouble(text);
            if (value >= info.min() && value <= info.max()) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new InputException("--set: parameter '" + info.parameter().id() + "' must be a number between "
                + Text.number(info.min()) + " and " + Text.number(info.max()) + ", not " + InputException.quote(text));
    }

    /** A scenario with the years and the parameters of the command line. */
    Scenario apply(Scenario scenario, World known) {
        Map<Parameter, Double> parameters = new EnumMap<>(Parameter.class);
        parameters.putAll(scenario.parameters());
        parameters.putAll(overrides(known));
        return applyYears(scenario.withParameters(parameters));
    }

    /** Refuses policies and events that a shorter run would never see. */
    static void checkPolicies(Scenario scenario) {
        for (Policy policy : scenario.policies()) {
            checkYear(scenario, "makes a policy", policy.year());
        }
        for (Event event : scenario.events()) {
            checkYear(scenario, "has an event", event.year());
        }
    }

    private static void checkYear(Scenario scenario, String what, int year) {
        if (year > scenario.endYear()) {
            throw new InputException("scenario '" + scenario.name() + "' " + what + " in " + year
                    + ", but the run ends in " + scenario.endYear() + "; let it end later, with --years "
                    + scenario.startYear() + "-" + Math.max(2050, year + 1));
        }
    }

    private Scenario applyYears(Scenario scenario) {
        if (years == null) {
            return scenario;
        }
        Matcher matcher = YEARS.matcher(years);
        if (!matcher.matches()) {
            throw new InputException("--years must look like 2019-2050, not " + InputException.quote(years));
        }
        int start = Integer.parseInt(matcher.group(1));
        int end = Integer.parseInt(matcher.group(2));
        if (start != scenario.startYear()) {
            throw new InputException("--years must begin in " + scenario.startYear() + ", the first year of scenario '"
                    + scenario.name() + "', not in " + start);
        }
        if (end <= start || end > start + 200) {
            throw new InputException(
                    "--years must end between " + (start + 1) + " and " + (start + 200) + ", not in " + end);
        }
        Scenario shorter = scenario.withYears(start, end);
        checkPolicies(shorter);
        return shorter;
    }
}
