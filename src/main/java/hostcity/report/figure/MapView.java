package hostcity.report.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A part of the world on a part of a drawing, in the projection of {@link NaturalEarth}.
 *
 * @param bounds longitudes and latitudes, degrees; the latitude grows upwards
 * @param frame where it is drawn, px
 * @param meridian the longitude that is drawn straight, degrees
 */
record MapView(Rectangle2D bounds, Rectangle2D frame, double meridian) {

    /** Lands with people; Antarctica hosts nobody. */
    static final Rectangle2D WORLD = new Rectangle2D.Double(-169, -56, 348, 136);

    /** Where hosts are too close to be told apart on a map of the world. */
    static final Rectangle2D EUROPE = new Rectangle2D.Double(-11, 35.5, 43, 26);

    static MapView world(Rectangle2D frame) {
        return new MapView(WORLD, frame, 0);
    }

    static MapView europe(Rectangle2D frame) {
        return new MapView(EUROPE, frame, EUROPE.getCenterX());
    }

    /** Whether a place lies in it. */
    boolean contains(double longitude, double latitude) {
        return bounds.contains(longitude, latitude);
    }

    /** Where a place lies, px. */
    Point2D at(double longitude, double latitude) {
        Point2D corner = projected(bounds.getMinX(), bounds.getMinY());
        Point2D middle = projected(bounds.getCenterX(), bounds.getMinY());
        Point2D top = projected(bounds.getCenterX(), bounds.getMaxY());
        // The widest latitude of the part decides: the equator, or its southern edge.
        double widest = bounds.getMinY() < 0
                ? projected(bounds.getMaxX(), 0).getX()
                        - projected(bounds.getMinX(), 0).getX()
                : 2 * (middle.getX() - corner.getX());
        double scale = Math.min(frame.getWidth() / widest, frame.getHeight() / (top.getY() - middle.getY()));
        double middleX = bounds.getMinY() < 0
                ? (projected(bounds.getMaxX(), 0).getX()
                                + projected(bounds.getMinX(), 0).getX())
                        / 2
                : middle.getX();
        double middleY = (top.getY() + middle.getY()) / 2;
        Point2D point = projected(longitude, latitude);
        return new Point2D.Double(
                frame.getCenterX() + scale * (point.getX() - middleX),
                frame.getCenterY() - scale * (point.getY() - middleY));
    }

    private Point2D projected(double longitude, double latitude) {
        double x = Math.toRadians(longitude - meridian) * NaturalEarth.width(latitude);
        return new Point2D.Double(x, NaturalEarth.height(latitude));
    }
}
