package hostcity.model;

import hostcity.random.GumbelBound;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import java.io.Serializable;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * Draws places in proportion to weights that are fixed at the start: where initiators and leaders live, where partners
 * sit. By the Gumbel-max rule, each place with a draw of its own: a new place takes draws away from others, but moves
 * none between them.
 */
public final class Origins implements Serializable {

    private static final long serialVersionUID = 1;

    private final Geography geography;
    private final long seed;
    private final int[] byWeight;
    private final double[] logWeight;

    Origins(Geography geography, long seed, double[] weight) {
        this.geography = geography;
        this.seed = seed;
        logWeight = new double[weight.length];
        for (int i = 0; i < weight.length; i++) {
            logWeight[i] = weight[i] > 0 ? FastMath.log(weight[i]) : Double.NEGATIVE_INFINITY;
        }
        // The heaviest first: then the bound rules most of the others out.
        byWeight = IntStream.range(0, weight.length)
                .filter(i -> weight[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weight[i]))
                .mapToInt(i -> i)
                .toArray();
    }

    /** The place that a key draws. */
    public int draw(Purpose purpose, long who, long time) {
        long prefix = KeyedRandom.prefix(seed, purpose, who, time);
        int best = 0;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int place : byWeight) {
            long hash = KeyedRandom.city(prefix, geography.key(place));
            if (logWeight[place] + GumbelBound.above(hash) > bestScore) {
                double score = logWeight[place] + KeyedRandom.toGumbel(hash);
                if (score > bestScore) {
                    best = place;
                    bestScore = score;
                }
            }
        }
        return best;
    }
}
