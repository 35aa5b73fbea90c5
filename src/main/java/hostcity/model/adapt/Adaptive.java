package hostcity.model.adapt;

import static hostcity.world.Parameter.*;

import hostcity.model.City;
import hostcity.model.Geography;
import hostcity.model.HostCityModel;
import hostcity.model.Setup;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import java.io.Serializable;

/** How one city adapts: its rule, when its turn comes, and what the rule remembers. */
public final class Adaptive implements Serializable {

    private static final long serialVersionUID = 1;

    /** Slots of the keys under {@link Purpose#ADAPT}; years, which are larger, key the draws of a turn. */
    private static final int RULE = 0;

    private static final int PHASE = 1;

    private final AdaptationRule rule;
    private final Rule behavior;
    private final int phase;
    private final int interval;

    private Adaptive(AdaptationRule rule, int phase, int interval) {
        this.rule = rule;
        this.phase = phase;
        this.interval = interval;
        this.behavior = switch (rule) {
            case STATIC -> (city, model) -> {};
            case IMITATE -> new Imitate();
            case HILL_CLIMB -> new HillClimb();
            case LEARN -> new Learn();
            case BEST_RESPONSE -> new BestResponse();
        };
    }

    /** The way of a place: aggregate places are static, cities follow the scenario or draw from the mix. */
    public static Adaptive of(Setup setup, Geography geography, int place, long seed) {
        Parameters p = setup.parameters();
        int interval = (int) Math.rint(p.get(ADAPTATION_INTERVAL_YEARS));
        double u = KeyedRandom.uniform(seed, Purpose.ADAPT, 0, PHASE, geography.key(place));
        return new Adaptive(rule(setup, geography, place, seed), (int) (interval * u), interval);
    }

    private static AdaptationRule rule(Setup setup, Geography geography, int place, long seed) {
        if (!geography.isCity(place)) {
            return AdaptationRule.STATIC;
        }
        AdaptationRule named = setup.rules().get(geography.id(place));
        return named != null
                ? named
                : setup.generalRule().orElseGet(() -> fromMix(setup.parameters(), geography.key(place), seed));
    }

    private static AdaptationRule fromMix(Parameters p, int key, long seed) {
        Parameter[] weights = {MIX_STATIC, MIX_IMITATE, MIX_HILL_CLIMB, MIX_LEARN, MIX_BEST_RESPONSE};
        double total = 0;
        for (Parameter weight : weights) {
            total += p.get(weight);
        }
        double u = total * KeyedRandom.uniform(seed, Purpose.ADAPT, 0, RULE, key);
        for (AdaptationRule rule : AdaptationRule.values()) {
            u -= p.get(weights[rule.ordinal()]);
            if (u < 0) {
                return rule;
            }
        }
        return AdaptationRule.STATIC;
    }

    /** Its rule. */
    public AdaptationRule rule() {
        return rule;
    }

    /** Whether its turn comes in a year; turns are staggered. */
    public boolean isDue(int year) {
        return rule != AdaptationRule.STATIC && Math.floorMod(year - phase, interval) == 0;
    }

    /** Takes its turn. */
    public void adapt(City city, HostCityModel model) {
        behavior.adapt(city, model);
    }
}
