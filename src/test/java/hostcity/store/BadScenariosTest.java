package hostcity.store;

import hostcity.world.World;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of the folder {@code bad} has one mistake; {@code messages.txt} says what its author reads. It is written by
 * {@code mvn test -Dtest=BadScenariosTest -Dhostcity.write=true}.
 */
class BadScenariosTest {

    private static final World WORLD = SmallWorld.of();
    static final BadFiles FILES =
            BadFiles.in("bad", (label, name, content) -> ScenarioReader.parse(label, name, content, WORLD));

    static List<String> files() throws IOException {
        return FILES.names();
    }

    @Test
    void everyFileHasAMessage() throws IOException {
        FILES.checkMessages();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void oneLineSaysWhatIsWrong(String name) throws IOException {
        FILES.check(name);
    }
}
