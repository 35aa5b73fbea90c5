package hostcity.store;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hostcity.world.World;
import org.junit.jupiter.api.Tag;

/**
 * Whatever a case file holds, the reader gives a case or one line about what is wrong. The folder of this
 * class's inputs in the test resources holds some cases and what fuzzing has found.
 */
@Tag("fuzz")
class CaseReaderFuzzTest {

    private static final World WORLD = SmallWorld.of();
    private static final int LONGEST_MESSAGE = 2000;

    @FuzzTest
    void aCaseOrOneLine(byte[] content) {
        try {
            CaseReader.parse("fuzz.yaml", "fuzz", content, WORLD);
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
