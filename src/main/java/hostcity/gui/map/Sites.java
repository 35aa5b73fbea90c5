package hostcity.gui.map;

import hostcity.report.figure.NaturalEarth;
import hostcity.world.Place;
import java.awt.geom.Point2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where places lie: cities where they are, the rest of a country or region in its middle but beside cities, so that both can
 * be seen. The model has such a rest where its cities are.
 */
final class Sites {

    private static final String RESOURCE = "/hostcity/gui/map/centers.txt";

    /** Longitude and latitude by the key of the nation. */
    private static final Map<Integer, Point2D> CENTERS = read();

    /** Degrees between a rest and the nearest city. */
    private static final double APART = 0.7;

    private static final double[] DISTANCES = {0.5, 1, 1.5, 2};
    private static final int DIRECTIONS = 12;

    private final List<Place> places;
    private final List<Point2D> points;

    private Sites(List<Place> places, List<Point2D> points) {
        this.places = places;
        this.points = points;
    }

    private static Map<Integer, Point2D> read() {
        try (InputStream stream = Sites.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its part " + RESOURCE);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))
                    .lines()
                    .map(line -> line.split(" ", -1))
                    .collect(Collectors.toMap(
                            x -> Integer.valueOf(x[0]),
                            x -> new Point2D.Double(Double.parseDouble(x[1]), Double.parseDouble(x[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The places of a film, in its order. */
    static Sites of(List<Place> places) {
        List<Point2D> taken = new ArrayList<>();
        for (Place place : places) {
            if (place.isCity()) {
                taken.add(new Point2D.Double(place.longitude(), place.latitude()));
            }
        }
        List<Point2D> points = new ArrayList<>();
        for (Place place : places) {
            Point2D own = new Point2D.Double(place.longitude(), place.latitude());
            Point2D point = place.isCity() ? own : beside(CENTERS.getOrDefault(place.key(), own), taken);
            points.add(point);
            if (!place.isCity()) {
                taken.add(point);
            }
        }
        return new Sites(places, points);
    }

    private static Point2D beside(Point2D center, List<Point2D> taken) {
        if (isFree(center, taken)) {
            return center;
        }
        for (double distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                double wide = distance * Math.cos(angle) / Math.cos(Math.toRadians(center.getY()));
                Point2D point = new Point2D.Double(center.getX() + wide, center.getY() + distance * Math.sin(angle));
                if (isFree(point, taken)) {
                    return point;
                }
            }
        }
        return center;
    }

    private static boolean isFree(Point2D point, List<Point2D> taken) {
        double width = NaturalEarth.width(point.getY());
        return taken.stream()
                .noneMatch(x -> Math.hypot((x.getX() - point.getX()) * width, x.getY() - point.getY()) < APART);
    }

    List<Place> places() {
        return places;
    }

    /** Where a place lies in a view, px. */
    Point2D at(int place, MapView view) {
        Point2D point = points.get(place);
        return view.at(point.getX(), point.getY());
    }
}
