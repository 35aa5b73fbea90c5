package hostcity.report.figure;

/**
 * The Natural Earth projection (Šavrič et al. 2011, Cartographic Perspectives 69, its polynomials): parallels are straight,
 * so a point lies at its longitude from the straight meridian times {@link #width}, and at {@link #height}.
 */
public final class NaturalEarth {

    private static final int STEPS = 8;

    private NaturalEarth() {}

    /** How wide a radian of longitude is drawn at a latitude, radians. */
    public static double width(double latitude) {
        double phi = Math.toRadians(latitude);
        double p2 = phi * phi;
        double p4 = p2 * p2;
        return 0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4));
    }

    /** How high above the equator a latitude is drawn, radians. */
    public static double height(double latitude) {
        double phi = Math.toRadians(latitude);
        double p2 = phi * phi;
        double p4 = p2 * p2;
        return phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
    }

    /** The latitude at a height, degrees; the pole's for what lies beyond. */
    public static double latitude(double height) {
        double latitude = Math.toDegrees(height);
        for (int i = 0; i < STEPS; i++) {
            double slope = (height(latitude + 0.01) - height(latitude - 0.01)) / 0.02;
            latitude += (height - height(latitude)) / slope;
            latitude = Math.max(-90, Math.min(90, latitude));
        }
        return latitude;
    }
}
