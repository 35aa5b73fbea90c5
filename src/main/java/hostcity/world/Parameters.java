package hostcity.world;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** A value for every {@link Parameter}. Immutable. */
public final class Parameters implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] values;

    private Parameters(double[] values) {
        this.values = values;
    }

    /**
     * Parameters from a complete map.
     *
     * @throws IllegalArgumentException if one is missing or not a finite number
     */
    public static Parameters of(Map<Parameter, Double> map) {
        double[] values = new double[Parameter.values().length];
        for (Parameter parameter : Parameter.values()) {
            Double value = map.get(parameter);
            if (value == null || !Double.isFinite(value)) {
                throw new IllegalArgumentException("parameter '" + parameter.id() + "' has no finite value");
            }
            values[parameter.ordinal()] = value;
        }
        return new Parameters(values);
    }

    /** The value of a parameter, in the unit that its {@link ParameterInfo} names. */
    public double get(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    /** These parameters with one changed. */
    public Parameters with(Parameter parameter, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("parameter '" + parameter.id() + "' has no finite value");
        }
        double[] copy = values.clone();
        copy[parameter.ordinal()] = value;
        return new Parameters(copy);
    }

    /** These parameters with some changed. */
    public Parameters with(Map<Parameter, Double> changes) {
        Parameters result = this;
        for (Map.Entry<Parameter, Double> change : changes.entrySet()) {
            result = result.with(change.getKey(), change.getValue());
        }
        return result;
    }

    /** All values. */
    public Map<Parameter, Double> toMap() {
        Map<Parameter, Double> map = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            map.put(parameter, get(parameter));
        }
        return map;
    }
}
