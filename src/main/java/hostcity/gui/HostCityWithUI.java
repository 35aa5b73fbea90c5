package hostcity.gui;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.experiment.ScenarioModels;
import hostcity.gui.film.Film;
import hostcity.model.Checkpoint;
import hostcity.model.HostCityModel;
import hostcity.model.Setup;
import hostcity.scenario.Decision;
import hostcity.scenario.RefusedDecisionException;
import hostcity.scenario.Scenario;
import hostcity.world.Instrument;
import java.awt.EventQueue;
import java.io.File;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.engine.SimState;

/**
 * The model under MASON's Console. A step is a year. What is seen of a run goes into a {@link Film}, so that nothing in the
 * window reads the model while it runs; what the user decides waits until the next year begins.
 *
 * <p>MASON's seeds have 32 bits and ours 64, so the Console's seed is the number of the run (the replication), and the seed
 * of the experiment is kept here.
 */
public final class HostCityWithUI extends GUIState {

    private static final long HURRY_NANOS = 100_000_000;

    private final Opened opened;
    private List<Wish> pending = List.of();
    private @Nullable Consumer<File> onWrongCheckpoint;
    private volatile boolean isFullSpeed;
    private volatile Run run;
    private volatile @Nullable Throwable failure;
    private volatile @Nullable String refusal;

    /** What is watched. There is a new one after every start, decision and checkpoint, equal to itself only. */
    public static final class Run {

        private final Opened opened;
        private final Setup setup;
        private final Film film;

        private Run(Opened opened, Setup setup, Film film) {
            this.opened = opened;
            this.setup = setup;
            this.film = film;
        }

        /** The scenario with all that has been decided by hand so far, and which run of it. */
        public Opened opened() {
            return opened;
        }

        /** What a model of it is built from. */
        public Setup setup() {
            return setup;
        }

        /** What is seen of it. */
        public Film film() {
            return film;
        }
    }

    /**
     * What the user decided for a city and the year that begins next.
     *
     * @param city its id
     * @param levels instruments that get these levels
     * @param givenBack instruments that no policy is to hold any more
     */
    public record Wish(String city, Map<Instrument, Double> levels, Set<Instrument> givenBack) {

        /** Copies. */
        public Wish {
            levels = Map.copyOf(levels);
            givenBack = Set.copyOf(givenBack);
        }

        /** This wish and a later one for the same city: what was wished last holds. */
        private Wish then(Wish later) {
            Map<Instrument, Double> set = new EnumMap<>(Instrument.class);
            set.putAll(levels);
            set.keySet().removeAll(later.givenBack);
            set.putAll(later.levels);
            Set<Instrument> back = EnumSet.noneOf(Instrument.class);
            back.addAll(givenBack);
            back.removeAll(later.levels.keySet());
            back.addAll(later.givenBack);
            return new Wish(city, set, back);
        }

        private Scenario in(Scenario scenario, int year) {
            return new Decision(year, city, levels, givenBack).in(scenario);
        }
    }

    /** Gets ready to run; nothing has started. */
    public HostCityWithUI(Opened opened) {
        this(opened, opened.setup());
    }

    private HostCityWithUI(Opened opened, Setup setup) {
        super(model(opened, setup));
        this.opened = opened;
        this.run = new Run(opened, setup, new Film(opened.world(), model()));
    }

    private static HostCityModel model(Opened opened, Setup setup) {
        HostCityModel model = ScenarioModels.model(setup, opened.keySeed());
        model.setSeed(opened.replication());
        return model;
    }

    private HostCityModel model() {
        return (HostCityModel) state;
    }

    /** The title of the Console; MASON asks for it by reflection. */
    public static String getName() {
        return "HostCity";
    }

    /** What the Console says about the model; MASON asks for it by reflection. */
    public static Object getInfo() {
        return "<html><body style='font-family:sans-serif;margin:12px'><h2>HostCity</h2>"
                + "<p>Where international organizations settle, and how cities compete to host them.</p>"
                + "<p>A step is a year. The random seed is the number of the run: 0 for the first one, as in"
                + " <tt>hostcity run</tt>. Checkpoints belong to the scenario that is open.</p>"
                + "<p>docs/ODD.md describes the model, docs/gui.md this window.</p></body></html>";
    }

    /** Starts the run that the Console's seed names, from the scenario as it was opened. */
    @Override
    public void start() {
        takePending();
        failure = null;
        Opened asked = opened.withRun(opened.seed(), Math.max(0, (int) state.seed()));
        Setup setup = asked.setup();
        state = model(asked, setup);
        run = new Run(asked, setup, new Film(asked.world(), model()));
        super.start();
    }

    /** Runs a year; at full speed as many as fit between two looks of the window, for which MASON waits after each step. */
    @Override
    public boolean step() {
        try {
            long began = System.nanoTime();
            boolean goesOn = year();
            while (goesOn && isHurried() && System.nanoTime() - began < HURRY_NANOS) {
                goesOn = year();
            }
            return goesOn;
        } catch (RuntimeException | Error e) {
            // On a thread of MASON nobody would hear of it.
            failure = e;
            return false;
        }
    }

