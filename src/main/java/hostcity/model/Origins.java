package hostcity.model;

import hostcity.random.GumbelBound;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import java.io.Serializable;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * Draws places in proportion to weights: where initiators and leaders live, where partners sit. By the Gumbel-max rule, each place with a draw of its own: a new place takes draws away from others, but moves
 * none between them.
 */
public final class Origins implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int NONE = -1;

    private final long seed;

    // The places of any weight, the heaviest first.
    private final int[] place;
    private final int[] key;
    private final double[] startLogWeight;
    private final double[] logWeight;

    // Of the draw in hand: indices into the arrays above, and the most that their scores can be.
    private final int[] contender;
    private final double[] ceiling;

    Origins(Geography geography, long seed, double[] weight) {
        this.seed = seed;
        place = IntStream.range(0, weight.length)
                .filter(i -> weight[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weight[i]))
                .mapToInt(i -> i)
                .toArray();
        key = IntStream.of(place).map(geography::key).toArray();
        logWeight =
                IntStream.of(place).mapToDouble(i -> FastMath.log(weight[i])).toArray();
        startLogWeight = logWeight.clone();
        contender = new int[place.length];
        ceiling = new double[place.length];
    }

    /**
     * Draws follow other weights from now on.
     *
     * @param gain by place: what the logarithm of its weight has gained since the start
     */
    void shift(double[] gain) {
        for (int i = 0; i < place.length; i++) {
            logWeight[i] = startLogWeight[i] + gain[place[i]];
        }
    }

    /** The place that a key draws. */
    public int draw(Purpose purpose, long who, long time) {
        long prefix = KeyedRandom.prefix(seed, purpose, who, time);
        int contenders = findContenders(prefix);
        int best = contenders == 0 ? NONE : contender[0];
        double highest = contenders < 2 ? 0 : score(prefix, best);
        for (int c = 1; c < contenders; c++) {
            double score = score(prefix, contender[c]);
            if (score > highest) {
                best = contender[c];
                highest = score;
            }
        }
        return best == NONE ? 0 : place[best];
    }

    /** Keeps those whose score may be the highest, by its bounds: mostly it is just one. */
    private int findContenders(long prefix) {
        double floor = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < place.length; i++) {
            long hash = KeyedRandom.city(prefix, key[i]);
            ceiling[i] = logWeight[i] + GumbelBound.above(hash);
            double below = logWeight[i] + GumbelBound.below(hash);
            floor = below > floor ? below : floor;
        }
        int contenders = 0;
        for (int i = 0; i < place.length; i++) {
            if (ceiling[i] > floor) {
                contender[contenders++] = i;
            }
        }
        return contenders;
    }

    private double score(long prefix, int i) {
        return logWeight[i] + KeyedRandom.toGumbel(KeyedRandom.city(prefix, key[i]));
    }
}
