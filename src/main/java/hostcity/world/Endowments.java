package hostcity.world;

/**
 * The six location criteria of seed 000. All but language and nature are z-scores over the named cities.
 *
 * @param economy ln of GDP per head
 * @param politics ln(1 + headquarters of intergovernmental organizations)
 * @param law rule of law
 * @param transport ln(1 + non-stop destinations)
 * @param language official English, 0 to 1
 * @param nature 0 until the user gives a column
 */
public record Endowments(
        double economy, double politics, double law, double transport, double language, double nature) {

    /** Checks that all are numbers. */
    public Endowments {
        double sum = economy + politics + law + transport + language + nature;
        if (!Double.isFinite(sum)) {
            throw new IllegalArgumentException("an endowment is not a finite number");
        }
    }

    /** The six values in the order of the components. */
    public double[] toArray() {
        return new double[] {economy, politics, law, transport, language, nature};
    }
}
