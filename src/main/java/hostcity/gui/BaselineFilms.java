package hostcity.gui;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.experiment.ScenarioModels;
import hostcity.gui.film.Film;
import hostcity.model.HostCityModel;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Runs the baseline with the seed of the run that is watched, beside it, and whole: its end does not depend on anything. */
final class BaselineFilms {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "hostcity-baseline");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Opened of;
    private @Nullable Future<Film> film;

    /** The baseline of a run, once it is there; asked for again and again. */
    Optional<Film> of(Opened opened) {
        if (of == null || of.keySeed() != opened.keySeed() || !of.baseline().equals(opened.baseline())) {
            cancel();
            of = opened;
            film = worker.submit(() -> run(opened));
        }
        return film == null || !film.isDone() ? Optional.empty() : Optional.of(get(film));
    }

    private static Film run(Opened opened) {
        HostCityModel model =
                ScenarioModels.model(ScenarioModels.setup(opened.baseline(), opened.world()), opened.keySeed());
        Film film = new Film(opened.world(), model);
        model.runToEnd();
        return film;
    }

    private static Film get(Future<Film> film) {
        try {
            return film.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the baseline failed: " + e.getCause(), e.getCause());
        }
    }

    private void cancel() {
        if (film != null) {
            film.cancel(true);
        }
    }

    /** Ends its thread. */
    void dispose() {
        worker.shutdownNow();
    }
}
