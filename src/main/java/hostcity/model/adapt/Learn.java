package hostcity.model.adapt;

import static hostcity.world.Parameter.*;

import hostcity.model.City;
import hostcity.model.HostCityModel;
import hostcity.world.Instrument;
import java.util.List;

/**
 * A bandit whose arms are steps up and down of each instrument. It takes the arm of the highest value, or explores, and
 * values an arm by the change of expected welfare until the next turn.
 */
final class Learn implements Rule {

    private static final long serialVersionUID = 1;

    private static final int NONE = -1;

    private final double[] value = new double[2 * Instrument.COUNT];
    private int last = NONE;
    private double welfareThen;

    @Override
    public void adapt(City city, HostCityModel model) {
        Welfare welfare = new Welfare(city, model);
        double now = welfare.present();
        if (last != NONE) {
            double reward = now - welfareThen;
            value[last] += model.parameters().get(LEARN_RATE) * (reward - value[last]);
        }
        last = NONE;
        List<Instrument> free = Rule.free(city, model);
        if (!free.isEmpty()) {
            int arm = Rule.uniform(city, model, 0) < model.parameters().get(LEARN_EXPLORATION)
                    ? explore(free, Rule.uniform(city, model, 1))
                    : best(free);
            pull(arm, city, model, welfare);
        }
        welfareThen = now;
    }

    private static int explore(List<Instrument> free, double u) {
        int i = (int) (u * 2 * free.size());
        return 2 * free.get(i / 2).ordinal() + i % 2;
    }

    private int best(List<Instrument> free) {
        int best = 2 * free.get(0).ordinal();
        for (Instrument instrument : free) {
            for (int arm = 2 * instrument.ordinal(); arm <= 2 * instrument.ordinal() + 1; arm++) {
                best = value[arm] > value[best] ? arm : best;
            }
        }
        return best;
    }

    private void pull(int arm, City city, HostCityModel model, Welfare welfare) {
        Instrument instrument = Instrument.all().get(arm / 2);
        double step = model.parameters().get(CLIMB_STEP) * (arm % 2 == 0 ? 1 : -1);
        double before = city.instruments().planned(instrument);
        double level = Rule.clip(before + step);
        if (level != before && welfare.isAffordable(instrument, level)) {
            city.instruments().decide(instrument, level, model.year());
            last = arm;
        }
    }
}
