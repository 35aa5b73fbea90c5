package hostcity.gui;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.experiment.ScenarioLibrary;
import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.gui.film.Film;
import hostcity.gui.look.Theme;
import hostcity.report.Language;
import java.awt.Component;
import java.awt.Container;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;

/** A window, driven from the thread of a test. */
final class TestWindow implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final MainWindow window;

    TestWindow(ScenarioLibrary library, Opened opened) {
        this(library, opened, Language.EN, Theme.LIGHT);
    }

    TestWindow(ScenarioLibrary library, Opened opened, Language language, Theme theme) {
        window = MainWindow.open(library, opened, language, theme);
    }

    /** Something from the event thread. */
    <T> T get(Callable<T> what) {
        FutureTask<T> task = new FutureTask<>(what);
        SwingUtilities.invokeLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    void run(Runnable what) {
        get(() -> {
            what.run();
            return true;
        });
    }

    Film film() {
        return get(() -> window.driver().gui().run().film());
    }

    void command(java.util.function.Consumer<Commands> what) {
        run(() -> what.accept(window.commands()));
    }

    /** Waits until something holds on the event thread. */
    void await(BooleanSupplier what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!get(what::getAsBoolean)) {
            assertThat(Instant.now())
                    .as("waited too long; the notice is: %s", notice())
                    .isBefore(end);
            pause(20);
        }
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void step() {
        command(Commands::step);
    }

    void playToEnd() {
        command(x -> x.setDelay(0));
        command(Commands::playOrPause);
        await(() -> window.driver().isStopped());
    }

    /** All components in the window with a name. */
    static Stream<Component> parts(Component component) {
        Stream<Component> inside = component instanceof Container container
                ? Arrays.stream(container.getComponents()).flatMap(TestWindow::parts)
                : Stream.of();
        return Stream.concat(Stream.of(component), inside);
    }

    String notice() {
        return get(() -> window.notice().message());
    }

    @Override
    public void close() {
        run(() -> window.setQuestion((over, text, language) -> true)); // nothing is to be kept
        command(Commands::close);
        window.awaitClosed();
    }
}
