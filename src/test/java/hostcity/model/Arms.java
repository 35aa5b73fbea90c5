package hostcity.model;

import hostcity.measure.Indicator;
import hostcity.measure.Measurement;
import hostcity.measure.RunOutcome;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The four runs of an attribution (ODD 7.29), from setups. */
final class Arms {

    private final Setup policy;
    private final long seed;
    private final Set<String> actors;
    private final Recording recording = new Recording();
    final RunOutcome baseline;

    Arms(Setup baseline, Setup policy, long seed, Set<String> actors) {
        this.policy = policy;
        this.seed = seed;
        this.actors = actors;
        HostCityModel model = new HostCityModel(baseline, seed);
        model.record(recording);
        this.baseline = Measurement.run(model);
    }

    /** A1: everybody sees the stocks of the baseline. */
    RunOutcome direct() {
        return replay(true);
    }

    /** A2: stocks respond, rivals do what they did. */
    RunOutcome cluster() {
        return replay(false);
    }

    /** A3: everything responds. */
    RunOutcome full() {
        return Setups.measured(policy, seed);
    }

    private RunOutcome replay(boolean stocks) {
        HostCityModel model = new HostCityModel(policy, seed);
        Set<Integer> places =
                actors.stream().map(x -> model.geography().indexOf(x)).collect(Collectors.toSet());
        model.replay(new Replay(recording, stocks, places));
        return Measurement.run(model);
    }

    /** The first difference in words, or nothing. */
    static String difference(RunOutcome one, RunOutcome other, Predicate<Indicator> compared) {
        for (int year = one.startYear(); year <= one.endYear(); year++) {
            for (int place = 0; place < one.placeIds().size(); place++) {
                for (Indicator indicator : Indicator.all()) {
                    double a = one.get(indicator, year, place);
                    double b = other.get(indicator, year, place);
                    if (compared.test(indicator) && Double.doubleToLongBits(a) != Double.doubleToLongBits(b)) {
                        return indicator.id() + " of " + one.placeIds().get(place) + " in " + year + ": " + a + ", "
                                + b;
                    }
                }
            }
        }
        return "";
    }
}
