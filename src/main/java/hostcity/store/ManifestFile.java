package hostcity.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hostcity.store.ExperimentDefinition.ScenarioEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes and reads {@code manifest.json}, key by key, so that the file is the same whatever the classes look like. */
public final class ManifestFile {

    /** Says whose manifest it is; a folder without it is never overwritten. */
    private static final String PROGRAM = "hostcity";

    private static final String ATTRIBUTION = "attribution";
    private static final String WHAT_TO_DO = "; restore it from a copy or use another folder";
    private static final long LARGEST_BYTES = 64L << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ManifestFile() {}

    /** Writes a manifest; a reader sees the old one or the new one. */
    static void write(Path file, Manifest manifest) {
        AtomicFile.write(file, toJson(manifest));
    }

    /** The text of the file. */
    static String toJson(Manifest manifest) {
        ObjectNode root = JSON.createObjectNode();
        root.put("program", PROGRAM);
        root.put("format", manifest.format());
        root.put("version", manifest.program().version());
        root.put("commit", manifest.program().commit());
        root.put("state", manifest.state().name().toLowerCase(Locale.ROOT));
        root.put("experiment", manifest.experiment());
        texts(root.putArray("command"), manifest.session().command());
        putDefinition(root, manifest);
        root.put("java", manifest.session().java());
        root.put("os", manifest.session().os());
        root.put("threads", manifest.session().threads());
        root.put("started", manifest.times().started().toString());
        root.put("ended", manifest.times().ended().map(Instant::toString).orElse(null));
        root.put("seconds", manifest.times().seconds());
        ObjectNode runs = root.putObject("runs");
        runs.put("done", manifest.runs().done());
        runs.put("failed", manifest.runs().failed());
        root.put("digest", manifest.runs().digest());
        return print(root);
    }

    private static void putDefinition(ObjectNode root, Manifest manifest) {
        ExperimentDefinition definition = manifest.definition();
        root.put("seed", definition.seed());
        root.put("replications", manifest.replications());
        if (definition.attributes()) {
            root.put(ATTRIBUTION, true);
        }
        ArrayNode scenarios = root.putArray("scenarios");
        definition.scenarios().forEach(s -> scenario(scenarios.addObject(), s));
        ObjectNode world = root.putObject("world");
        files(world.putArray("files"), definition.world());
        texts(world.putArray("differs"), definition.differs());
        files(root.putArray("inputs"), definition.inputs());
    }

    private static String print(JsonNode root) {
        // Line feeds on every system: the same manifest has the same bytes.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JSON.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }

    private static void scenario(ObjectNode node, ScenarioEntry scenario) {
        node.put("name", scenario.name());
        node.put("file", scenario.file());
        node.put("sha256", scenario.sha256());
        node.put("start_year", scenario.startYear());
        node.put("end_year", scenario.endYear());
        ObjectNode parameters = node.putObject("parameters");
        scenario.parameters().forEach(parameters::put);
    }

    private static void files(ArrayNode array, List<FileHash> files) {
        files.forEach(f -> array.addObject().put("file", f.file()).put("sha256", f.sha256()));
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    /**
     * Reads a manifest.
     *
     * @throws StoreException with one line if the file is missing, damaged, of another program or of another format
     */
    public static Manifest read(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new IllegalArgumentException("it is too large");
            }
            return manifest(JSON.readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    file + " is damaged: it is not JSON (" + Failures.oneLine(e.getOriginalMessage()) + ")"
                            + WHAT_TO_DO,
                    e);
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": " + Failures.reason(e), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new StoreException(
                    file + " is not a manifest of this program, or damaged: " + e.getMessage() + WHAT_TO_DO, e);
        }
    }

    private static Manifest manifest(JsonNode root) {
        if (!text(root, "program").equals(PROGRAM)) {
            throw new IllegalArgumentException("'program' is not '" + PROGRAM + "'");
        }
        int format = integer(root, "format");
        if (format != Manifest.FORMAT) {
            throw new IllegalArgumentException("it has format " + format + ", this program reads " + Manifest.FORMAT
                    + "; use the program of then");
        }
        return new Manifest(
                format,
                state(text(root, "state")),
                text(root, "experiment"),
                new ProgramVersion(text(root, "version"), text(root, "commit")),
                new Manifest.Session(
                        text(root, "java"),
                        text(root, "os"),
                        list(root, "command", ManifestFile::text),
                        integer(root, "threads")),
                definition(root),
                integer(root, "replications"),
                times(root),
                runs(root));
    }

    private static ExperimentDefinition definition(JsonNode root) {
        JsonNode world = get(root, "world");
        return new ExperimentDefinition(
                list(root, "scenarios", ManifestFile::scenario),
                list(world, "files", ManifestFile::file),
                list(world, "differs", ManifestFile::text),
                list(root, "inputs", ManifestFile::file),
                seed(get(root, "seed")),
                attributes(root));
    }

    /** Experiments without attribution do not speak of it. */
    private static boolean attributes(JsonNode root) {
        JsonNode node = root.path(ATTRIBUTION);
        if (!node.isMissingNode() && !node.isBoolean()) {
            throw new IllegalArgumentException("'" + ATTRIBUTION + "' is not true or false");
        }
        return node.booleanValue();
    }

    private static long seed(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new IllegalArgumentException("'seed' is not a whole number of 64 bits");
        }
        return node.longValue();
    }

    private static Manifest.Times times(JsonNode root) {
        JsonNode ended = get(root, "ended");
        return new Manifest.Times(
                Instant.parse(text(root, "started")),
                ended.isNull() ? Optional.empty() : Optional.of(Instant.parse(text(ended))),
                number(get(root, "seconds")));
    }

    private static Manifest.Runs runs(JsonNode root) {
        JsonNode runs = get(root, "runs");
        return new Manifest.Runs(integer(runs, "done"), integer(runs, "failed"), text(root, "digest"));
    }

    private static Manifest.State state(String name) {
        for (Manifest.State state : Manifest.State.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(name)) {
                return state;
            }
        }
        throw new IllegalArgumentException("'state' is " + InputException.quote(name) + ", not running or complete");
    }

    private static ScenarioEntry scenario(JsonNode node) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        get(node, "parameters").properties().forEach(p -> parameters.put(p.getKey(), number(p.getValue())));
        return new ScenarioEntry(
                text(node, "name"),
                text(node, "file"),
                text(node, "sha256"),
                integer(node, "start_year"),
                integer(node, "end_year"),
                parameters);
    }

    private static FileHash file(JsonNode node) {
        return new FileHash(text(node, "file"), text(node, "sha256"));
    }

    private static JsonNode get(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value;
    }

    private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> reader) {
        List<T> values = new ArrayList<>();
        get(node, key).forEach(element -> values.add(reader.apply(element)));
        return values;
    }

    private static String text(JsonNode node, String key) {
        return text(get(node, key));
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("a text was expected, not " + node.getNodeType());
        }
        return node.textValue();
    }

    private static int integer(JsonNode node, String key) {
        JsonNode value = get(node, key);
        if (!value.isInt()) {
            throw new IllegalArgumentException("'" + key + "' is not a whole number");
        }
        return value.intValue();
    }

    private static double number(JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException("a number was expected, not " + node.getNodeType());
        }
        return node.doubleValue();
    }
}
