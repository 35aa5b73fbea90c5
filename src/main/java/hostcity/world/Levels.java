package hostcity.world;

import java.io.Serializable;
import java.util.Arrays;

/** Levels of the fourteen instruments, each in [0, 1]: 1 is as generous as the best known case. Immutable. */
public final class Levels implements Serializable {

    private static final long serialVersionUID = 1;

    /** No instrument at all. */
    public static final Levels NONE = new Levels(new double[Instrument.COUNT]);

    private final double[] values;

    private Levels(double[] values) {
        this.values = values;
    }

    /**
     * Levels from values in the order of {@link Instrument}.
     *
     * @throws IllegalArgumentException unless there are fourteen values, all in [0, 1]
     */
    public static Levels of(double... values) {
        if (values.length != Instrument.COUNT) {
            throw new IllegalArgumentException("fourteen levels are needed, not " + values.length);
        }
        for (double value : values) {
            check(value);
        }
        return new Levels(values.clone());
    }

    private static void check(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a level lies in [0, 1], not " + value);
        }
    }

    /** The level of an instrument. */
    public double get(Instrument instrument) {
        return values[instrument.ordinal()];
    }

    /** These levels with one of them changed. */
    public Levels with(Instrument instrument, double value) {
        check(value);
        double[] copy = values.clone();
        copy[instrument.ordinal()] = value;
        return new Levels(copy);
    }

    /** A copy of the values in the order of {@link Instrument}. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Levels levels && Arrays.equals(values, levels.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
