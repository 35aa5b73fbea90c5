package hostcity.gui;

import hostcity.experiment.ScenarioLibrary.Opened;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.WindowListener;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.WindowConstants;
import sim.display.Console;
import sim.util.gui.PropertyField;

/** Drives one scenario by MASON's Console; on the event thread. */
final class Driver {

    /** What the Console calls its seed: here the number of the run. */
    private static final String SEED = "Random Number Seed";

    private final HostCityWithUI gui;
    private final Console console;

    /** A Console that is not shown yet; the run stands at its start. */
    Driver(Opened opened, JFrame window) {
        gui = new HostCityWithUI(opened);
        console = new Console(gui);
        // Other models are none of this program's, and the last window that closes must not end it.
        console.setNewMenuAllowed(false);
        // Again is again: the same run, and not the next one.
        console.setIncrementSeedOnStop(false);
        for (WindowListener listener : console.getWindowListeners()) {
            console.removeWindowListener(listener);
        }
        console.setDefaultCloseOperation(WindowConstants.HIDE_ON_CLOSE);
        console.registerFrame(window);
        console.pressPause();
    }

    HostCityWithUI gui() {
        return gui;
    }

    boolean isPlaying() {
        return console.getPlayState() == Console.PS_PLAYING;
    }

    /** Whether it ran to its end, or failed. */
    boolean isStopped() {
        return console.getPlayState() == Console.PS_STOPPED;
    }

    /** Plays, or pauses; not when the run has ended. */
    void playOrPause() {
        console.pressPause();
    }

    /** Pauses, if it plays. */
    void pause() {
        if (isPlaying()) {
            console.pressPause();
        }
    }

    /** Runs a year, and pauses; not when the run has ended. */
    void step() {
        pause();
        console.pressPlay(); // in a pause this is a step
    }

    /** Back to the start, and pauses there. */
    void restart() {
        console.pressStop();
        console.pressPause();
    }

    /** Has the next start be another run. MASON has no other way to the Console's seed than its field. */
    void setReplication(int replication) {
        boolean labelled = false;
        for (Component component : parts(console.getTabPane()).toList()) {
            labelled |= component instanceof JLabel label && isSeed(label);
            if (labelled && component instanceof PropertyField field) {
                field.setValue(field.newValue(String.valueOf(replication)));
                return;
            }
        }
        throw new IllegalStateException("MASON's Console has no field '" + SEED + "'");
    }

    private static boolean isSeed(JLabel label) {
        String text = label.getText();
        return text != null && text.strip().equals(SEED);
    }

    /** A component and all that is in it, in order. */
    private static Stream<Component> parts(Component component) {
        Stream<Component> inside = component instanceof Container container
                ? Arrays.stream(container.getComponents()).flatMap(Driver::parts)
                : Stream.of();
        return Stream.concat(Stream.of(component), inside);
    }

    /** Milliseconds that a year takes at least. */
    void setDelay(long milliseconds) {
        console.setPlaySleep(milliseconds);
        gui.setFullSpeed(milliseconds == 0);
    }

    void showConsole() {
        console.setVisible(true);
        console.toFront();
    }

    /** Ends the run and the Console. */
    void dispose() {
        console.pressStop();
        console.unregisterAllFrames();
        console.setVisible(false);
        console.dispose();
        Console.allControllers.remove(console);
    }
}
