package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void versionNamesTheReleaseAndTheCommit() {
        assertThat(output("--version"))
                .matches("hostcity \\d+\\.\\d+\\.\\d+ \\(commit \\w+(, with local changes)?\\)\\R");
    }

    @Test
    void helpAndNoArgumentsPrintTheUsage() {
        assertThat(output("--help")).contains("Usage: hostcity").isEqualTo(output());
    }

    private static String output(String... args) {
        StringWriter out = new StringWriter();
        int exitCode = Main.commandLine().setOut(new PrintWriter(out)).execute(args);
        assertThat(exitCode).isZero();
        return out.toString();
    }
}
