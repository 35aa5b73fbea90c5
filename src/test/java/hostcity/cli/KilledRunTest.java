package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment: the resumed experiment is bit-identical to an uninterrupted one. */
class KilledRunTest {

    private static final String NAME = "baseline";

    @TempDir
    private Path folder;

    @Test
    void resumingAfterAKillGivesTheSameBits() throws Exception {
        killAndResume(2, 12, 2_500);
    }

    @Test
    @Tag("slow")
    void resumingAfterManyKillsGivesTheSameBits() throws Exception {
        killAndResume(12, 60, 5_000);
    }

    /** Also between the runs of one replication: the baseline that they replay is run again. */
    @Test
    void resumingAnAttributionGivesTheSameBits() throws Exception {
        String scenario = Path.of(Cli.SCENARIO).toAbsolutePath().toString();
        killAndResume(3, 4, 4_000, "compare", scenario, "--attribute", "--name", NAME);
    }

    private void killAndResume(int kills, int replications, int longestWaitMillis) throws Exception {
        killAndResume(kills, replications, longestWaitMillis, "run", NAME);
    }

    private void killAndResume(int kills, int replications, int longestWaitMillis, String... command) throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Map<String, String> environment = Map.of("TMPDIR", temporary.toString(), "HOSTCITY_CACHE", cache.toString());
        Path killed = folder.resolve("killed");
        SplittableRandom random = new SplittableRandom(20261121);
        for (int i = 0; i < kills; i++) {
            Process process = Cli.start(folder, environment, args(killed, replications, command));
            process.waitFor(500 + random.nextInt(longestWaitMillis), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        Cli last = Cli.of(Cli.start(folder, environment, args(killed, replications, command)));
        assertThat(last).isEqualTo(new Cli(0, "", ""));
        Path whole = folder.resolve("whole");
        assertThat(Cli.run(args(whole, replications, command))).isEqualTo(new Cli(0, "", ""));

        assertThat(digest(killed)).isEqualTo(digest(whole)).hasSize(64);
        assertThat(killed.resolve(NAME).resolve("summary.csv"))
                .hasSameBinaryContentAs(whole.resolve(NAME).resolve("summary.csv"));
        assertThat(Cli.run("reproduce", killed.resolve(NAME).toString(), "--quiet"))
                .isEqualTo(new Cli(0, "", ""));
        assertThat(names(killed)).containsExactly(NAME);
        assertThat(names(killed.resolve(NAME)))
                .containsExactly("hostcity.duckdb", "inputs", "manifest.json", "summary.csv");
        assertThat(temporary).isEmptyDirectory();
        assertThat(names(cache)).hasSize(1).allMatch(name -> name.startsWith("duckdb-"));
        assertThat(names(folder)).containsExactly("cache", "killed", "tmp", "whole");
    }

    private static String[] args(Path results, int replications, String... command) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--replications", String.valueOf(replications), "--years", "2019-2022"));
        args.addAll(List.of("--threads", "2", "--out", results.toString(), "--existing", "resume", "--quiet"));
        return args.toArray(String[]::new);
    }

    private static String digest(Path results) throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(results.resolve(NAME).resolve("manifest.json")))
                .get("digest")
                .textValue();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
