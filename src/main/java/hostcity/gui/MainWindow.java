package hostcity.gui;

import hostcity.experiment.ScenarioLibrary;
import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.experiment.ScenarioLibrary.Refused;
import hostcity.experiment.ScenarioLibrary.Title;
import hostcity.gui.HostCityWithUI.Run;
import hostcity.gui.HostCityWithUI.Wish;
import hostcity.gui.film.Film;
import hostcity.gui.inspect.CityListener;
import hostcity.gui.inspect.Question;
import hostcity.gui.inspect.Source;
import hostcity.gui.look.Theme;
import hostcity.gui.map.MapListener;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.scenario.RefusedDecisionException;
import hostcity.scenario.Scenario;
import hostcity.world.Instrument;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final Tidings tidings = new Tidings(this);
    private final Timer watcher = new Timer(WATCH_MILLIS, e -> tidings.tellChange());
    private final ScenarioLibrary library;
    private final List<Title> titles;
    private final View view;
    private final Commands commands = new WindowCommands(this);
    private final Dialogs dialogs = new Dialogs(this);
    private Question question = Question::dialog;
    private Driver driver;
    private Content content;
    private @Nullable Moment shown;

    private MainWindow(ScenarioLibrary library, Opened opened, Language language, Theme theme) {
        this.library = library;
        this.titles = library.titles();
        this.view = new View(language, theme);
        this.driver = newDriver(opened);
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
        frame.setMinimumSize(new Dimension(1000, 640));
        frame.setBounds(GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds());
        frame.setVisible(true);
        tick();
        ticker.start();
        watcher.start();
    }

    private Driver newDriver(Opened opened) {
        Driver made = new Driver(opened, frame);
        made.setDelay(view.delay());
        made.gui().onWrongCheckpoint(file -> notice.warn(Words.NO_CHECKPOINT.in(view.language()) + file));
        return made;
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
                new Content.Listeners(commands, listening, listening, this::ask, this::holdYear),
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

    void rebuild() {
        Content before = content;
        before.dispose();
        content = newContent();
        fill();
        content.inspectors().openAs(before.inspectors());
        tick();
    }

    // --- What is shown ---

    /** Shows what is new. */
    void tick() {
        tidings.tellRefusal();
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
        tidings.tellEnd(now);
    }

    private Moment moment() {
        Run run = driver.gui().run();
        Moment.State state = driver.isPlaying()
                ? Moment.State.PLAYING
                : driver.isStopped() ? Moment.State.ENDED : Moment.State.PAUSED;
        return new Moment(
                run,
                new Source(run.setup(), run.opened().keySeed()),
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

    private void holdYear(int year) {
        Film film = driver.gui().run().film();
        if (year < film.lastYear()) {
            driver.pause();
        }
        view.hold(year, film);
        tick();
    }

    /** Starts with another scenario, if it is right and what was decided by hand may be lost; else the present one stays. */
    boolean open(String name) {
        if (!mayDiscard()) {
            return false;
        }
        Opened now = driver.gui().run().opened();
        try {
            boolean wasReplay = now.isReplay();
            start(library.open(name, wasReplay ? 1 : now.seed(), wasReplay ? 0 : now.replication()));
            return true;
        } catch (Refused e) {
            tidings.begin();
            notice.warn(e.line());
            shown = null; // the bar shows the present scenario again
            return false;
        }
    }

    /** Whether what was decided by hand may be lost, if there is anything. */
    boolean mayDiscard() {
        boolean may = dialogs.mayDiscard(this::ask);
        shown = null;
        return may;
    }

    /** Back to the start; reads the scenario again if its file has changed. Whether that was done. */
    boolean restart() {
        Opened now = driver.gui().run().opened();
        if (library.hasChanged(now)) {
            return open(now.source());
        }
        if (!mayDiscard()) {
            return false;
        }
        begin();
        driver.restart();
        tick();
        return true;
    }

    void start(Opened opened) {
        driver.dispose();
        driver = newDriver(opened);
        view.focus(opened.scenario(), driver.gui().run().film());
        begin();
        content.selectPlace(view.place());
        tick();
    }

    void begin() {
        tidings.begin();
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

    private boolean ask(Component over, Label text, Language language) {
        return question.ask(over, text, language);
    }

    /** Has another way to ask; for tests. */
    void setQuestion(Question other) {
        question = other;
    }

    void dispose() {
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

    /** Shows all again. */
    void refresh() {
        shown = null;
        tick();
    }

    private void wish(Wish wish) {
        try {
            driver.gui().decide(wish);
        } catch (RefusedDecisionException e) {
            notice.warn(String.valueOf(e.getMessage()));
        }
        refresh();
    }
}
