package hostcity.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What went wrong on any thread. */
final class Failures {

    private final ConcurrentLinkedQueue<Throwable> thrown = new ConcurrentLinkedQueue<>();

    void watch() {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(new AssertionError("on " + thread, e)));
    }

    /** All so far, once. */
    List<Throwable> taken() {
        List<Throwable> all = new ArrayList<>();
        for (Throwable next = thrown.poll(); next != null; next = thrown.poll()) {
            all.add(next);
        }
        return all;
    }
}
