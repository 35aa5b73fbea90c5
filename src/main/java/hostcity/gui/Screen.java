package hostcity.gui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.Optional;

/** The screen, if there is one. */
public final class Screen {

    private Screen() {}

    /** Why there can be no window: one line that can be shown as it is; empty if there can be one. */
    public static Optional<String> missing() {
        try {
            // Before anything that draws, which assumes that there is no screen.
            if (GraphicsEnvironment.isHeadless()) {
                return Optional.of("there is no display for a window" + variable());
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
            return Optional.empty();
        } catch (HeadlessException | AWTError | UnsatisfiedLinkError | NoClassDefFoundError e) {
            return Optional.of("the display cannot be used" + variable() + ", or this Java has no parts for windows ("
                    + e.getMessage() + ")");
        }
    }

    private static String variable() {
        String display = System.getenv("DISPLAY");
        return display == null ? " (DISPLAY is not set)" : " (DISPLAY is '" + display + "')";
    }
}
