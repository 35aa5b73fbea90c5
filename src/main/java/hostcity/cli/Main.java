package hostcity.cli;

import hostcity.store.InputException;
import hostcity.store.Nearest;
import hostcity.store.StoreException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code hostcity}: alone it prints its usage, its subcommands do the work. */
@Command(
        name = "hostcity",
        header = "Where international organizations settle, and how cities compete to host them.",
        description = {
            "",
            "Begin with:",
            "  hostcity scenarios                                    what there is to run",
            "  hostcity compare shanghai-bonn-offices                what a policy changes",
            "  hostcity new my-policy --city shanghai --adopt bonn   a file of your own",
            ""
        },
        footer = {"", "'hostcity COMMAND --help' tells more.", "Exit codes: 0 ok, 1 a run failed, 2 wrong input."},
        subcommands = {
            ScenariosCommand.class,
            CompareCommand.class,
            RunCommand.class,
            NewCommand.class,
            ValidateCommand.class,
            GuiCommand.class,
            ScoreCommand.class,
            WorldCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            CatalogueCommand.class,
            ReportCommand.class,
            ReproduceCommand.class
        },
        versionProvider = BuildVersion.class)
public final class Main implements Runnable {

    /** Wrong input. */
    static final int WRONG_INPUT = 2;

    /** A run failed, or the machine did. */
    static final int FAILED = 1;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and end.")
    @SuppressWarnings("UnusedVariable") // picocli's
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and end.")
    @SuppressWarnings("UnusedVariable") // picocli's
    private boolean version;

    @Spec
    private CommandSpec spec;

    /**
     * Runs the program and ends the JVM with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(execute(args));
    }

    private static int execute(String... args) {
        // Names are Chinese too, whatever the locale.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            return commandLine().setOut(out).setErr(err).execute(args);
        } catch (OutOfMemoryError e) {
            err.println("hostcity: too little memory; use fewer --threads, or give Java more with -Xmx");
            return FAILED;
        }
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main())
                .setExpandAtFiles(false)
                .registerConverter(Integer.class, Main::wholeNumber)
                .registerConverter(int.class, Main::wholeNumber)
                .registerConverter(long.class, Main::longNumber)
                .registerConverter(Path.class, Main::path)
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler(Main::explain);
        layOut(commandLine);
        return commandLine;
    }

    /** Help in the order of the source, with a short first line. */
    private static void layOut(CommandLine commandLine) {
        commandLine
                .getCommandSpec()
                .usageMessage()
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%nCommands:%n");
        commandLine.getSubcommands().values().forEach(Main::layOut);
    }

    private static int wholeNumber(String text) {
        long number = longNumber(text);
        if (number != (int) number) {
            throw new TypeConversionException("'" + text + "' is too large");
        }
        return (int) number;
    }

    private static long longNumber(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not a whole number such as 200, or too large");
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(noPath(e));
        }
    }

    private static String noPath(InvalidPathException e) {
        return InputException.quote(e.getInput()) + " is no path here: " + e.getReason()
                + "; use other letters, or a locale that has them, such as LC_ALL=C.UTF-8";
    }

    private static int explainUsage(ParameterException e, String... args) {
        CommandLine command = e.getCommandLine();
        String see = "; see '" + command.getCommandSpec().qualifiedName() + " --help'";
        String problem = e instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched.getUnmatched().get(0), command.getCommandSpec(), see)
                : firstLine(e.getMessage()) + see;
        command.getErr().println("hostcity: " + problem);
        return WRONG_INPUT;
    }

    /** With the option or command that was probably meant. */
    private static String unmatched(String word, CommandSpec command, String see) {
        String quoted = InputException.quote(word);
        if (word.startsWith("-")) {
            String option = word.replaceAll("=.*", "");
            return "there is no option " + quoted + see
                    + Nearest.hint(option, command.optionsMap().keySet());
        }
        return command.subcommands().isEmpty()
                ? quoted + " is one word too many" + see
                : "there is no command " + quoted + see
                        + Nearest.hint(word, command.subcommands().keySet());
    }

    /** One clear line and the right exit code; the stack trace only for those who ask for it. */
    private static int explain(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (System.getenv("HOSTCITY_STACK_TRACE") != null) {
            e.printStackTrace(err);
        }
        if (e instanceof InputException) {
            err.println("hostcity: " + firstLine(e.getMessage()));
            return WRONG_INPUT;
        }
        if (e instanceof InvalidPathException path) {
            err.println("hostcity: " + noPath(path));
            return WRONG_INPUT;
        }
        if (e instanceof StoreException) {
            err.println("hostcity: " + firstLine(e.getMessage()));
            return FAILED;
        }
        err.println("hostcity: this should not have happened: " + firstLine(e.toString())
                + " (set HOSTCITY_STACK_TRACE=1 and try again to see where)");
        return FAILED;
    }

    private static String firstLine(@org.jspecify.annotations.Nullable String message) {
        return message == null ? "no message" : message.lines().findFirst().orElse("no message");
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
