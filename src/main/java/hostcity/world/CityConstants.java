package hostcity.world;

import java.util.Map;

/**
 * The solved city constants alpha by place id, in utility; a place that is absent has 0.
 *
 * @param ingo what INGOs see
 * @param un what offices of the UN see
 */
public record CityConstants(Map<String, Double> ingo, Map<String, Double> un) {

    /** No constants: a world that is not calibrated. */
    public static final CityConstants NONE = new CityConstants(Map.of(), Map.of());

    /** Copies, so that nothing can change. */
    public CityConstants {
        ingo = Map.copyOf(ingo);
        un = Map.copyOf(un);
    }

    /** The constant of a place for INGOs. */
    public double ingo(String place) {
        return ingo.getOrDefault(place, 0.0);
    }

    /** The constant of a place for offices of the UN. */
    public double un(String place) {
        return un.getOrDefault(place, 0.0);
    }
}
