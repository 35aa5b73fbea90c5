package hostcity.gui;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.store.ScenarioFiles;
import hostcity.store.WorldReader;
import java.awt.Window;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sim.engine.SimState;

/** Fifty restarts, ten of them with another scenario, leave nothing behind. */
class LeakTest extends WindowTest {

    private static final int RESTARTS = 50;
    private static final int SWITCH_EVERY = 5;

    private final ScenarioFiles library = new ScenarioFiles(WorldReader.shipped(), "baseline");
    private final List<WeakReference<SimState>> models = new ArrayList<>();
    private final List<WeakReference<HostCityWithUI>> states = new ArrayList<>();

    @Test
    void nothingIsLeftOfEarlierRuns() {
        try (TestWindow test = new TestWindow(library, Openeds.shipped("shanghai-bonn-offices"))) {
            int threads = 0;
            int windows = 0;
            for (int i = 0; i < RESTARTS; i++) {
                String other = i % 2 == 0 ? "shock-window" : "shanghai-bonn-offices";
                test.command(i % SWITCH_EVERY == 0 ? x -> x.open(other) : Commands::restart);
                test.step();
                note(test);
                if (i == 2 * SWITCH_EVERY) {
                    threads = Thread.activeCount();
                    windows = displayable();
                }
            }
            assertThat(alive(models)).as("models").isLessThanOrEqualTo(2);
            assertThat(alive(states)).as("graphical states").isLessThanOrEqualTo(2);
            assertThat(displayable()).as("windows").isLessThanOrEqualTo(windows);
            assertThat(Thread.activeCount()).as("threads").isLessThanOrEqualTo(threads + 1);
        }
    }

    private void note(TestWindow test) {
        HostCityWithUI gui = test.get(() -> test.window.driver().gui());
        models.add(new WeakReference<>(gui.state));
        if (states.isEmpty() || !states.get(states.size() - 1).refersTo(gui)) {
            states.add(new WeakReference<>(gui));
        }
    }

    private static int displayable() {
        int count = 0;
        for (Window window : Window.getWindows()) {
            count += window.isDisplayable() ? 1 : 0;
        }
        return count;
    }

    private static <T> long alive(List<WeakReference<T>> references) {
        long alive = references.size();
        for (int i = 0; i < 20 && alive > 2; i++) {
            System.gc();
            TestWindow.pause(100);
            alive = references.stream().filter(x -> x.get() != null).count();
        }
        return alive;
    }
}
