package hostcity.model.policy;

import static hostcity.world.Parameter.*;

import hostcity.world.Instrument;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.Map;

/**
 * A policy as it runs in one place for the offices that it covers: if it is not for everybody, eligible offices get the
 * larger of its level and the general one; and they get the money that it pays.
 */
public final class Program implements Serializable {

    private static final long serialVersionUID = 1;

    private final Policy policy;
    private final double[] effective = new double[Instrument.COUNT];
    private final double[] amounts = new double[Amount.COUNT];
    private final int[] lag = new int[Instrument.COUNT];
    private final int moneyLag;
    private final Map<Instrument, Double> levels;
    private final Parameters p;

    /** A program that was just decided in a place with these instruments. */
    public Program(Policy policy, InstrumentState place, Parameters p) {
        this.policy = policy;
        this.p = p;
        // Levels for everybody are the place's own matter.
        levels = policy.eligibility().isForAll() ? Map.of() : policy.set();
        levels.keySet().forEach(x -> lag[x.ordinal()] = place.lag(x));
        moneyLag = place.lag(Instrument.FUNDING_SUBSIDY);
    }

    /** The policy that it carries out. */
    public Policy policy() {
        return policy;
    }

    /** Its effects follow what is enacted: the policy's levels after their lags, nothing once it is taken back. */
    public void mature(int year) {
        for (Map.Entry<Instrument, Double> level : levels.entrySet()) {
            int k = level.getKey().ordinal();
            follow(effective, k, isEnacted(year, lag[k]) ? level.getValue() : 0);
        }
        for (Map.Entry<Amount, Double> amount : policy.amounts().entrySet()) {
            follow(amounts, amount.getKey().ordinal(), isEnacted(year, moneyLag) ? amount.getValue() : 0);
        }
    }

    private boolean isEnacted(int year, int years) {
        return year >= policy.year() + years && (policy.until() == Policy.FOR_GOOD || year < policy.until() + years);
    }

    private void follow(double[] values, int k, double enacted) {
        values[k] += p.get(EFFECT_SPEED) * (enacted - values[k]);
    }

    /** What it pays of an amount by now, before credibility and budget; in the unit of the amount. */
    public double effective(Amount amount) {
        return amounts[amount.ordinal()];
    }

    /** Its effective levels, before credibility. */
    public double[] effective() {
        return effective;
    }
}
