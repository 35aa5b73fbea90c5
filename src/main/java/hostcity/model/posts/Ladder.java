package hostcity.model.posts;

import static hostcity.world.Parameter.*;

import hostcity.model.Geography;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Field;
import hostcity.world.Parameters;
import java.io.Serializable;

/**
 * The local institutes, one for each named city and field, on the ladder of {@link Step}: a step up or down a year at
 * most, by one keyed uniform, so that a higher chance to climb never makes an institute fall (ODD 7.22).
 */
public final class Ladder implements Serializable {

    private static final long serialVersionUID = 1;

    private final Geography geography;
    private final long seed;
    private final double[] up;
    private final double down;
    private final double participation;
    private final int[][] rung;

    /**
     * The institutes of the start: each on a step drawn from where it would be after {@code ladder_start_years}.
     *
     * @param participation delivered level of instrument 14 by place at the start
     */
    public Ladder(Geography geography, Parameters p, long seed, double[] participation) {
        this.geography = geography;
        this.seed = seed;
        this.up = new double[] {
            p.get(LADDER_UP_MEMBER),
            p.get(LADDER_UP_MEETINGS),
            p.get(LADDER_UP_CONFERENCE),
            p.get(LADDER_UP_POST),
            p.get(LADDER_UP_HOST)
        };
        this.down = p.get(LADDER_DOWN);
        this.participation = p.get(LADDER_PARTICIPATION);
        this.rung = new int[Field.COUNT][geography.size()];
        int years = (int) Math.rint(p.get(LADDER_START_YEARS));
        for (int place = 0; place < geography.size(); place++) {
            if (geography.isCity(place)) {
                settle(place, distribution(years, 1 + this.participation * participation[place]));
            }
        }
    }

    private void settle(int place, double[] chance) {
        for (Field field : Field.all()) {
            double u = KeyedRandom.uniform(seed, Purpose.LADDER, field.ordinal(), 0, geography.key(place));
            int i = 0;
            for (double sum = chance[0]; u >= sum && i < chance.length - 1; sum += chance[i]) {
                i++;
            }
            rung[field.ordinal()][place] = i;
        }
    }

    /** Chances of the steps after so many years from nothing. */
    private double[] distribution(int years, double factor) {
        double[] now = new double[up.length + 1];
        now[0] = 1;
        for (int year = 0; year < years; year++) {
            double[] next = new double[now.length];
            for (int i = 0; i < now.length; i++) {
                double climbs = i < up.length ? climb(i, factor) : 0;
                double falls = i > 0 ? down : 0;
                next[i] += now[i] * (1 - climbs - falls);
                if (i < up.length) {
                    next[i + 1] += now[i] * climbs;
                }
                if (i > 0) {
                    next[i - 1] += now[i] * falls;
                }
            }
            now = next;
        }
        return now;
    }

    private double climb(int from, double factor) {
        return Math.min(1 - down, up[from] * factor);
    }

    /**
     * A year passes.
     *
     * @param level delivered level of instrument 14 by place
     * @param effort what policies multiply the chances to climb by, by field and place
     */
    public void advance(int year, double[] level, double[][] effort) {
        for (Field field : Field.all()) {
            int[] steps = rung[field.ordinal()];
            for (int place = 0; place < steps.length; place++) {
                if (geography.isCity(place)) {
                    double factor = (1 + participation * level[place]) * effort[field.ordinal()][place];
                    double u = KeyedRandom.uniform(seed, Purpose.LADDER, field.ordinal(), year, geography.key(place));
                    steps[place] = next(steps[place], u, factor);
                }
            }
        }
    }

    private int next(int from, double u, double factor) {
        if (from > 0 && u < down) {
            return from - 1;
        }
        return from < up.length && u >= 1 - climb(from, factor) ? from + 1 : from;
    }

    /** The step of the institute of a field in a city; none in an aggregate. */
    public Step step(Field field, int place) {
        return Step.of(rung[field.ordinal()][place]);
    }

    /** How many institutes of a place stand on a step or above. */
    public int atLeast(Step step, int place) {
        int count = 0;
        for (int[] steps : rung) {
            count += geography.isCity(place) && steps[place] >= step.ordinal() ? 1 : 0;
        }
        return count;
    }

    /** Mean height of the institutes of a place, from 0 to 1. */
    public double meanHeight(int place) {
        double sum = 0;
        for (Field field : Field.all()) {
            sum += step(field, place).height();
        }
        return sum / Field.COUNT;
    }
}
