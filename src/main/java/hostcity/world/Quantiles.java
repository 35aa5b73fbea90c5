package hostcity.world;

/**
 * A distribution given by some of its quantiles: log-linear between them, constant beyond the first and the last.
 *
 * @param probabilities increasing, inside (0, 1)
 * @param values positive, not decreasing
 */
public record Quantiles(double[] probabilities, double[] values) {

    /** Copies and checks. */
    public Quantiles {
        probabilities = probabilities.clone();
        values = values.clone();
        if (probabilities.length != values.length || values.length == 0) {
            throw new IllegalArgumentException("as many probabilities as values are needed, and one at least");
        }
        for (int i = 0; i < values.length; i++) {
            boolean first = i == 0;
            boolean rises = first || (probabilities[i] > probabilities[i - 1] && values[i] >= values[i - 1]);
            if (!(probabilities[i] > 0 && probabilities[i] < 1 && values[i] > 0 && rises)) {
                throw new IllegalArgumentException("quantiles must rise, probabilities inside (0, 1), values positive");
            }
        }
    }

    /** The quantile of a probability. */
    public double at(double p) {
        int last = values.length - 1;
        if (p <= probabilities[0]) {
            return values[0];
        }
        if (p >= probabilities[last]) {
            return values[last];
        }
        int i = 1;
        while (probabilities[i] < p) {
            i++;
        }
        double share = (p - probabilities[i - 1]) / (probabilities[i] - probabilities[i - 1]);
        return values[i - 1] * org.apache.commons.math3.util.FastMath.pow(values[i] / values[i - 1], share);
    }

    @Override
    public double[] probabilities() {
        return probabilities.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }
}
