package hostcity.gui.inspect;

import hostcity.gui.film.Life;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Gets lives on another thread, one at a time, and keeps the last one. While a film grows, the life of the same
 * organization is got again once a second at most. All methods are of the event thread.
 */
final class LifeDesk {

    private static final int PAUSE_MS = 1_000;

    private final Executor background;
    private final Consumer<Answer> ready;
    private final Timer later = new Timer(PAUSE_MS, e -> fetchIfNeeded());
    private @Nullable Wanted wanted;
    private @Nullable Wanted inWork;
    private @Nullable Wanted had;
    private Optional<Answer> last = Optional.empty();
    private long lastStart = System.currentTimeMillis() - PAUSE_MS;

    /** What is asked for. */
    private record Wanted(Source source, long organization, int year) {

        boolean isOfSame(@Nullable Wanted other) {
            return other != null && other.organization == organization && isOfSameRun(other);
        }

        // The same object: to compare whole worlds would take longer than to run again.
        @SuppressWarnings("ReferenceEquality")
        private boolean isOfSameRun(Wanted other) {
            return other.source.setup() == source.setup() && other.source.seed() == source.seed();
        }
    }

    /**
     * What came of it.
     *
     * @param organization whose life it is
     * @param life or empty, if it could not be had
     * @param trouble why not, or empty
     */
    record Answer(long organization, Optional<Life> life, String trouble) {}

    /**
     * A desk without orders.
     *
     * @param background runs what takes long
     * @param ready is told on the event thread
     */
    LifeDesk(Executor background, Consumer<Answer> ready) {
        this.background = background;
        this.ready = ready;
        later.setRepeats(false);
    }

    /** Wants a life up to a year, if what there is does not reach so far. */
    void want(Source source, long organization, int year) {
        boolean other = wanted == null || wanted.organization != organization;
        Wanted now = new Wanted(source, organization, year);
        wanted = now;
        if (other && now.isOfSame(had)) {
            last.ifPresent(ready);
        }
        long wait = PAUSE_MS - (System.currentTimeMillis() - lastStart);
        if (other || wait <= 0) {
            fetchIfNeeded();
        } else if (!later.isRunning()) {
            later.setInitialDelay((int) wait);
            later.restart();
        }
    }

    private void fetchIfNeeded() {
        Wanted now = wanted;
        if (now == null || inWork != null || (now.isOfSame(had) && had != null && had.year() >= now.year())) {
            return;
        }
        inWork = now;
        lastStart = System.currentTimeMillis();
        background.execute(() -> {
            Answer answer = fetch(now);
            SwingUtilities.invokeLater(() -> deliver(now, answer));
        });
    }

    private static Answer fetch(Wanted now) {
        try {
            Life life = Life.of(now.source.setup(), now.source.seed(), now.organization, now.year);
            return new Answer(now.organization, Optional.of(life), "");
        } catch (RuntimeException e) {
            return new Answer(now.organization, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private void deliver(Wanted done, Answer answer) {
        inWork = null;
        if (wanted != null && wanted.organization == done.organization) {
            had = done;
            last = Optional.of(answer);
            ready.accept(answer);
        }
        if (wanted != null && !(wanted.isOfSame(done) && wanted.year() <= done.year())) {
            want(wanted.source, wanted.organization, wanted.year);
            if (wanted.organization != done.organization) {
                fetchIfNeeded();
            }
        }
    }
}
