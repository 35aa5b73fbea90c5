package hostcity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a command line did.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained about
 */
public record Cli(int code, String out, String err) {

    /** A scenario of two years. */
    static final String SCENARIO = "src/test/resources/hostcity/cli/beijing-2020.yaml";

    /** The folder of {@link #compare}. */
    static final String NAME = "beijing-2020-vs-baseline";

    /** Runs a command in this JVM. */
    public static Cli run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Cli(code, out.toString(), err.toString());
    }

    /** Compares {@link #SCENARIO} in this JVM, with more options. */
    static Cli compare(Path results, String... more) {
        List<String> args = new ArrayList<>(List.of("compare", SCENARIO, "--replications", "2"));
        args.addAll(List.of("--out", results.toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    /** Starts a JVM of its own with a command. */
    static Process start(Path folder, Map<String, String> environment, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 22) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx400m", "-cp", System.getProperty("java.class.path")));
        String temporary = environment.get("TMPDIR");
        if (temporary != null) {
            command.add("-Djava.io.tmpdir=" + temporary);
        }
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits for a process that prints little. */
    static Cli of(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Cli(process.waitFor(), out, err);
    }
}
