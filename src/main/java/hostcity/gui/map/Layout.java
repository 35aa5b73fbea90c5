package hostcity.gui.map;

import hostcity.gui.film.OfficeView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where everything lies that can be pointed at.
 *
 * @param circles the largest first
 * @param orbits of cities, where there is room
 */
record Layout(List<Circle> circles, List<Orbit> orbits) {

    /** Small things can be hit this far beside them, px. */
    private static final double REACH = 3;

    /** Copies. */
    Layout {
        circles = List.copyOf(circles);
        orbits = List.copyOf(orbits);
    }

    static Layout of(MapScene scene, Sites sites, Slots slots) {
        List<Circle> circles = Circle.of(scene, sites);
        return new Layout(circles, Orbit.of(scene, circles, slots));
    }

    /** The office at a point. */
    Optional<OfficeView> office(double x, double y) {
        return orbits.stream()
                .flatMap(orbit -> orbit.dots().stream())
                .filter(dot -> Math.hypot(dot.x() - x, dot.y() - y) <= dot.radius() + 1)
                .min(Comparator.comparingDouble(dot -> Math.hypot(dot.x() - x, dot.y() - y)))
                .map(Dot::office);
    }

    /** The place at a point; the smallest where several lie above each other. */
    Optional<Circle> place(double x, double y) {
        return circles.stream()
                .filter(circle -> circle.distance(x, y) <= circle.radius() + REACH)
                .min(Comparator.comparingDouble(circle -> Math.max(circle.radius(), circle.distance(x, y))));
    }

    /** The circles by place. */
    Map<Integer, Circle> byPlace() {
        return circles.stream().collect(Collectors.toMap(Circle::index, Function.identity()));
    }

    /** How far a place reaches with its orbit. */
    Map<Integer, Orbit> orbitsByPlace() {
        return orbits.stream().collect(Collectors.toMap(Orbit::index, Function.identity()));
    }
}
