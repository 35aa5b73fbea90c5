package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.experiment.RunId;
import hostcity.store.ExperimentDefinition.ScenarioEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestFileTest {

    @TempDir
    private Path folder;

    static ExperimentDefinition definition(long seed, double delta) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        parameters.put("zeta", 0.1);
        parameters.put("delta", delta);
        return new ExperimentDefinition(
                List.of(
                        new ScenarioEntry("a", "a.yaml", "11", 2024, 2028, parameters),
                        new ScenarioEntry("b", "b.yaml", "22", 2024, 2028, parameters)),
                List.of(new FileHash("world/cities.csv", "33")),
                List.of("parameter delta is 2, not 1"),
                List.of(),
                seed);
    }

    static Manifest manifest(String experiment, long seed) {
        return Manifest.starting(experiment, definition(seed, 1e-310), 30_000, 2, List.of("run", "a b", "上海"));
    }

    @Test
    void comesBackAsItWas() {
        Path file = folder.resolve("manifest.json");
        Manifest started = manifest("base", Long.MIN_VALUE);
        ManifestFile.write(file, started);
        assertThat(ManifestFile.read(file)).isEqualTo(started);
        Manifest ended = started.completed(Duration.ofMillis(1234), Map.of(new RunId("a", 0, 0), 5L), 1);
        ManifestFile.write(file, ended);
        assertThat(ManifestFile.read(file)).isEqualTo(ended);
        assertThat(ManifestFile.toJson(ManifestFile.read(file))).isEqualTo(ManifestFile.toJson(ended));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void anExperimentThatAttributesSaysSo() {
        ExperimentDefinition plain = definition(1, 2);
        ExperimentDefinition attributes = new ExperimentDefinition(
                plain.scenarios(), plain.world(), plain.differs(), plain.inputs(), plain.seed(), true);
        Manifest manifest = Manifest.starting("why", attributes, 5, 2, List.of("compare"));
        Path file = folder.resolve("manifest.json");
        ManifestFile.write(file, manifest);

        assertThat(ManifestFile.read(file)).isEqualTo(manifest);
        assertThat(ManifestFile.toJson(manifest("base", 1))).doesNotContain("attribution");
        assertThat(attributes.names()).containsExactly("a", "b", "b~direct", "b~cluster");
        assertThat(attributes.differencesFrom(plain)).containsExactly("--attribute: stored off, now on");
    }

    @Test
    void theKeysHaveTheirOrder() {
        assertThat(ManifestFile.toJson(manifest("base", 1)).lines())
                .filteredOn(line -> line.matches("  \"\\w+\" :.*"))
                .extracting(line -> line.substring(3, line.indexOf('"', 3)))
                .containsExactly(
                        "program",
                        "format",
                        "version",
                        "commit",
                        "state",
                        "experiment",
                        "command",
                        "seed",
                        "replications",
                        "scenarios",
                        "world",
                        "inputs",
                        "java",
                        "os",
                        "threads",
                        "started",
                        "ended",
                        "seconds",
                        "runs",
                        "digest");
    }

    @Test
    void theDigestDoesNotDependOnTheOrder() {
        Map<RunId, Long> one = new LinkedHashMap<>();
        one.put(new RunId("a", 0, 2), -1L);
        one.put(new RunId("a", 0, 10), 3L);
        Map<RunId, Long> other = new LinkedHashMap<>();
        other.put(new RunId("a", 0, 10), 3L);
        other.put(new RunId("a", 0, 2), -1L);
        // printf 'a/0/2=ffffffffffffffff\na/0/10=0000000000000003\n' | sha256sum
        assertThat(Manifest.digest(one))
                .isEqualTo(Manifest.digest(other))
                .isEqualTo("2ace632fa9ccd7e626ab1ddee1b896a1b1099378780ff3efe75a649c9cb300b2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{}", "\u0000\u0001", "{\"program\": \"other\"}", "{\"program\": 7}"})
    void garbageGivesOneLine(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("manifest.json"), text);
        assertOneLine(file);
    }

    @Test
    void damageGivesOneLineOrAManifest() throws Exception {
        Path file = folder.resolve("manifest.json");
        byte[] good = ManifestFile.toJson(manifest("base", 1)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            byte[] bad = java.util.Arrays.copyOf(good, i % 2 == 0 ? good.length : random.nextInt(good.length));
            if (i % 2 == 0) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bad);
            try {
                ManifestFile.read(file);
            } catch (StoreException e) {
                assertOneLine(file);
            }
        }
    }

    private static void assertOneLine(Path file) {
        assertThatThrownBy(() -> ManifestFile.read(file))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file.toString())
                .message()
                .hasLineCount(1);
    }

    @Test
    void aMissingOneGivesOneLine() {
        assertThatThrownBy(() -> ManifestFile.read(folder.resolve("manifest.json")))
                .hasMessageEndingWith("manifest.json: it does not exist");
    }

    @Test
    void anotherFormatGivesOneLine() throws Exception {
        Path file = folder.resolve("manifest.json");
        Files.writeString(file, ManifestFile.toJson(manifest("base", 1)).replace("\"format\" : 1", "\"format\" : 2"));
        assertThatThrownBy(() -> ManifestFile.read(file)).hasMessageContaining("it has format 2, this program reads 1");
    }

    @Test
    void differencesAreNamed() {
        ExperimentDefinition now = new ExperimentDefinition(
                List.of(new ScenarioEntry("a", "a.yaml", "12", 2024, 2030, Map.of("zeta", 0.1))),
                List.of(new FileHash("world/cities.csv", "34")),
                List.of(),
                List.of(new FileHash("sweep.yaml", "5")),
                2);
        assertThat(now.differencesFrom(definition(1, 3)))
                .containsExactly(
                        "seed: stored 1, now 2",
                        "scenarios: stored [a, b], now [a]",
                        "last year of scenario 'a': stored 2028, now 2030",
                        "parameter delta of scenario 'a': stored 3.0, now none",
                        "the file world/cities.csv has changed",
                        "the file sweep.yaml is new");
        assertThat(definition(1, 3).differencesFrom(definition(1, 3))).isEmpty();
    }

    @Test
    void aChangedScenarioFileIsNamed() {
        ScenarioEntry one = new ScenarioEntry("a", "a.yaml", "1", 2024, 2030, Map.of());
        ScenarioEntry two = new ScenarioEntry("a", "a.yaml", "2", 2024, 2030, Map.of());
        ExperimentDefinition stored = new ExperimentDefinition(List.of(one), List.of(), List.of(), List.of(), 1);
        ExperimentDefinition now = new ExperimentDefinition(List.of(two), List.of(), List.of(), List.of(), 1);
        assertThat(now.differencesFrom(stored)).containsExactly("the file a.yaml of scenario 'a' has changed");
    }
}
