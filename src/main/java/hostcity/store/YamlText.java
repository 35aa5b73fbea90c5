package hostcity.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * From the bytes of a YAML file to its tree of nodes. Nothing is constructed from the tree: whoever walks it asks for
 * what he expects, so no file can make an object. Size, depth, aliases and documents are bounded before the tree is
 * built.
 */
final class YamlText {

    /** Larger files are refused before they are read. */
    static final int LARGEST_BYTES = 1024 * 1024;

    private static final int DEEPEST = 12;
    private static final int MOST_ALIASES = 100;
    private static final int LONGEST_PROBLEM = 120;

    private final String name;

    private YamlText(String name) {
        this.name = name.replaceAll("\\p{Cntrl}", "?");
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is missing, too large, or not one YAML document
     */
    static YamlNode read(Path file) {
        return parse(file.toString(), bytes(file));
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException("there is no file " + InputException.quote(file.toString())
                    + "; give the path of a file that exists");
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            // Ask for one byte more than allowed: a file may grow between the two calls.
            byte[] bytes = size > LARGEST_BYTES ? new byte[0] : in.readNBytes(LARGEST_BYTES + 1);
            if (size > LARGEST_BYTES || bytes.length > LARGEST_BYTES) {
                throw new InputException("the file " + InputException.quote(file.toString()) + " has "
                        + Math.max(size, bytes.length) + " bytes; YAML files of the user have at most "
                        + LARGEST_BYTES);
            }
            return bytes;
        } catch (IOException e) {
            throw new InputException(
                    "the file " + InputException.quote(file.toString()) + " cannot be read; check its permissions", e);
        }
    }

    /**
     * Parses the content of a file.
     *
     * @param name the file as the user knows it, for messages
     * @throws InputException if it is not one YAML document
     */
    static YamlNode parse(String name, byte[] content) {
        return new YamlText(name).compose(content);
    }

    private YamlNode compose(byte[] content) {
        String text = decode(content);
        LoadSettings settings = LoadSettings.builder()
                .setLabel("")
                // No merge keys: what they give depends on the order of keys, and bombs can be built with them.
                .setSchema(new WithoutMerges())
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(LARGEST_BYTES)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        try {
            checkBounds(new Parse(settings).parseString(text));
            Node root = new Compose(settings).composeString(text).orElseThrow(this::empty);
            return new YamlNode(name, "", root);
        } catch (ReaderException e) {
            throw broken(lineAt(text, e.getPosition()), "a character that YAML does not allow", e);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw broken(line, e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw broken(1, String.valueOf(e.getMessage()), e);
        }
    }

    private InputException broken(int line, String problem, Exception cause) {
        return new InputException(
                "broken YAML in " + name + ":" + line + ": " + oneLine(problem)
                        + "; check indentation (spaces only), colons and quotes there",
                cause);
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() > LONGEST_PROBLEM ? line.substring(0, LONGEST_PROBLEM) + "..." : line;
    }

    private InputException empty() {
        return new InputException("the file '" + name + "' is empty; it needs at least a 'name'");
    }

    /** Goes through the events, which needs no recursion, so that building the tree is safe. */
    private void checkBounds(Iterable<Event> events) {
        int depth = 0;
        int aliases = 0;
        int documents = 0;
        for (Event event : events) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> aliases++;
                case DocumentStart -> documents++;
                default -> {}
            }
            refuse(event, depth > DEEPEST, "more than " + DEEPEST + " levels", "a file of the user needs five");
            refuse(event, aliases > MOST_ALIASES, "more than " + MOST_ALIASES + " aliases", "write the values out");
            refuse(event, isMerge(event), "a merge key", "write the keys out");
            // The library throws on them while it builds the tree.
            refuse(
                    event,
                    tag(event).filter(tag -> !tag.trim().equals(tag)).isPresent(),
                    "a tag with spaces",
                    "remove it");
            refuse(event, documents > 1, "a second document", "remove '---'; one file holds one document");
        }
    }

    private void refuse(Event event, boolean wrong, String what, String whatToDo) {
        if (wrong) {
            int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new InputException(what + " in " + name + ":" + line + "; " + whatToDo);
        }
    }

    private String decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (result.isError()) {
            throw new InputException("no UTF-8 text in " + name + ":" + lineAt(text.toString(), text.length())
                    + "; save the file with the encoding UTF-8");
        }
        // Editors on Windows write a byte order mark.
        return text.length() > 0 && text.charAt(0) == '\uFEFF'
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }

    private static boolean isMerge(Event event) {
        return tag(event).equals(Optional.of(Tag.MERGE.getValue()));
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private static final class WithoutMerges extends CoreSchema {
        @Override
        public ScalarResolver getScalarResolver() {
            return new CoreScalarResolver(false);
        }
    }

    private static int lineAt(String text, int position) {
        return 1
                + (int) text.chars()
                        .limit(Math.max(0, position))
                        .filter(c -> c == '\n')
                        .count();
    }
}
