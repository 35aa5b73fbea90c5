package hostcity.gui.map;

import hostcity.gui.film.OfficeView;
import hostcity.measure.Indicator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The offices around a city.
 *
 * @param index of the place
 * @param dots those that have room
 * @param hidden how many have none
 * @param radius as far as it reaches, px
 */
record Orbit(int index, List<Dot> dots, int hidden, double radius) {

    /** From here on there may be room for single offices. */
    private static final double LEAST_ZOOM = 4;

    private static final int MOST_DOTS = 160;
    private static final double GAP = 4;

    /** Copies. */
    Orbit {
        dots = List.copyOf(dots);
    }

    /** Whether it tells how many offices have no room: some of them have. */
    boolean isCut() {
        return hidden > 0 && !dots.isEmpty();
    }

    /** Whether a view is near enough for orbits. */
    static boolean areIn(MapView view) {
        return view.zoom() >= LEAST_ZOOM;
    }

    /** The orbits of the circles that can be seen. */
    static List<Orbit> of(MapScene scene, List<Circle> circles, Slots slots) {
        List<Orbit> orbits = new ArrayList<>();
        if (!areIn(scene.view())) {
            return orbits;
        }
        CircleScale scale = CircleScale.of(scene.film(), scene.view().zoom());
        for (Circle circle : circles) {
            if (circle.place().isCity() && circle.isIn(scene.view(), 100)) {
                orbits.add(of(
                        circle,
                        slots.of(scene.still().year(), circle.index()),
                        start(scene, circle, scale),
                        new Room(dot(scene.view()), room(circle, circles))));
            }
        }
        return orbits;
    }

    /** What there is: the radius of a dot, and how far the orbit may reach, px. */
    private record Room(double dot, double reach) {
        double step() {
            return 2 * dot + 2;
        }
    }

    /** The radius of the circle at the start: what has room must not depend on the year. */
    private static double start(MapScene scene, Circle circle, CircleScale scale) {
        return scale.radius(
                scene.film().get(Indicator.ORGANIZATIONS, scene.film().startYear(), circle.index()));
    }

    private static double dot(MapView view) {
        return Math.min(4.5, 1.7 + 0.11 * view.zoom());
    }

    /** As far as its neighbors leave room. */
    private static double room(Circle circle, List<Circle> circles) {
        double room = Double.MAX_VALUE;
        for (Circle other : circles) {
            if (other.index() != circle.index()) {
                double free = circle.distance(other.x(), other.y()) - circle.endRadius() - other.endRadius();
                double share = other.place().isCity() ? weight(circle, other) : 0.9;
                room = Math.min(room, circle.endRadius() + share * free);
            }
        }
        return room;
    }

    /** The larger of two cities gets more of what lies between them. */
    private static double weight(Circle circle, Circle other) {
        return circle.endRadius() / (circle.endRadius() + other.endRadius());
    }

    private static Orbit of(Circle circle, List<@Nullable OfficeView> slots, double start, Room room) {
        double base = Math.max(start, circle.radius()) + GAP + room.dot;
        List<Dot> dots = new ArrayList<>();
        int first = 0;
        double radius = circle.radius();
        for (int ring = 0; first < slots.size() && first < MOST_DOTS; ring++) {
            double outward = ring * room.step();
            if (base + outward + room.dot > room.reach) {
                break;
            }
            radius = base + outward;
            // As many as there is room for at the start; when the circle grows they stand further apart.
            int count = Math.max(6, (int) (2 * Math.PI * (start + GAP + room.dot + outward) / room.step()));
            for (int i = 0; i < count && first + i < slots.size(); i++) {
                OfficeView office = slots.get(first + i);
                if (office != null) {
                    double angle = 2 * Math.PI * (i + 0.5 * (ring % 2)) / count - Math.PI / 2;
                    double x = circle.x() + radius * Math.cos(angle);
                    dots.add(new Dot(office, x, circle.y() + radius * Math.sin(angle), room.dot));
                }
            }
            first += count;
        }
        int all = (int) slots.stream().filter(x -> x != null).count();
        return new Orbit(circle.index(), dots, all - dots.size(), radius + (dots.isEmpty() ? 0 : room.dot));
    }
}
