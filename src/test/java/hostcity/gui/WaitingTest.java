package hostcity.gui;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.store.ScenarioFiles;
import hostcity.store.WorldReader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * At full speed the thread of the model does not wait for drawing more than a quarter of its time, by looking many times a
 * second at what it does; and the window answers meanwhile.
 */
@Tag("slow")
class WaitingTest extends WindowTest {

    private static final int RUNS = 40;
    private static final double MOST = 0.25;

    private final ScenarioFiles library = new ScenarioFiles(WorldReader.shipped(), "baseline");
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void theModelHardlyWaitsForDrawing() throws InterruptedException {
        Thread sampler = new Thread(this::sample, "sampler");
        long longest = 0;
        try (TestWindow test = new TestWindow(library, Openeds.shipped("shanghai-bonn-offices"))) {
            test.playToEnd(); // compiled by now
            sampler.start();
            for (int i = 0; i < RUNS; i++) {
                test.command(Commands::playOrPause);
                while (!test.get(() -> test.window.driver().isStopped())) {
                    long asked = System.nanoTime();
                    test.run(() -> {});
                    longest = Math.max(longest, System.nanoTime() - asked);
                    TestWindow.pause(30);
                }
            }
            over.set(true);
            sampler.join();
        }
        double share = waiting.get() / (double) (waiting.get() + working.get());
        System.out.printf(
                "the model waits %.1f%% of its time at full speed (%d samples); longest answer of the window %d ms%n",
                100 * share, waiting.get() + working.get(), longest / 1_000_000);
        assertThat(share).isLessThan(MOST);
    }

    /** Looks what the play thread of MASON is in: a step of the model, or something else. */
    private void sample() {
        while (!over.get()) {
            for (var entry : Thread.getAllStackTraces().entrySet()) {
                boolean plays = false;
                boolean works = false;
                for (StackTraceElement frame : entry.getValue()) {
                    plays |= frame.getClassName().startsWith("sim.display.Console$60");
                    works |= frame.getClassName().equals(HostCityWithUI.class.getName());
                }
                if (plays && !entry.getKey().getName().startsWith("AWT")) {
                    (works ? working : waiting).incrementAndGet();
                }
            }
            TestWindow.pause(3);
        }
    }
}
