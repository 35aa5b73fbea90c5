package hostcity.gui.map;

import hostcity.report.figure.NaturalEarth;
import java.awt.geom.Point2D;

/**
 * What part of the world a map shows, and where each point of it lies on the map. The straight meridian is that of Greenwich
 * when the whole world is seen, and the middle of the map when a part is: so no part is slanted.
 *
 * @param longitude in the middle, degrees
 * @param latitude in the middle, degrees
 * @param scale px per degree of longitude at a width of 1, see {@link NaturalEarth#width}
 * @param width of the map, px
 * @param height of the map, px
 */
public record MapView(double longitude, double latitude, double scale, int width, int height) {

    /** Zoom at which the straight meridian has come to the middle. */
    private static final double NEAR = 3;

    private static final double LEAST_ZOOM = 0.9;
    private static final double MOST_ZOOM = 60;

    /** A part of the world on a map of a size, as large as it can be. */
    public static MapView of(Preset part, int width, int height) {
        double latitude = middle(part.south(), part.north());
        // Of the widest parallel.
        double widest = part.south() < 0 && part.north() > 0 ? 0 : Math.min(Math.abs(part.south()), part.north());
        double degreesWide = (part.east() - part.west()) * NaturalEarth.width(widest);
        double degreesHigh = y(part.north()) - y(part.south());
        double scale = Math.min(Math.max(1, width) / degreesWide, Math.max(1, height) / degreesHigh);
        return new MapView((part.west() + part.east()) / 2, latitude, scale, width, height).limited();
    }

    /** The latitude in the middle between two, as drawn. */
    private static double middle(double south, double north) {
        return latitude((y(south) + y(north)) / 2);
    }

    /** The height of a latitude, in the unit of the scale. */
    static double y(double latitude) {
        return Math.toDegrees(NaturalEarth.height(latitude));
    }

    private static double latitude(double y) {
        return NaturalEarth.latitude(Math.toRadians(y));
    }

    /** How much larger things are drawn than when the whole world is seen. */
    public double zoom() {
        return scale / worldScale();
    }

    private double worldScale() {
        Preset world = Preset.WORLD;
        double degreesWide = (world.east() - world.west()) * NaturalEarth.width(0);
        double degreesHigh = y(world.north()) - y(world.south());
        return Math.min(Math.max(1, width) / degreesWide, Math.max(1, height) / degreesHigh);
    }

    /** How far the straight meridian has come from Greenwich to the middle, in [0, 1]. */
    private double nearness() {
        double t = Math.max(0, Math.min(1, (zoom() - 1) / (NEAR - 1)));
        return t * t * (3 - 2 * t);
    }

    /** The longitude that is drawn straight. */
    double meridian() {
        return nearness() * longitude;
    }

    /** The px from the left at which the straight meridian lies. */
    double meridianX() {
        return width / 2.0 - scale * (longitude - meridian()) * NaturalEarth.width(latitude);
    }

    /** The px from above at which the equator lies. */
    double equatorY() {
        return height / 2.0 + scale * y(latitude);
    }

    /** Where a point of the world lies, px. */
    public Point2D at(double east, double north) {
        return new Point2D.Double(
                meridianX() + scale * (east - meridian()) * NaturalEarth.width(north), equatorY() - scale * y(north));
    }

    /** The longitude and latitude of a point of the map. */
    public Point2D world(double x, double y) {
        double north = latitude((equatorY() - y) / scale);
        return new Point2D.Double(meridian() + (x - meridianX()) / scale / NaturalEarth.width(north), north);
    }

    /** As if the map were drawn by some px. */
    public MapView panned(double right, double down) {
        Point2D middle = world(width / 2.0 - right, height / 2.0 - down);
        return new MapView(middle.getX(), middle.getY(), scale, width, height).limited();
    }

    /** Nearer or farther; the point of the world below a point of the map stays there. */
    public MapView zoomed(double factor, double x, double y) {
        Point2D fixed = world(x, y);
        double to = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom() * factor)) * worldScale();
        double north = latitude(y(fixed.getY()) + (y - height / 2.0) / to);
        MapView next = new MapView(longitude, north, to, width, height);
        double near = next.nearness();
        double widthThere = NaturalEarth.width(fixed.getY());
        // Solves at(fixed) = (x, y) for the longitude in the middle, on which the straight meridian depends.
        double east = (fixed.getX() * widthThere - (x - width / 2.0) / to)
                / (near * widthThere + (1 - near) * NaturalEarth.width(north));
        return new MapView(east, north, to, width, height).limited();
    }

    /** The same part of the world on a map of another size. */
    public MapView resized(int newWidth, int newHeight) {
        MapView next = new MapView(longitude, latitude, scale, newWidth, newHeight);
        return new MapView(longitude, latitude, zoom() * next.worldScale(), newWidth, newHeight).limited();
    }

    /** Something between this view and another one of the same size. */
    MapView toward(MapView other, double share) {
        if (share >= 1) {
            return other;
        }
        // On the way between a far and a near view the middle moves with the scale, so that nothing rushes past.
        double between = scale * Math.pow(other.scale / scale, share);
        boolean isSame = Math.abs(other.scale / scale - 1) < 0.01;
        double moved = isSame ? share : (1 / scale - 1 / between) / (1 / scale - 1 / other.scale);
        return new MapView(
                longitude + moved * (other.longitude - longitude),
                latitude(y(latitude) + moved * (y(other.latitude) - y(latitude))),
                between,
                width,
                height);
    }

    /** Not so near that there is nothing, not so far that the world is small, and not beside the world. */
    private MapView limited() {
        double to = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom())) * worldScale();
        Preset all = Preset.WORLD;
        double halfWide = width / to / 2 / NaturalEarth.width(latitude);
        double halfHigh = height / to / 2;
        double east = limited(longitude, all.west(), all.east(), halfWide);
        double y = limited(y(latitude), y(all.south()), y(all.north()), halfHigh);
        return new MapView(east, latitude(y), to, width, height);
    }

    private static double limited(double value, double least, double most, double half) {
        if (most - least <= 2 * half) {
            return (least + most) / 2;
        }
        return Math.max(least + half, Math.min(most - half, value));
    }
}
