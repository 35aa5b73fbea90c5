package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import hostcity.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class ScenarioSchemaTest {

    private static final Path SHIPPED = Path.of("scenarios/scenario.schema.json");
    private static final Path FILES = Path.of("src/test/resources/hostcity/store");
    private static final World WORLD = WorldReader.shipped();
    private static final JsonSchema SMALL = schema(ScenarioSchema.of(SmallWorld.of()));

    /** Mistakes that a schema cannot see, because they concern two places, the file, the baseline, or YAML itself. */
    private static final Set<String> ONLY_THE_READER = new TreeSet<>(Set.of(
            "awareness-eligibility",
            "conversion-authority",
            "amount-twice",
            "adopt-contradicts-set",
            "adopt-not-there",
            "adopt-nothing",
            "adopt-whole-row",
            "authority-missing",
            "authority-registration",
            "contradiction",
            "contradiction-nation",
            "contradiction-registration",
            "contradiction-same-level",
            "contradiction-until",
            "eligibility-for-all",
            "event-until-after-run",
            "event-until-not-after-year",
            "event-year-after-run",
            "escape-in-text",
            "initiators-eligibility",
            "level-hex",
            "lone-surrogate",
            "merge-key",
            "merge-tag",
            "mix-all-zero",
            "name-other",
            "title-two-lines",
            "until-after-run",
            "until-not-after-year",
            "year-after-run"));

    @Test
    void theShippedSchemaIsUpToDate() throws IOException {
        String schema = ScenarioSchema.of(WORLD);
        if (Boolean.getBoolean("hostcity.write")) {
            Files.writeString(SHIPPED, schema);
        }
        assertThat(Files.readString(SHIPPED))
                .as("write it with: mvn test -Dtest=ScenarioSchemaTest -Dhostcity.write=true")
                .isEqualTo(schema);
    }

    @Test
    void theSchemaIsASchema() throws IOException {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(new ObjectMapper().readTree(Files.readString(SHIPPED))))
                .isEmpty();
    }

    static Stream<String> shipped() {
        return ScenarioReader.shippedNames().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedScenariosAreValid(String name) throws IOException {
        String text = Files.readString(Path.of("scenarios", name + ".yaml"));
        assertThat(text).startsWith("# yaml-language-server: $schema=scenario.schema.json\n");
        assertThat(schema(ScenarioSchema.of(WORLD)).validate(json(text))).isEmpty();
    }

    static Stream<String> good() throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve("good"))) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatTheReaderTakesIsValid(String file) throws IOException {
        String text = Files.readString(FILES.resolve("good").resolve(file)).replace("\uFEFF", "");
        assertThat(SMALL.validate(json(text))).isEmpty();
    }

    static Stream<String> bad() throws IOException {
        // A list that contains itself and NaN are no JSON; on a tag with spaces the YAML library of this test throws.
        return BadScenariosTest.files().stream()
                .filter(name -> !Set.of("alias-loop", "level-nan", "spaced-tag").contains(name));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatTheReaderRefusesIsInvalidWhereASchemaCanSeeIt(String name) throws IOException {
        String text = Files.readString(FILES.resolve("bad").resolve(name + ".yaml"));
        Set<ValidationMessage> found;
        try {
            found = SMALL.validate(json(text));
        } catch (YamlEngineException e) {
            return; // Not YAML, or not plain data: an editor says so without a schema.
        }
        assertThat(found.isEmpty()).as("valid, says the schema").isEqualTo(ONLY_THE_READER.contains(name));
    }

    private static JsonSchema schema(String text) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }

    private static JsonNode json(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return new ObjectMapper().valueToTree(new Load(settings).loadFromString(yaml));
    }
}
