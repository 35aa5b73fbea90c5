package hostcity.gui;

import hostcity.experiment.ScenarioLibrary;
import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.experiment.ScenarioLibrary.Refused;
import hostcity.experiment.ScenarioLibrary.Title;
import hostcity.gui.HostCityWithUI.Run;
import hostcity.gui.HostCityWithUI.Wish;
import hostcity.gui.inspect.CityListener;
import hostcity.gui.inspect.Question;
import hostcity.gui.inspect.Source;
import hostcity.gui.look.Theme;
import hostcity.gui.map.MapListener;
import hostcity.report.Language;
import hostcity.scenario.RefusedDecisionException;
import hostcity.scenario.Scenario;
import hostcity.world.Instrument;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/**
 * The window. Everything in it happens on the event thread, which looks some times a second at what has been seen of the run:
 * so the run never waits for it.
 */
public final class MainWindow {

    private static final int TICK_MILLIS = 40;
    private static final int WATCH_MILLIS = 1000;

    private final JFrame frame = new JFrame();
    private final NoticeBar notice = new NoticeBar();
    private final BaselineFilms baselines = new BaselineFilms();
    private final ExecutorService background = Executors.newSingleThreadExecutor(MainWindow::thread);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Timer ticker = new Timer(TICK_MILLIS, e -> tick());
    private final Timer watcher = new Timer(WATCH_MILLIS, e -> watch());
    private final ScenarioLibrary library;
    private final List<Title> titles;
    private final View view;
    private final Commands commands = new Commanding();
    private final Dialogs dialogs = new Dialogs(this);
    private Question question = Question::dialog;
    private Driver driver;
    private Content content;
    private @Nullable Moment shown;
    private @Nullable Run sourceOf;
    private @Nullable Source source;
    private boolean isToldOfChange;
    private boolean isToldOfEnd;

