package hostcity.model.adapt;

import static hostcity.world.Parameter.*;

import hostcity.model.City;
import hostcity.model.HostCityModel;
import hostcity.world.Instrument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at the most similar cities and at the top hosts, and closes half of the largest gap to their mean: upward, or
 * downward where peers have less and less is worth more (Volden, Ting and Carpenter 2008).
 */
final class Imitate implements Rule {

    private static final long serialVersionUID = 1;

    @Override
    public void adapt(City city, HostCityModel model) {
        if (Rule.uniform(city, model, 0) >= model.parameters().get(IMITATE_PROBABILITY)) {
            return;
        }
        List<City> peers = peers(city, model);
        Welfare welfare = new Welfare(city, model);
        Instrument chosen = null;
        double target = 0;
        double largest = 0;
        for (Instrument instrument : Rule.free(city, model)) {
            double own = city.instruments().planned(instrument);
            double mean = peers.stream()
                    .mapToDouble(x -> x.instruments().effective(instrument))
                    .average()
                    .orElse(own);
            double gap = mean - own;
            double level = Rule.clip(own + model.parameters().get(IMITATE_STEP) * gap);
            if (Math.abs(gap) > largest && (gap > 0 || welfare.gain(instrument, level) > 0)) {
                chosen = instrument;
                target = level;
                largest = Math.abs(gap);
            }
        }
        if (chosen != null && welfare.isAffordable(chosen, target)) {
            city.instruments().decide(chosen, target, model.year());
        }
    }

    private static List<City> peers(City city, HostCityModel model) {
        List<City> others = new ArrayList<>();
        for (City other : model.cities()) {
            if (model.geography().isCity(other.place()) && other != city) {
                others.add(other);
            }
        }
        Set<City> peers = new LinkedHashSet<>();
        others.sort(Comparator.comparingDouble(x -> distance(city, x, model)));
        add(peers, others, model.parameters().get(IMITATE_SIMILAR));
        others.sort(Comparator.comparingInt((City x) -> -model.stocks().seats(x.place()))
                .thenComparingInt(x -> model.geography().key(x.place())));
        add(peers, others, model.parameters().get(IMITATE_TOP));
        return List.copyOf(peers);
    }

    private static void add(Set<City> peers, List<City> sorted, double count) {
        peers.addAll(sorted.subList(0, Math.min(sorted.size(), (int) Math.rint(count))));
    }

    /** Squared distance of the location criteria. */
    private static double distance(City one, City other, HostCityModel model) {
        return model.geography().squaredDistance(one.place(), other.place());
    }
}
