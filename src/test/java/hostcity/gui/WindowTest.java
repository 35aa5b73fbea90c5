package hostcity.gui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/** A test that opens a window: skipped, with the reason, where there is no screen. */
@Tag("window")
@Timeout(300) // seconds: a window that waits for an answer would wait for ever
abstract class WindowTest {

    private static final Failures FAILURES = new Failures();

    @BeforeAll
    static void needsAScreen() {
        Screen.missing().ifPresent(WindowTest::skip);
        FAILURES.watch();
    }

    private static void skip(String reason) {
        String message = "windows cannot be tested: " + reason;
        // Where everybody sees it: the build prints no reasons.
        System.err.println("SKIPPED: " + message);
        Assumptions.abort(message);
    }

    @AfterEach
    void nothingFailedOnAnyThread() {
        assertThat(FAILURES.taken()).isEmpty();
    }
}