    /** Whether the thread of the Console plays at full speed, and is not told to stop. */
    private boolean isHurried() {
        return isFullSpeed
                && !EventQueue.isDispatchThread()
                && !Thread.currentThread().isInterrupted();
    }

    private boolean year() {
        decide();
        int year = model().year() + 1;
        while (run.film.lastYear() < year) {
            if (!super.step()) {
                return false;
            }
        }
        return year < model().endYear();
    }

    /** Whether no delay is wanted between years. */
    void setFullSpeed(boolean on) {
        isFullSpeed = on;
    }

    /** What was decided since the last year enters now. */
    private void decide() {
        List<Wish> wishes = takePending();
        if (wishes.isEmpty()) {
            return;
        }
        try {
            Scenario scenario = with(wishes, run.opened.scenario(), model().year() + 1);
            model().continueWith(scenario.policies());
            Opened decided = run.opened.withScenario(scenario);
            run = new Run(decided, decided.setup(), run.film);
        } catch (RefusedDecisionException e) {
            // It was possible when it was wished, a year or more ago.
            refusal = String.valueOf(e.getMessage());
        }
    }

    /** Why something that was wished did not enter, once. */
    Optional<String> takeRefusal() {
        Optional<String> taken = Optional.ofNullable(refusal);
        refusal = null;
        return taken;
    }

    private synchronized List<Wish> takePending() {
        List<Wish> taken = pending;
        pending = List.of();
        return taken;
    }

    private static Scenario with(List<Wish> wishes, Scenario scenario, int year) {
        Scenario decided = scenario;
        for (Wish wish : wishes) {
            decided = wish.in(decided, year);
        }
        return decided;
    }

    /**
     * Has something be decided in the year that begins next.
     *
     * @throws RefusedDecisionException if that is not possible
     */
    public synchronized void decide(Wish wish) {
        // One for each city, so that what is moved to and fro before the year begins comes to its last position only.
        Map<String, Wish> wishes = new LinkedHashMap<>();
        pending.forEach(x -> wishes.put(x.city, x));
        wishes.merge(wish.city, wish, Wish::then);
        List<Wish> all = List.copyOf(wishes.values());
        with(all, run.opened.scenario(), run.film.lastYear() + 1);
        pending = all;
    }

    /** What is decided and has not entered yet, in its order; nothing when there is no year left for it. */
    public synchronized List<Wish> pending() {
        return run.film.isWhole() ? List.of() : pending;
    }

    /** The scenario as it would be if the next year began now. */
    public Scenario decided() {
        Run now = run;
        return with(pending(), now.opened.scenario(), now.film.lastYear() + 1);
    }

    /** The scenario as it was opened. */
    public Opened opened() {
        return opened;
    }

    /** What is watched. */
    public Run run() {
        return run;
    }

    /** What made the last run end early, or null. */
    public @Nullable Throwable failure() {
        return failure;
    }

    /** Has somebody be told of files that are no checkpoints of this scenario, in place of MASON's dialogs. */
    void onWrongCheckpoint(Consumer<File> complain) {
        onWrongCheckpoint = complain;
    }

    /** Goes on from a checkpoint, if it is of this scenario: running to its year, with its policies, leads to the same. */
    @Override
    public boolean readNewStateFromCheckpoint(File file) {
        Optional<Restored> restored = restored(file);
        restored.ifPresent(this::goOn);
        if (restored.isEmpty() && onWrongCheckpoint != null) {
            onWrongCheckpoint.accept(file);
            return true; // the run stays as it is
        }
        return restored.isPresent();
    }

    /** A run that is where a checkpoint says. */
    private record Restored(HostCityModel model, Run run) {}

    private Optional<Restored> restored(File file) {
        try {
            return SimState.readFromCheckpoint(file) instanceof Checkpoint checkpoint
                    ? restored(checkpoint)
                    : Optional.empty();
        } catch (Exception e) { // MASON's signature; whatever is in the file
            return Optional.empty();
        }
    }

    private Optional<Restored> restored(Checkpoint checkpoint) {
        Opened asked = opened.withRun(opened.seed(), (int) checkpoint.seed())
                .withScenario(opened.scenario().withPolicies(checkpoint.policies()));
        if (asked.keySeed() != checkpoint.keySeed() || asked.scenario().endYear() != checkpoint.endYear()) {
            return Optional.empty();
        }
        Setup setup = asked.setup();
        HostCityModel model = model(asked, setup);
        Film film = new Film(asked.world(), model);
        model.runTo(checkpoint.year());
        return checkpoint.isOf(model)
                ? Optional.of(new Restored(model, new Run(asked, setup, film)))
                : Optional.empty();
    }

    private void goOn(Restored restored) {
        finish();
        takePending();
        failure = null;
        run = restored.run;
        load(restored.model);
    }
}
