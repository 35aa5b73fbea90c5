package hostcity.cli;

import hostcity.store.InputException;
import hostcity.store.StoreException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code hostcity}: alone it prints its usage, its subcommands do the work. */
@Command(
        name = "hostcity",
        header = "Where international organizations settle, and how cities compete to host them.",
        description = {
            "",
            "Begin with:",
            "  hostcity scenarios                                         what there is to run",
            "  hostcity compare scenarios/shanghai-bonn-offices.yaml      what a policy changes",
            "  hostcity new my-policy --city shanghai --adopt bonn        a file of your own",
            ""
        },
        footer = {"", "Exit codes: 0 ok, 1 a run failed, 2 wrong input. 'hostcity COMMAND --help' tells more."},
        subcommands = {
            CompareCommand.class,
            RunCommand.class,
            NewCommand.class,
            ValidateCommand.class,
            ScenariosCommand.class,
            WorldCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ReproduceCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class Main implements Runnable {

    /** Wrong input. */
    static final int WRONG_INPUT = 2;

    /** A run failed, or the machine did. */
    static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    /**
     * Runs the program and ends the JVM with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(wrongUsage())
                .setExecutionExceptionHandler(Main::explain);
    }

    private static IParameterExceptionHandler wrongUsage() {
        return (e, args) -> {
            CommandLine command = e.getCommandLine();
            command.getErr()
                    .println("hostcity: " + firstLine(e.getMessage()) + "; see '"
                            + command.getCommandSpec().qualifiedName() + " --help'");
            return WRONG_INPUT;
        };
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