    private MainWindow(ScenarioLibrary library, Opened opened, Language language, Theme theme) {
        this.library = library;
        this.titles = library.titles();
        this.view = new View(language, theme);
        this.driver = new Driver(opened, frame);
        driver.setDelay(view.delay());
        this.content = newContent();
        view.focus(opened.scenario(), driver.gui().run().film());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                commands.close();
            }
        });
        fill();
        Rectangle screen =
                java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setBounds(screen);
        frame.setVisible(true);
        tick();
        ticker.start();
        watcher.start();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "hostcity-window");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens a window.
     *
     * @throws IllegalStateException if there is no screen, see {@link Screen#missing}
     */
    public static MainWindow open(ScenarioLibrary library, Opened opened, Language language, Theme theme) {
        MainWindow[] made = new MainWindow[1];
        onEventThread(() -> {
            theme.install();
            made[0] = new MainWindow(library, opened, language, theme);
        });
        return made[0];
    }

    /** Does something on the event thread and waits for it. */
    static void onEventThread(Runnable action) {
        try {
            SwingUtilities.invokeAndWait(action);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the window cannot be opened: " + e.getCause(), e.getCause());
        }
    }

    /** Returns when the window has been closed. */
    public void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Content newContent() {
        Listening listening = new Listening();
        Content made = new Content(
                new Content.Listeners(
                        commands,
                        listening,
                        listening,
                        (over, text, language) -> question.ask(over, text, language),
                        this::holdYear),
                view,
                titles,
                driver.gui().run().opened().world().instruments(),
                background,
                notice);
        made.stage().maps().setYearMillis(view.delay());
        return made;
    }

    /** Puts the content into the frame, in the language of the view. */
    private void fill() {
        frame.setContentPane(content);
        frame.setJMenuBar(Menus.of(commands, view.language(), view.theme()));
        content.selectPlace(view.place());
        shown = null;
        frame.revalidate();
    }

    private void rebuild() {
        content.dispose();
        content = newContent();
        fill();
        tick();
    }

    // --- What is shown ---

    /** Shows what is new. */
    private void tick() {
        Moment now = moment();
        if (now.film().stills().isEmpty() || now.equals(shown)) {
            return;
        }
        boolean isOther = shown == null || shown.run() != now.run();
        shown = now;
        content.show(now);
        if (isOther) {
            title(now.run().opened());
        }
        tellEnd(now);
    }

    private Moment moment() {
        Run run = driver.gui().run();
        if (run != sourceOf) {
            sourceOf = run;
            source = new Source(run.opened().setup(), run.opened().keySeed());
        }
        Moment.State state = driver.isPlaying()
                ? Moment.State.PLAYING
                : driver.isStopped() ? Moment.State.ENDED : Moment.State.PAUSED;
        return new Moment(
                run,
                java.util.Objects.requireNonNull(source),
                baselines.of(run.opened()).orElse(null),
                view.year(run.film()),
                run.film().lastYear(),
                view.places(),
                pending(run.film().places().get(view.place()).id()),
                state);
    }

    private Map<Instrument, Double> pending(String city) {
        Map<Instrument, Double> levels = new EnumMap<>(Instrument.class);
        for (Wish wish : driver.gui().pending()) {
            if (wish.city().equals(city)) {
                levels.putAll(wish.levels());
                wish.givenBack().forEach(x -> levels.put(x, Double.NaN));
            }
        }
        return levels;
    }

    private void title(Opened opened) {
        Scenario scenario = opened.scenario();
        frame.setTitle("HostCity \u2013 " + view.language().pick(scenario.titleEn(), scenario.titleZh()) + " \u2013 "
                + opened.source());
    }

    private void tellEnd(Moment now) {
        if (now.state() != Moment.State.ENDED || isToldOfEnd) {
            return;
        }
        isToldOfEnd = true;
        Throwable failure = driver.gui().failure();
        if (failure != null) {
            notice.warn(Words.FAILED.in(view.language()) + failure);
        } else if (now.run().opened().isReplay() && now.film().isWhole()) {
            tellReplay(now);
        }
    }

    private void tellReplay(Moment now) {
        long stored = now.run().opened().storedDigest().orElseThrow();
        if (stored == now.film().digest()) {
            notice.tell(Words.SAME_AS_STORED.in(view.language()));
        } else {
            notice.warn(Words.UNLIKE_STORED.in(view.language()));
        }
    }

    /** Tells if the file of the scenario has changed; the run goes on as it was opened. */
    private void watch() {
        if (!isToldOfChange && library.hasChanged(driver.gui().run().opened())) {
            isToldOfChange = true;
            notice.offer(
                    driver.gui().run().opened().source() + Words.CHANGED.in(view.language()),
                    Words.RELOAD.in(view.language()),
                    () -> open(driver.gui().run().opened().source()));
        }
    }

    private void holdYear(int year) {
        view.hold(year, driver.gui().run().film());
        tick();
    }

    /** Starts with another scenario, or another run of it; if that is wrong the present one stays. */
    private void open(String name) {
        Opened now = driver.gui().run().opened();
        try {
            boolean wasReplay = now.isReplay();
            start(library.open(name, wasReplay ? 1 : now.seed(), wasReplay ? 0 : now.replication()));
        } catch (Refused e) {
            isToldOfChange = false;
            notice.warn(e.line());
            shown = null; // the bar shows the present scenario again
        }
    }

    private void start(Opened opened) {
        driver.dispose();
        driver = new Driver(opened, frame);
        driver.setDelay(view.delay());
        view.focus(opened.scenario(), driver.gui().run().film());
        begin();
        content.selectPlace(view.place());
        tick();
    }

    private void begin() {
        isToldOfEnd = false;
        isToldOfChange = false;
        view.followNewest();
        notice.setVisible(false);
        shown = null;
    }

    // --- For dialogs, tests and pictures ---

    JFrame frame() {
        return frame;
    }

    NoticeBar notice() {
        return notice;
    }

    Content content() {
        return content;
    }

    Driver driver() {
        return driver;
    }

    View view() {
        return view;
    }

    ScenarioLibrary library() {
        return library;
    }

    Commands commands() {
        return commands;
    }

    /** What is shown, once there is something. */
    Optional<Moment> shown() {
        return Optional.ofNullable(shown);
    }

    /** Runs something slow beside the window. */
    void inBackground(Runnable task) {
        background.execute(task);
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Decides for the year that begins next. */
    void decide(String city, Map<Instrument, Double> levels) {
        wish(new Wish(city, levels, Set.of()));
    }

    /** Has another way to ask; for tests. */
    void setQuestion(Question other) {
        question = other;
    }

    private final class Commanding implements Commands {

        @Override
        public void playOrPause() {
            view.followNewest();
            if (driver.isStopped()) {
                begin();
            }
            driver.playOrPause();
            tick();
        }

        @Override
        public void step() {
            view.followNewest();
            if (driver.isStopped()) {
                begin();
            }
            driver.step();
            tick();
        }

        @Override
        public void restart() {
            Opened now = driver.gui().run().opened();
            if (library.hasChanged(now)) {
                MainWindow.this.open(now.source());
            } else {
                begin();
                driver.restart();
                tick();
            }
        }

        @Override
        public void open(String source) {
            MainWindow.this.open(source);
        }

        @Override
        public void chooseFile() {
            dialogs.open();
        }

        @Override
        public void save() {
            dialogs.save();
        }

        @Override
        public void exportMap() {
            dialogs.exportMap();
        }

        @Override
        public void exportChart() {
            dialogs.exportChart();
        }

        @Override
        public void exportFilm() {
            dialogs.exportFilm();
        }

        @Override
        public void rerun(long seed, int replication) {
            Opened now = driver.gui().opened();
            if (seed == now.seed()) {
                begin();
                driver.setReplication(replication);
                driver.restart();
                tick();
            } else {
                start(now.withRun(seed, replication));
            }
        }

        @Override
        public void setDelay(int milliseconds) {
            view.setDelay(milliseconds);
            driver.setDelay(milliseconds);
            content.stage().maps().setYearMillis(milliseconds);
        }

        @Override
        public void setLanguage(Language language) {
            view.setLanguage(language);
            rebuild();
        }

        @Override
        public void setTheme(Theme theme) {
            view.setTheme(theme);
            theme.install();
            content.setTheme(theme);
        }

        @Override
        public void setLockStep(boolean on) {
            view.setLockStep(on);
            content.bar().setLockStep(on);
            content.stage().maps().setLockStep(on);
            shown = null;
            tick();
        }

        @Override
        public void showConsole() {
            driver.showConsole();
        }

        @Override
        public void close() {
            dispose();
        }
    }

    private void dispose() {
        ticker.stop();
        watcher.stop();
        driver.dispose();
        content.dispose();
        baselines.dispose();
        background.shutdownNow();
        frame.dispose();
        closed.countDown();
    }

    /** What maps and inspectors tell. */
    private final class Listening implements MapListener, CityListener {

        @Override
        public void placeSelected(int place) {
            view.choose(place);
            content.selectPlace(place);
            tick();
        }

        @Override
        public void organizationSelected(long organization) {
            content.selectOrganization(organization);
        }

        @Override
        public void decide(String place, Map<Instrument, Double> levels) {
            MainWindow.this.decide(place, levels);
        }

        @Override
        public void giveBack(String place, Set<Instrument> instruments) {
            wish(new Wish(place, Map.of(), instruments));
        }

        @Override
        public void show(int place) {
            placeSelected(place);
        }

        @Override
        public void showOrganization(long organization) {
            organizationSelected(organization);
        }
    }

    private void wish(Wish wish) {
        try {
            driver.gui().decide(wish);
        } catch (RefusedDecisionException e) {
            notice.warn(String.valueOf(e.getMessage()));
        }
        shown = null;
        tick();
    }
}
