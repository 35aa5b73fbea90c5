package hostcity.gui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Of many jobs few are done, the last among them, and the thread ends. */
@Timeout(30)
class LatestOnlyTest {

    private static final int MANY = 1000;

    @Test
    void theLastOfManyIsDoneAndFewBefore() throws InterruptedException {
        List<Integer> done = new CopyOnWriteArrayList<>();
        CountDownLatch last = new CountDownLatch(1);
        try (LatestOnly jobs = new LatestOnly("test-last", 50)) {
            for (int i = 1; i <= MANY; i++) {
                int job = i;
                jobs.submit(() -> {
                    done.add(job);
                    if (job == MANY) {
                        last.countDown();
                    }
                });
            }
            assertThat(last.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).isSorted().endsWith(MANY).hasSizeLessThan(MANY / 10);
    }

    @Test
    void jobsStartWithAPauseBetween() throws InterruptedException {
        List<Long> starts = new CopyOnWriteArrayList<>();
        CountDownLatch three = new CountDownLatch(3);
        try (LatestOnly jobs = new LatestOnly("test-pause", 60)) {
            for (int i = 0; i < 3; i++) {
                CountDownLatch begun = new CountDownLatch(1);
                jobs.submit(() -> {
                    starts.add(System.nanoTime());
                    three.countDown();
                    begun.countDown();
                });
                assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(starts.get(1) - starts.get(0)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(55));
        assertThat(starts.get(2) - starts.get(1)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(55));
    }

    @Test
    void isOverWhenClosed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<String> done = new CopyOnWriteArrayList<>();
        LatestOnly jobs = new LatestOnly("test-closed", 1);
        jobs.submit(begun::countDown);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        jobs.close();
        jobs.submit(() -> done.add("after the end"));
        Threads.awaitEnd("test-closed");
        assertThat(done).isEmpty();
    }
}
