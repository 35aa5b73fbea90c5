package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of files with one mistake each; its {@code messages.txt} says what their author reads.
 *
 * @param folder where they are
 * @param parser what must refuse them
 */
record BadFiles(Path folder, Parser parser) {

    /** Reads a file of the user. */
    interface Parser {
        /** Parses the content of the file with this label, which must have this name. */
        void parse(String label, String name, byte[] content);
    }

    static BadFiles in(String name, Parser parser) {
        return new BadFiles(Path.of("src/test/resources/hostcity/store", name), parser);
    }

    /** The names without their end, in alphabetical order. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    /**
     * With {@code -Dhostcity.write=true} writes first what the reader says now, to be read and judged.
     *
     * @throws AssertionError unless there is one message for every file
     */
    void checkMessages() throws IOException {
        if (Boolean.getBoolean("hostcity.write")) {
            writeMessages();
        }
        assertThat(messages().keySet()).containsExactlyElementsOf(names());
    }

    /** One line says what is wrong with a file. */
    void check(String name) throws IOException {
        byte[] content = content(name);
        assertThatThrownBy(() -> parser.parse(name + ".yaml", name, content))
                .isInstanceOf(InputException.class)
                .hasMessage(messages().get(name))
                .message()
                .matches("[^\\p{Cntrl}]{10,400}");
    }

    byte[] content(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name + ".yaml"));
    }

    private Path file() {
        return folder.resolve("messages.txt");
    }

    private Map<String, String> messages() throws IOException {
        Map<String, String> messages = new TreeMap<>();
        for (String line : Files.readAllLines(file())) {
            String[] parts = line.split(": ", 2);
            messages.put(parts[0], parts[1]);
        }
        return messages;
    }

    private void writeMessages() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : names()) {
            try {
                parser.parse(name + ".yaml", name, content(name));
                lines.add(name + ": NOTHING WRONG");
            } catch (InputException e) {
                lines.add(name + ": " + e.getMessage());
            }
        }
        Files.write(file(), lines);
    }
}
