package hostcity.gui;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.experiment.ScenarioModels;
import hostcity.gui.film.Film;
import hostcity.model.Checkpoint;
import hostcity.model.HostCityModel;
import hostcity.scenario.Scenario;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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

    private final Opened opened;
    private final AtomicReference<@Nullable Decision> pending = new AtomicReference<>();
    private volatile Run run;
    private volatile @Nullable Throwable failure;

    /**
     * What is watched. There is a new one after every start, decision and checkpoint.
     *
     * @param opened the scenario with all that has been decided by hand so far, and which run of it
     * @param film what is seen of it
     */
    public record Run(Opened opened, Film film) {}

    /** Something that the user decided. */
    @FunctionalInterface
    public interface Decision {

        /**
         * The scenario with what was decided.
         *
         * @param year the year of the decision
         */
        Scenario decide(Scenario scenario, int year);

        /** This decision, then another one. */
        default Decision then(Decision next) {
            return (scenario, year) -> next.decide(decide(scenario, year), year);
        }
    }

    /** Gets ready to run; nothing has started. */
    public HostCityWithUI(Opened opened) {
        super(model(opened));
        this.opened = opened;
        this.run = new Run(opened, new Film(opened.world(), model()));
    }

    private static HostCityModel model(Opened opened) {
        HostCityModel model = ScenarioModels.model(opened.setup(), opened.keySeed());
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
        pending.set(null);
        failure = null;
        Opened asked = opened.withRun(opened.seed(), (int) state.seed());
        state = model(asked);
        run = new Run(asked, new Film(asked.world(), model()));
        super.start();
    }

    /** Runs a year. */
    @Override
    public boolean step() {
        try {
            decide();
            int year = model().year() + 1;
            while (run.film.lastYear() < year) {
                if (!super.step()) {
                    return false;
                }
            }
            return year < model().endYear();
        } catch (RuntimeException | Error e) {
            // On a thread of MASON nobody would hear of it.
            failure = e;
            return false;
        }
    }

    /** What was decided since the last year enters now. */
    private void decide() {
        Decision decision = pending.getAndSet(null);
        if (decision != null) {
            Scenario scenario = decision.decide(run.opened.scenario(), model().year() + 1);
            model().continueWith(scenario.policies());
            run = new Run(run.opened.withScenario(scenario), run.film);
        }
    }

    /** Has something be decided in the year that begins next. */
    public void decideNext(Decision decision) {
        pending.accumulateAndGet(decision, (before, next) -> before == null ? next : before.then(next));
    }

    /** The scenario as it would be if the next year began now. */
    public Scenario decided() {
        Decision decision = pending.get();
        Run now = run;
        Scenario scenario = now.opened.scenario();
        return decision == null ? scenario : decision.decide(scenario, now.film.lastYear() + 1);
    }

    /** What is watched. */
    public Run run() {
        return run;
    }

    /** What made the last run end early, or null. */
    public @Nullable Throwable failure() {
        return failure;
    }

    /** Whether a checkpoint is of this scenario: running to its year, with its policies, leads to the same. */
    @Override
    public boolean validSimState(SimState read) {
        return read instanceof Checkpoint checkpoint && restored(checkpoint).isPresent();
    }

    /** A run that is where a checkpoint says. */
    private record Restored(HostCityModel model, Run run) {}

    private Optional<Restored> restored(Checkpoint checkpoint) {
        Opened asked = opened.withRun(opened.seed(), (int) checkpoint.seed())
                .withScenario(opened.scenario().withPolicies(checkpoint.policies()));
        if (asked.keySeed() != checkpoint.keySeed() || asked.scenario().endYear() != checkpoint.endYear()) {
            return Optional.empty();
        }
        HostCityModel model = model(asked);
        Film film = new Film(asked.world(), model);
        model.runTo(checkpoint.year());
        return checkpoint.isOf(model) ? Optional.of(new Restored(model, new Run(asked, film))) : Optional.empty();
    }

    /** Goes on from a checkpoint. */
    @Override
    public void load(SimState read) {
        Restored restored = restored((Checkpoint) read).orElseThrow();
        pending.set(null);
        failure = null;
        run = restored.run;
        super.load(restored.model);
    }
}
