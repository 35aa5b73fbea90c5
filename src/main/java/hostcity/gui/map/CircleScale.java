package hostcity.gui.map;

import hostcity.gui.film.Film;
import hostcity.measure.Indicator;

/**
 * How large the circle of a place is: its area is in proportion to the organizations with their seat there.
 *
 * @param most organizations of the largest place at the start of the film, so that growth is seen
 * @param largest the radius of that place, px
 */
record CircleScale(double most, double largest) {

    private static final double LARGEST = 14;

    /** On zooming in circles grow less than distances, so that what lies close can be told apart. */
    private static final double GROWTH = 0.33;

    private static final double SMALLEST = 1.6;

    static CircleScale of(Film film, double zoom) {
        double most = 1;
        for (int place = 0; place < film.places().size(); place++) {
            most = Math.max(most, film.get(Indicator.ORGANIZATIONS, film.startYear(), place));
        }
        return new CircleScale(most, LARGEST * Math.pow(zoom, GROWTH));
    }

    double radius(double organizations) {
        return Math.max(SMALLEST, largest * Math.sqrt(organizations / most));
    }
}
