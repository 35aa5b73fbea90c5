package hostcity.gui.map;

import hostcity.gui.film.Film;
import hostcity.measure.Indicator;
import hostcity.world.Place;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place as it lies on the map.
 *
 * @param index of the place
 * @param x px
 * @param y px
 * @param radius now, px
 * @param endRadius at the end of the year, px
 * @param seats organizations at the end of the year
 */
record Circle(int index, Place place, double x, double y, double radius, double endRadius, double seats) {

    /** The places of a scene, the largest first, so that the small ones lie above. */
    static List<Circle> of(MapScene scene, Sites sites) {
        CircleScale scale = CircleScale.of(scene.film(), scene.view().zoom());
        List<Circle> circles = new ArrayList<>();
        for (int i = 0; i < sites.places().size(); i++) {
            Place place = sites.places().get(i);
            if (place.isCity() || scene.hasRest()) {
                circles.add(of(scene, i, place, sites.at(i, scene.view()), scale));
            }
        }
        circles.sort(Comparator.comparingDouble((Circle x) -> -x.seats).thenComparingInt(x -> x.index));
        return circles;
    }

    private static Circle of(MapScene scene, int i, Place place, Point2D at, CircleScale scale) {
        Film film = scene.film();
        int year = scene.still().year();
        double seats = film.get(Indicator.ORGANIZATIONS, year, i);
        double before = film.get(Indicator.ORGANIZATIONS, Math.max(film.startYear(), year - 1), i);
        double now = before + scene.progress() * (seats - before);
        return new Circle(i, place, at.getX(), at.getY(), scale.radius(now), scale.radius(seats), seats);
    }

    /** Whether a part of it can be seen. */
    boolean isIn(MapView view, double margin) {
        return x > -margin && x < view.width() + margin && y > -margin && y < view.height() + margin;
    }

    /** A circle around its middle. */
    Shape around(double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    double distance(double otherX, double otherY) {
        return Math.hypot(otherX - x, otherY - y);
    }
}
