package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressPrinterTest {

    private final StringWriter text = new StringWriter();

    private ProgressPrinter printer(boolean terminal) {
        return new ProgressPrinter(new PrintWriter(text), terminal);
    }

    @Test
    void onATerminalABarGrowsInOneLine() {
        ProgressPrinter printer = printer(true);
        for (int done = 0; done <= 400; done++) {
            printer.update(done, 1, 400);
        }
        printer.close();
        printer.close();
        assertThat(text.toString())
                .startsWith("\r[" + " ".repeat(30) + "] 0 of 400 runs")
                .containsPattern("\\r\\[#{30}] 400 of 400 runs, 1 failed in \\d+ s *\\R$");
        assertThat(text.toString().split("\r")).allMatch(line -> line.length() < 80);
    }

    @Test
    void elsewhereThereIsALineForEveryTenth() {
        ProgressPrinter printer = printer(false);
        for (int done = 0; done <= 400; done++) {
            printer.update(done, 0, 400);
        }
        assertThat(text.toString()).hasLineCount(11).doesNotContain("\r[");
        assertThat(text.toString().lines().skip(1).limit(9))
                .allMatch(line -> line.matches("\\d+ of 400 runs, \\d+ s left"));
    }
}
