package hostcity.store;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hostcity.world.World;
import org.junit.jupiter.api.Tag;

/**
 * Whatever a scenario file holds, the reader gives a scenario or one line about what is wrong. The folder of this
 * class's inputs in the test resources holds the shipped scenarios and what fuzzing has found.
 */
@Tag("fuzz")
class ScenarioReaderFuzzTest {

    private static final World WORLD = SmallWorld.of();
    private static final int LONGEST_MESSAGE = 2000;

    @FuzzTest
    void aScenarioOrOneLine(byte[] content) {
        try {
            ScenarioReader.parse("fuzz.yaml", "fuzz", content, WORLD);
        } catch (InputException e) {
            String message = String.valueOf(e.getMessage());
            if (message.isBlank()
                    || message.length() > LONGEST_MESSAGE
                    || message.chars().anyMatch(Character::isISOControl)) {
                throw new AssertionError("not one line: " + message, e);
            }
        }
    }
}
