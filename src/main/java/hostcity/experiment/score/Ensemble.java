package hostcity.experiment.score;

import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;

/** Parameter vectors over which chances are mixed. */
@FunctionalInterface
public interface Ensemble {

    /** The parameters of a vector, from 0. */
    Parameters at(int vector);

    /** The same parameters in every vector. */
    static Ensemble constant(Parameters parameters) {
        return vector -> parameters;
    }

    /**
     * Parameters drawn independently, each from the triangular distribution over its range with the mode at its value.
     *
     * @param world where values and ranges come from
     * @param drawn which parameters; the others have their value
     * @param seed of the draws
     */
    static Ensemble triangular(World world, Set<Parameter> drawn, long seed) {
        Parameters values = world.defaults();
        return vector -> {
            Map<Parameter, Double> changed = new EnumMap<>(Parameter.class);
            for (Parameter parameter : drawn) {
                double u = KeyedRandom.uniform(seed, Purpose.PARAMETER, Keys.of(parameter.id()), vector, 0);
                changed.put(parameter, triangular(world.info(parameter), u));
            }
            return values.with(changed);
        };
    }

    /** The quantile at u of the triangular distribution over the range of a parameter with the mode at its value. */
    static double triangular(ParameterInfo info, double u) {
        double width = info.max() - info.min();
        double below = info.value() - info.min();
        double above = info.max() - info.value();
        if (width == 0) {
            return info.value();
        }
        double quantile = u * width < below
                ? info.min() + FastMath.sqrt(u * width * below)
                : info.max() - FastMath.sqrt((1 - u) * width * above);
        return Math.min(info.max(), Math.max(info.min(), quantile));
    }
}
