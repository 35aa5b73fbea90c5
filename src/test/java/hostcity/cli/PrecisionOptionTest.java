package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs are added until the difference is known well enough, and it is as if all had been asked for at once. */
class PrecisionOptionTest {

    @TempDir
    private Path results;

    @Test
    void addsPairsUpToTheLimitAndSaysSo() {
        Cli cli = Cli.compare(results, "--precision", "1%", "--limit", "5");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("5 pairs of runs", "after 5 pairs (not reached within --limit)");

        Cli atOnce = Cli.run(
                "compare",
                Cli.SCENARIO,
                "--replications",
                "5",
                "--out",
                results.resolve("at-once").toString());
        assertThat(digest(cli)).isEqualTo(digest(atOnce));
        assertThat(Cli.run("reproduce", results.resolve(Cli.NAME).toString()).out())
                .contains("10 of 10 stored runs agree");
    }

    private static String digest(Cli cli) {
        return cli.out().lines().filter(x -> x.startsWith("Digest")).findFirst().orElseThrow();
    }
}
