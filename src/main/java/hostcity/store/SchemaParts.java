package hostcity.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hostcity.world.World;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The parts that JSON Schemas of input files are made of. */
final class SchemaParts {

    /** The key that says what a value is. */
    static final String TYPE = "type";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaParts() {}

    /** A schema as text that ends with a line break. */
    static String print(ObjectNode schema) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The beginning of a schema. */
    static ObjectNode head(String title) {
        return JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title);
    }

    static ObjectNode name() {
        return described("The file name without " + ScenarioReader.SUFFIX)
                .put(TYPE, "string")
                .put("pattern", "^" + ScenarioReader.NAME.pattern() + "$")
                .put("maxLength", ScenarioReader.LONGEST_NAME);
    }

    static ObjectNode title() {
        return inBothLanguages("One line to show");
    }

    static ObjectNode inBothLanguages(String what) {
        ObjectNode texts = object(what + "; one language stands in for the other");
        properties(texts).set("en", text("In English"));
        properties(texts).set("zh", text("In Chinese"));
        return texts.put("minProperties", 1);
    }

    static ArrayNode requireEach(List<String> keys) {
        ArrayNode array = JSON.arrayNode();
        keys.forEach(key -> array.addObject().set("required", strings(List.of(key))));
        return array;
    }

    static ObjectNode described(String description) {
        return JSON.objectNode().put("description", description);
    }

    static ObjectNode object(String description) {
        ObjectNode object = described(description).put(TYPE, "object").put("additionalProperties", false);
        object.putObject("properties");
        return object;
    }

    static ObjectNode properties(ObjectNode object) {
        return (ObjectNode) object.get("properties");
    }

    static ObjectNode text(String description) {
        return described(description).put(TYPE, "string").put("pattern", "\\S");
    }

    static ObjectNode flag(String description) {
        return described(description).put(TYPE, "boolean");
    }

    static ObjectNode whole(String description, int min, int max) {
        return described(description).put(TYPE, "integer").put("minimum", min).put("maximum", max);
    }

    static ObjectNode number(String description, double min, double max) {
        return described(description).put(TYPE, "number").put("minimum", min).put("maximum", max);
    }

    static ObjectNode list(String description, ObjectNode items) {
        ObjectNode list = described(description).put(TYPE, "array").put("minItems", 1);
        list.set("items", items);
        return list;
    }

    static ObjectNode choice(String description, Collection<String> values) {
        ObjectNode choice = described(description);
        choice.set("enum", strings(values));
        return choice;
    }

    static ObjectNode choices(String description, List<String> values) {
        return list(description, choice("One of them", values)).put("uniqueItems", true);
    }

    static ObjectNode oneOf(String description, ObjectNode... schemas) {
        ObjectNode result = described(description);
        ArrayNode array = result.putArray("oneOf");
        Arrays.stream(schemas).forEach(array::add);
        return result;
    }

    /** The earliest year that a scenario of this world can start in. */
    static int earliestStart(World world) {
        return Collections.min(world.startYears());
    }

    static ObjectNode reference(String definition) {
        return JSON.objectNode().put("$ref", "#/$defs/" + definition);
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
