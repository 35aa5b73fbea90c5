package hostcity.gui.chart;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Does the latest of many jobs on a thread of its own: one at a time, with a pause between their starts. What is overtaken
 * is never done, and the last always is.
 */
final class LatestOnly implements AutoCloseable {

    private final ScheduledThreadPoolExecutor executor;
    private final long pauseNanos;
    private final AtomicReference<@Nullable Runnable> next = new AtomicReference<>();

    private volatile long mayStart;

    /**
     * Its thread ends with the program, or when it is closed; there is none before the first job.
     *
     * @param name of the thread
     * @param pauseMillis from the start of a job to the start of the next
     */
    LatestOnly(String name, long pauseMillis) {
        pauseNanos = TimeUnit.MILLISECONDS.toNanos(pauseMillis);
        mayStart = System.nanoTime();
        executor = new ScheduledThreadPoolExecutor(1, job -> daemon(job, name), new DiscardPolicy());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread daemon(Runnable job, String name) {
        Thread thread = new Thread(job, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Takes a job in the place of one that has not begun; none after it was closed. A job must not throw. */
    void submit(Runnable job) {
        if (next.getAndSet(job) == null) {
            var unused = executor.schedule(this::doLatest, mayStart - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void doLatest() {
        mayStart = System.nanoTime() + pauseNanos;
        Runnable job = next.getAndSet(null);
        if (job != null) {
            job.run();
        }
    }

    @Override
    public void close() {
        next.set(null);
        executor.shutdownNow();
    }
}
