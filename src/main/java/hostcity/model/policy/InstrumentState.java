package hostcity.model.policy;

import static hostcity.world.Parameter.*;

import hostcity.world.Instrument;
import hostcity.world.Levels;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * The instruments of one place on their way from a decision to its effect: a decided change matures after its lag,
 * becomes the enacted level, and the effective level follows it by a share of the gap each year. What is delivered is
 * the effective level times the credibility that the last cut left.
 */
public final class InstrumentState implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private record Change(Instrument instrument, double level, int due, boolean ofScenario) implements Serializable {}

    private final Parameters p;
    private final double[] own;
    private final double[] scenario = new double[Instrument.COUNT];
    private final double[] effective;
    private final double[] start;
    private final int[] decided = new int[Instrument.COUNT];
    private final List<Change> pipeline = new ArrayList<>();
    private int reversal = NEVER;
    private boolean template;

    /** Starts with everything enacted and effective. */
    public InstrumentState(Levels levels, Parameters p) {
        this.p = p;
        own = levels.toArray();
        effective = levels.toArray();
        start = levels.toArray();
        Arrays.fill(scenario, Double.NaN);
        Arrays.fill(decided, NEVER);
    }

    /** A host agreement was signed: later decisions have it as a template, and take less time. */
    public void signTemplate() {
        template = true;
    }

    /** Years from a decision of this year to the day on which it is enacted. */
    public int lag(Instrument instrument) {
        double years = p.get(lagParameter(instrument));
        return (int) Math.max(0, Math.rint(years - (template ? p.get(TEMPLATE_LAG_YEARS) : 0)));
    }

    /** The parameter that says how many years a decision on an instrument takes without a template. */
    public static Parameter lagParameter(Instrument instrument) {
        return switch (instrument) {
            case FUNDING_SUBSIDY -> LAG_FUNDING_YEARS;
            case CLUSTER_ZONE -> LAG_ZONE_YEARS;
            case TAX_RELIEF, PRIVILEGES_IMMUNITIES, ENTRY_EXIT -> LAG_NATION_YEARS;
            default -> LAG_CITY_YEARS;
        };
    }

    /**
     * What a place decided by itself.
     *
     * @param due the year in which the level is enacted
     */
    public record Decided(Instrument instrument, double level, int due) implements Serializable {}

    /** The city itself decides on a level. */
    public void decide(Instrument instrument, double level, int year) {
        decide(new Decided(instrument, level, year + lag(instrument)), year);
    }

    /** The city itself decides, and it is known when the level will be enacted. */
    public void decide(Decided decision, int year) {
        int k = decision.instrument.ordinal();
        if (decision.level < own[k]) {
            reversal = year;
        }
        decided[k] = year;
        pipeline.add(new Change(decision.instrument, decision.level, decision.due, false));
    }

    /** What the city itself decided this year. */
    public List<Decided> decidedIn(int year) {
        return pipeline.stream()
                .filter(x -> !x.ofScenario && decided[x.instrument.ordinal()] == year)
                .map(x -> new Decided(x.instrument, x.level, x.due))
                .toList();
    }

    /**
     * A scenario decides on a level. The level in force changes nothing, not even the city's freedom to adapt.
     *
     * @param level NaN takes an earlier decision back
     * @return whether anything changes
     */
    public boolean impose(Instrument instrument, double level, int year) {
        boolean held = isHeldByScenario(instrument);
        if (!held && (Double.isNaN(level) || level == planned(instrument))) {
            return false;
        }
        pipeline.add(new Change(instrument, level, year + lag(instrument), true));
        return true;
    }

    /** All planned levels, in the order of {@link Instrument}. */
    public double[] planned() {
        return Instrument.all().stream().mapToDouble(this::planned).toArray();
    }

    /** Promises were broken this year: that costs credibility. */
    public void breakPromise(int year) {
        reversal = year;
    }

    /** The level that will be enacted when all decisions have matured. */
    public double planned(Instrument instrument) {
        double level = enacted(instrument);
        boolean held = isHeldByScenario(instrument);
        for (Change change : pipeline) {
            if (change.instrument == instrument && (change.ofScenario || !held)) {
                level = Double.isNaN(change.level) ? own[instrument.ordinal()] : change.level;
            }
        }
        return level;
    }

    /** Whether a scenario holds the level, or is about to. */
    public boolean isHeldByScenario(Instrument instrument) {
        boolean held = !Double.isNaN(scenario[instrument.ordinal()]);
        for (Change change : pipeline) {
            if (change.instrument == instrument && change.ofScenario) {
                held = !Double.isNaN(change.level);
            }
        }
        return held;
    }

    /** Whether the city may change it: no scenario holds it, nothing is under way, its tenure is over. */
    public boolean isFree(Instrument instrument, int year) {
        return !isHeldByScenario(instrument)
                && pipeline.stream().noneMatch(c -> c.instrument == instrument)
                && year - decided[instrument.ordinal()] >= p.get(TENURE_YEARS);
    }

    /** Decisions mature and effects follow. */
    public void mature(int year) {
        for (Iterator<Change> changes = pipeline.iterator(); changes.hasNext(); ) {
            Change change = changes.next();
            if (change.due <= year) {
                (change.ofScenario ? scenario : own)[change.instrument.ordinal()] = change.level;
                changes.remove();
            }
        }
        double speed = p.get(EFFECT_SPEED);
        for (Instrument instrument : Instrument.all()) {
            int k = instrument.ordinal();
            effective[k] += speed * (enacted(instrument) - effective[k]);
        }
    }

    /** The level that is enacted. */
    public double enacted(Instrument instrument) {
        double level = scenario[instrument.ordinal()];
        return Double.isNaN(level) ? own[instrument.ordinal()] : level;
    }

    /** The level that the place would have enacted by itself. */
    public double own(Instrument instrument) {
        return own[instrument.ordinal()];
    }

    /** The level of the start. */
    public double start(Instrument instrument) {
        return start[instrument.ordinal()];
    }

    /** The effective level, before credibility. */
    public double effective(Instrument instrument) {
        return effective[instrument.ordinal()];
    }

    /** What is believed of the place's promises, in [0, 1]: 1 before any cut. The year of a cut counts as the first. */
    public double credibility(int year) {
        if (reversal == NEVER) {
            return 1;
        }
        return 1 - FastMath.pow(p.get(CREDIBILITY_MEMORY), (double) Math.max(1, year - reversal));
    }

    /** Effective levels times credibility. */
    public double[] delivered(int year) {
        double credibility = credibility(year);
        double[] levels = effective.clone();
        for (int k = 0; k < levels.length; k++) {
            levels[k] *= credibility;
        }
        return levels;
    }
}
