package hostcity.scenario;

import hostcity.world.Instrument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Decisions as a hand at the sliders would make them: of several cities, some given back, some made twice. */
public final class RandomDecisions {

    private static final List<String> CITIES = List.of("shanghai", "bonn", "geneva", "beijing");
    private static final List<Double> LEVELS = List.of(0.0, 0.25, 0.6, 1.0);

    private RandomDecisions() {}

    /** Decisions of rising years, some of them several in a year. */
    public static List<Decision> of(RandomGenerator random, int first, int last) {
        List<Decision> decisions = new ArrayList<>();
        for (int year = first; year <= last; year += random.nextInt(1, 6)) {
            int count = random.nextInt(1, 4);
            for (int i = 0; i < count; i++) {
                decisions.add(one(random, year));
            }
        }
        return decisions;
    }

    private static Decision one(RandomGenerator random, int year) {
        Map<Instrument, Double> levels = new EnumMap<>(Instrument.class);
        Set<Instrument> back = EnumSet.noneOf(Instrument.class);
        for (Instrument instrument : Instrument.all()) {
            double u = random.nextDouble();
            if (u < 0.2) {
                levels.put(instrument, LEVELS.get(random.nextInt(LEVELS.size())));
            } else if (u < 0.35) {
                back.add(instrument);
            }
        }
        return new Decision(year, CITIES.get(random.nextInt(CITIES.size())), levels, back);
    }

    /** The scenario after a decision; as before where it is refused. */
    public static Scenario decide(Scenario scenario, Decision decision) {
        try {
            return decision.in(scenario);
        } catch (RefusedDecisionException e) {
            return scenario;
        }
    }
}
