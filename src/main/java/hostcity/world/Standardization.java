package hostcity.world;

import java.util.Map;

/**
 * Mean and standard deviation over the named cities of the criteria that are z-scores, to place what is not a city of the
 * world on the same scale. See {@link Geography}.
 *
 * @param scales by criterion; absent: the criterion is 0 everywhere
 */
public record Standardization(Map<Criterion, Scale> scales) {

    /** Without any scale: every z is 0. */
    public static final Standardization NONE = new Standardization(Map.of());

    /** The criteria that are z-scores. */
    public enum Criterion {
        /** ln of GDP per head in USD. */
        ECONOMY,
        /** ln(1 + headquarters of intergovernmental organizations). */
        POLITICS,
        /** Rule of law, Worldwide Governance Indicators. */
        LAW,
        /** ln(1 + non-stop destinations). */
        TRANSPORT
    }

    /**
     * Mean and standard deviation of a criterion, in its own unit.
     *
     * @param deviation with divisor n; 0 where all cities are alike
     */
    public record Scale(double mean, double deviation) {

        /** The z-score of a value; 0 where all cities are alike. */
        public double z(double value) {
            return deviation > 0 ? (value - mean) / deviation : 0;
        }
    }

    /** Copies. */
    public Standardization {
        scales = Map.copyOf(scales);
    }

    /** The z-score of a value, such as ln GDP per head. */
    public double z(Criterion criterion, double value) {
        Scale scale = scales.get(criterion);
        return scale == null ? 0 : scale.z(value);
    }
}
