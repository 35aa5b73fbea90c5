package hostcity.experiment.score;

/**
 * A way to score.
 *
 * @param parameters whose parameters
 * @param offers which offers count
 */
public record Variant(Vectors parameters, Offers offers) {

    /** The score: mixed over the ensemble, with offers that count. */
    public static final Variant MAIN = new Variant(Vectors.ENSEMBLE, Offers.COUNTED);

    /** Whose parameters. */
    public enum Vectors {
        /** Mixed over the ensemble. */
        ENSEMBLE,
        /** The values of the world alone. */
        DEFAULTS
    }

    /** Which offers count. */
    public enum Offers {
        /** Those that are documented for at least two bidders. */
        COUNTED,
        /** All, also those that are known of the winner only. */
        ALL
    }
}
