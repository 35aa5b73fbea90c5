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
import org.jspecify.annotations.Nullable;

/**
 * Looks at the most similar cities and at the top hosts, and closes half of the largest gap to their mean: upward, or
 * downward where peers have less and less is worth more (Volden, Ting and Carpenter 2008).
 */
final class Imitate implements Rule {

    private static final long serialVersionUID = 1;

    // The location criteria never change: sorted at the first turn.
    private @Nullable List<City> bySimilarity;

    @Override
    public void adapt(City city, HostCityModel model) {
        if (Rule.uniform(city, model, 0) >= model.parameters().get(IMITATE_PROBABILITY)) {
            return;
        }
        Welfare welfare = new Welfare(city, model);
        List<City> peers = peers(city, model);
        List<Gap> gaps = new ArrayList<>();
        for (Instrument instrument : Rule.free(city, model)) {
            gaps.add(gap(instrument, city, peers, model));
        }
        gaps.sort(Comparator.comparingDouble(gap -> -Math.abs(gap.size)));
        for (Gap gap : gaps) {
            boolean wanted = gap.size > 0 || (gap.size < 0 && welfare.gain(gap.instrument, gap.target) > 0);
            if (wanted) {
                if (welfare.isAffordable(gap.instrument, gap.target)) {
                    city.instruments().decide(gap.instrument, gap.target, model.year());
                }
                return;
            }
        }
    }

    /** What peers have more of, and half of the way there. */
    private record Gap(Instrument instrument, double size, double target) {}

    private static Gap gap(Instrument instrument, City city, List<City> peers, HostCityModel model) {
        double own = city.instruments().planned(instrument);
        double mean = peers.stream()
                .mapToDouble(x -> x.instruments().effective(instrument))
                .average()
                .orElse(own);
        double target = Rule.clip(own + model.parameters().get(IMITATE_STEP) * (mean - own));
        return new Gap(instrument, mean - own, target);
    }

    private List<City> peers(City city, HostCityModel model) {
        List<City> others = new ArrayList<>();
        for (City other : model.cities()) {
            if (model.geography().isCity(other.place()) && other != city) {
                others.add(other);
            }
        }
        if (bySimilarity == null) {
            bySimilarity = new ArrayList<>(others);
            bySimilarity.sort(Comparator.comparingDouble(x -> distance(city, x, model)));
        }
        Set<City> peers = new LinkedHashSet<>();
        add(peers, bySimilarity, model.parameters().get(IMITATE_SIMILAR));
        others.sort(
                Comparator.comparingInt((City x) -> -model.outlook().stocks().seats(x.place()))
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
