package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hostcity.store.CaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hostcity score} from the command line. */
class ScoreTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private static Cli score(String... more) {
        List<String> args = new ArrayList<>(List.of("score", "--vectors", "3", "--draws", "2"));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(String[]::new));
    }

    @Test
    void withoutACaseAllThatAreShippedAreScored() {
        Cli cli = score();
        assertThat(cli.code()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("sum", "9 cases", "undp-bonn: not summed, since the present seat stands");
        CaseReader.shippedNames().forEach(name -> assertThat(cli.out()).contains("\n" + name));
        assertThat(score().out()).isEqualTo(cli.out());
        assertThat(score("--threads", "1").out()).isEqualTo(cli.out());
        assertThat(score("scenarios/cases").out()).isEqualTo(cli.out());
        assertThat(score("--seed", "2").out()).isNotEqualTo(cli.out());
    }

    @Test
    void jsonAddsUp() throws IOException {
        Cli cli = score("cern-1952", "scenarios/cases/unfccc-1995.yaml", "--json", "--set", "gamma_un=0");
        JsonNode root = JSON.readTree(cli.out());
        assertThat(root.get("set").get(0).asText()).isEqualTo("gamma_un=0");
        assertThat(root.get("scores")).hasSize(4);
        for (JsonNode scores : root.get("scores")) {
            double sum = 0;
            for (JsonNode one : scores.get("cases")) {
                sum += one.get("gain").asDouble();
                double chances = 0;
                for (JsonNode chance : one.get("chances")) {
                    chances += chance.get("chance").asDouble();
                }
                assertThat(chances).isBetween(1 - 1e-12, 1 + 1e-12);
            }
            assertThat(scores.get("sum").get("gain").asDouble()).isBetween(sum - 1e-12, sum + 1e-12);
        }
    }

    @Test
    void aTableHasARowForEachCandidateAndWayToScore() throws IOException {
        Path file = folder.resolve("scores.csv");
        Cli cli = score("cern-1952", "--quiet", "--csv", file.toString());
        assertThat(cli).isEqualTo(new Cli(0, "", ""));
        assertThat(Files.readAllLines(file))
                .hasSize(1 + 4 * 4)
                .first()
                .asString()
                .contains("case,parameters,offers");
        assertThat(score("cern-1952", "--csv", file.toString()).err())
                .contains("is there already; choose another name, or remove it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            cern-1953                    | no case 'cern-1953' comes with the program; did you mean 'cern-1952'?
            nowhere/x.yaml               | there is no file 'nowhere/x.yaml'
            src/main                     | there is no siting case in 'src/main'; a case is a file that ends in .yaml
            cern-1952 cern-1952          | case 'cern-1952' is given twice; give it once
            cern-1952 --vectors 0        | --vectors must lie between 1 and 1000000, not 0
            cern-1952 --draws=-1         | --draws must lie between 1 and 1000000, not -1
            cern-1952 --threads 0        | --threads must lie between 1 and 1024, not 0
            cern-1952 --set gamma=1      | --set: there is no parameter 'gamma'
            cern-1952 --csv nowhere/x.csv | there is no folder for 'nowhere/x.csv'; make it, or choose another one
            cern-1952 --world nowhere    | there is no folder 'nowhere'; give the folder of a world
            cern-1952 --set host_agreement_privileges=0 | case 'cern-1952' cannot be scored: the privileges of no candidate
            scenarios/baseline.yaml      | scenarios/baseline.yaml
            """)
    void oneLineSaysWhatIsWrong(String words, String message) {
        List<String> args = new ArrayList<>(List.of("score"));
        args.addAll(List.of(words.split(" ")));
        Cli cli = Cli.run(args.toArray(String[]::new));
        assertThat(cli.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).startsWith("hostcity: ").contains(message).hasLineCount(1);
    }
}
