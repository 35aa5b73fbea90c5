package hostcity.model.policy;

import static hostcity.world.Parameter.*;

import hostcity.world.Instrument;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.Map;

/**
 * A policy that is not for everybody, as it runs in one place: eligible offices get the larger of its level and the
 * general one.
 */
public final class Program implements Serializable {

    private static final long serialVersionUID = 1;

    private final Policy policy;
    private final double[] effective = new double[Instrument.COUNT];
    private final int[] lag = new int[Instrument.COUNT];
    private final Parameters p;

    /** A program that was just decided in a place with these instruments. */
    public Program(Policy policy, InstrumentState place, Parameters p) {
        this.policy = policy;
        this.p = p;
        policy.set().keySet().forEach(x -> lag[x.ordinal()] = place.lag(x));
    }

    /** The policy that it carries out. */
    public Policy policy() {
        return policy;
    }

    /** Its effects follow what is enacted: the policy's levels after their lags, nothing once it is taken back. */
    public void mature(int year) {
        for (Map.Entry<Instrument, Double> level : policy.set().entrySet()) {
            int k = level.getKey().ordinal();
            int years = lag[k];
            boolean enacted = year >= policy.year() + years
                    && (policy.until() == Policy.FOR_GOOD || year < policy.until() + years);
            effective[k] += p.get(EFFECT_SPEED) * ((enacted ? level.getValue() : 0) - effective[k]);
        }
    }

    /** Its effective levels, before credibility. */
    public double[] effective() {
        return effective;
    }
}
