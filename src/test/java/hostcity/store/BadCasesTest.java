package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the folder {@code bad-cases} has one mistake; {@code messages.txt} says what its author reads. */
class BadCasesTest {

    static final Path FOLDER = Path.of("src/test/resources/hostcity/store/bad-cases");
    private static final Path MESSAGES = FOLDER.resolve("messages.txt");
    private static final World WORLD = SmallWorld.of();

    @Test
    void everyFileHasAMessage() throws IOException {
        if (Boolean.getBoolean("hostcity.write")) {
            writeMessages();
        }
        assertThat(messages().keySet()).containsExactlyElementsOf(files());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void oneLineSaysWhatIsWrong(String name) throws IOException {
        byte[] content = Files.readAllBytes(FOLDER.resolve(name + ".yaml"));
        assertThatThrownBy(() -> CaseReader.parse(name + ".yaml", name, content, WORLD))
                .isInstanceOf(InputException.class)
                .hasMessage(messages().get(name))
                .message()
                .matches("[^\\p{Cntrl}]{10,400}");
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> messages() throws IOException {
        Map<String, String> messages = new TreeMap<>();
        for (String line : Files.readAllLines(MESSAGES)) {
            String[] parts = line.split(": ", 2);
            messages.put(parts[0], parts[1]);
        }
        return messages;
    }

    /** Writes what the reader says now, to be read and judged: {@code mvn test -Dtest=... -Dhostcity.write=true}. */
    private static void writeMessages() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : files()) {
            byte[] content = Files.readAllBytes(FOLDER.resolve(name + ".yaml"));
            try {
                CaseReader.parse(name + ".yaml", name, content, WORLD);
                lines.add(name + ": NOTHING WRONG");
            } catch (InputException e) {
                lines.add(name + ": " + e.getMessage());
            }
        }
        Files.write(MESSAGES, lines);
    }
}
