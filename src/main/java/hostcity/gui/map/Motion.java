package hostcity.gui.map;

import java.awt.event.ActionEvent;
import java.util.function.DoubleConsumer;
import javax.swing.Timer;

/** Something that goes from 0 to 1 in some time, in small steps; nothing runs when it is there. */
final class Motion {

    private static final int STEP_MILLIS = 40;
    private static final double NANOS = 1e6;

    private final DoubleConsumer step;
    private final Timer timer;
    private long start;
    private int millis = 1;

    Motion(DoubleConsumer step) {
        this.step = step;
        this.timer = new Timer(STEP_MILLIS, this::tick);
    }

    /** Starts again. */
    void start(int takesMillis) {
        millis = Math.max(1, takesMillis);
        start = System.nanoTime();
        timer.start();
    }

    void stop() {
        timer.stop();
    }

    boolean isRunning() {
        return timer.isRunning();
    }

    private void tick(ActionEvent event) {
        double share = Math.min(1, (System.nanoTime() - start) / NANOS / millis);
        if (share >= 1) {
            timer.stop();
        }
        step.accept(share);
    }
}
