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
        texts(root.putArray("command"), manifest.command());
        root.put("seed", manifest.definition().seed());
        root.put("replications", manifest.replications());
        manifest.definition()
                .scenarios()
                .forEach(s -> scenario(root.withArray("/scenarios").addObject(), s));
        ObjectNode world = root.putObject("world");
        files(world.putArray("files"), manifest.definition().world());
        texts(world.putArray("differs"), manifest.definition().differs());
        files(root.putArray("inputs"), manifest.definition().inputs());
        root.put("java", manifest.java());
        root.put("os", manifest.os());
        root.put("threads", manifest.threads());
        root.put("started", manifest.started().toString());
        root.put("ended", manifest.ended().map(Instant::toString).orElse(null));
        root.put("seconds", manifest.seconds());
        ObjectNode runs = root.putObject("runs");
        runs.put("done", manifest.runsDone());
        runs.put("failed", manifest.runsFailed());
        root.put("digest", manifest.digest());
        return print(root);
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
        JsonNode world = get(root, "world");
        ExperimentDefinition definition = new ExperimentDefinition(
                list(root, "scenarios", ManifestFile::scenario),
                list(world, "files", ManifestFile::file),
                list(world, "differs", ManifestFile::text),
                list(root, "inputs", ManifestFile::file),
                get(root, "seed").longValue());
        JsonNode ended = get(root, "ended");
        return new Manifest(
                format,
                state(text(root, "state")),
                text(root, "experiment"),
                new ProgramVersion(text(root, "version"), text(root, "commit")),
                text(root, "java"),
                text(root, "os"),
                list(root, "command", ManifestFile::text),
                definition,
                integer(root, "replications"),
                Instant.parse(text(root, "started")),
                ended.isNull() ? Optional.empty() : Optional.of(Instant.parse(text(ended))),
                number(get(root, "seconds")),
                integer(root, "threads"),
                integer(get(root, "runs"), "done"),
                integer(get(root, "runs"), "failed"),
                text(root, "digest"));
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
