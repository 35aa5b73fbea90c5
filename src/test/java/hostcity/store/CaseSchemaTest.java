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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class CaseSchemaTest {

    private static final Path SHIPPED = Path.of("scenarios/cases/case.schema.json");
    private static final World WORLD = WorldReader.shipped();
    private static final JsonSchema SMALL = schema(CaseSchema.of(SmallWorld.of()));

    /** Mistakes that a schema cannot see, because they concern two places of a file or the file itself. */
    private static final Set<String> ONLY_THE_READER = new TreeSet<>(Set.of(
            "candidate-in-world",
            "candidate-name-twice",
            "candidate-twice",
            "executive-rounds",
            "interim-unknown",
            "known-from-one",
            "name-other",
            "points-later",
            "points-sum",
            "points-under-majority",
            "two-thirds-other",
            "votes-after-win",
            "votes-no-candidate",
            "votes-other-winner",
            "votes-sum",
            "votes-too-many",
            "winner-misspelt",
            "winner-no-candidate"));

    @Test
    void theShippedSchemaIsUpToDate() throws IOException {
        String schema = CaseSchema.of(WORLD);
        if (Boolean.getBoolean("hostcity.write")) {
            Files.writeString(SHIPPED, schema);
        }
        assertThat(Files.readString(SHIPPED))
                .as("write it with: mvn test -Dtest=CaseSchemaTest -Dhostcity.write=true")
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
        return CaseReader.shippedNames().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedCasesAreValid(String name) throws IOException {
        String text = Files.readString(Path.of("scenarios/cases", name + ".yaml"));
        assertThat(text).startsWith("# yaml-language-server: $schema=case.schema.json\n");
        assertThat(schema(CaseSchema.of(WORLD)).validate(json(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"least", "everything", "two-thirds"})
    void whatTheReaderTakesIsValid(String name) throws IOException {
        assertThat(SMALL.validate(json(Files.readString(CaseReaderTest.GOOD.resolve(name + ".yaml")))))
                .isEmpty();
    }

    static Stream<String> bad() throws IOException {
        // NaN and infinity are no JSON.
        return BadCasesTest.files().stream().filter(name -> !name.endsWith("-nan") && !name.endsWith("-inf"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatTheReaderRefusesIsInvalidWhereASchemaCanSeeIt(String name) throws IOException {
        String text = new String(BadCasesTest.FILES.content(name), StandardCharsets.UTF_8);
        Set<ValidationMessage> found;
        try {
            found = SMALL.validate(json(text));
        } catch (YamlEngineException e) {
            return; // Not YAML: an editor says so without a schema.
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
