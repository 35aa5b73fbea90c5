package hostcity.gui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** A test that opens a window: skipped, with the reason, where there is no screen. */
@Tag("window")
abstract class WindowTest {

    private static final Failures FAILURES = new Failures();

    @BeforeAll
    static void needsAScreen() {
        Screen.missing().ifPresent(reason -> Assumptions.abort("windows cannot be tested: " + reason));
        FAILURES.watch();
    }

    @AfterEach
    void nothingFailedOnAnyThread() {
        assertThat(FAILURES.taken()).isEmpty();
    }
}
