package hostcity.report;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.experiment.Outcomes;
import hostcity.measure.Indicator;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Stored results that are made by hand, and can only be summed over places or read place by place. */
final class MadeOutcomes {

    /** What {@link Outcomes#sumsByYear} gives. */
    interface Made {
        Map<Indicator, SortedMap<Integer, double[]>> sums(
                String scenario, List<Indicator> indicators, Collection<String> places);
    }

    private MadeOutcomes() {}

    @SuppressWarnings("unchecked") // the two methods that are asked have the same parameters
    static Outcomes of(Made made) {
        return (Outcomes) Proxy.newProxyInstance(
                Outcomes.class.getClassLoader(), new Class<?>[] {Outcomes.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isIn("sumsByYear", "valuesByPlaceAndYear");
                    String scenario = (String) arguments[0];
                    List<Indicator> indicators = (List<Indicator>) arguments[1];
                    Collection<String> places = (Collection<String>) arguments[2];
                    if (method.getName().equals("sumsByYear")) {
                        return made.sums(scenario, indicators, places);
                    }
                    Map<String, Object> byPlace = new TreeMap<>();
                    places.forEach(x -> byPlace.put(x, made.sums(scenario, indicators, List.of(x))));
                    return byPlace;
                });
    }
}
