package hostcity.model;

import hostcity.model.adapt.AdaptationRule;
import hostcity.model.event.Event;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;

/**
 * What MASON writes as the checkpoint of a {@link HostCityModel}: where the run is, not what it consists of. A run is
 * determined by its seed and its policies, so it is restored by running again to the same year, which takes a tenth of a
 * second; and a digest of the state tells whether that led to the same. (The graph of organizations and their partners is too
 * deep for Java's serialization.)
 */
public final class Checkpoint extends SimState {

    private static final long serialVersionUID = 1;

    private final long keySeed;
    private final int year;
    private final int endYear;
    private final List<Policy> policies;
    private final Rest rest;
    private final long digest;

    /** What a run consists of besides world, seed and policies. */
    private record Rest(
            Map<Parameter, Double> parameters,
            @Nullable AdaptationRule generalRule,
            Map<String, AdaptationRule> rules,
            List<String> noPoaching,
            List<Event> events)
            implements Serializable {

        static Rest of(Setup setup) {
            return new Rest(
                    setup.parameters().toMap(),
                    setup.generalRule().orElse(null),
                    setup.rules(),
                    setup.noPoaching(),
                    setup.events());
        }
    }

    Checkpoint(HostCityModel model) {
        super(model.seed());
        this.keySeed = model.keySeed();
        this.year = model.year();
        this.endYear = model.endYear();
        this.policies = model.policies();
        this.rest = Rest.of(model.setup());
        this.digest = digest(model);
    }

    /** The seed of all keyed draws. */
    public long keySeed() {
        return keySeed;
    }

    /** The year at whose end it was written. */
    public int year() {
        return year;
    }

    /** The last year of the run. */
    public int endYear() {
        return endYear;
    }

    /** The policies that held, in the order of the scenario. */
    public List<Policy> policies() {
        return policies;
    }

    /** Whether a model is in the state that this was written in, and goes on in the same way. */
    public boolean isOf(HostCityModel model) {
        return model.year() == year && digest(model) == digest && rest.equals(Rest.of(model.setup()));
    }

    /** Of who is where with how much staff, and of what every place delivers. */
    private static long digest(HostCityModel model) {
        long hash = model.keySeed();
        double[] staff = model.staff();
        for (City city : model.cities()) {
            int place = city.place();
            hash = 31 * hash + model.geography().key(place);
            hash = 31 * hash + model.stocks().seats(place);
            hash = 31 * hash + model.stocks().branches(place);
            hash = 31 * hash + Double.doubleToLongBits(staff[place]);
            double[] level = city.delivered(model.year());
            for (Instrument instrument : Instrument.all()) {
                hash = 31 * hash + Double.doubleToLongBits(level[instrument.ordinal()]);
            }
        }
        return hash;
    }
}
