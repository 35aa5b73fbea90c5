package hostcity.store;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/** Whatever a CSV file holds, there are rows or one line about what is wrong. */
@Tag("fuzz")
class CsvFileFuzzTest {

    @FuzzTest
    void rowsOrOneLine(byte[] content) {
        try {
            CsvFile.parse("fuzz.csv", content).rows();
        } catch (InputException e) {
            String message = String.valueOf(e.getMessage());
            if (message.isBlank() || message.chars().anyMatch(Character::isISOControl)) {
                throw new AssertionError("not one line: " + message, e);
            }
        }
    }
}
