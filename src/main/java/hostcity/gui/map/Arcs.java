package hostcity.gui.map;

import hostcity.gui.film.Move;
import hostcity.gui.film.Still;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The moves of the year and of those before it: arcs that are wide where they lead to. Those of a year and kind are one shape,
 * so that many of them let through as few do.
 */
final class Arcs {

    /** Years after which a move is no longer seen. */
    private static final int YEARS = 3;

    /** The share of the year in which a move reaches its destination. */
    private static final double TRAVEL = 0.6;

    private static final double BEND = 0.16;
    private static final double WIDTH = 1.3;
    private static final double WIDER = 0.9;
    private static final double WIDEST = 6;

    private final MapScene scene;
    private final Map<Integer, Circle> circles;

    Arcs(MapScene scene, Map<Integer, Circle> circles) {
        this.scene = scene;
        this.circles = circles;
    }

    /** How much a move matters for what is selected. */
    private enum Emphasis {
        OTHER,
        OUT,
        IN,
        ORGANIZATION
    }

    private record Way(int from, int to, Emphasis emphasis) {}

    void draw(Graphics2D g2) {
        int year = scene.still().year();
        for (int back = YEARS - 1; back >= 0; back--) {
            double age = back + scene.progress();
            double fade = Math.max(0, 1 - age / YEARS);
            double head = back > 0 ? 1 : Math.min(1, scene.progress() / TRAVEL);
            for (Still still : scene.film().still(year - back).stream().toList()) {
                shapes(still, head).forEach((emphasis, shape) -> {
                    g2.setColor(color(emphasis, fade));
                    g2.fill(shape);
                });
            }
        }
    }

    private Map<Emphasis, Path2D> shapes(Still still, double head) {
        Map<Way, Integer> ways = new LinkedHashMap<>();
        for (Move move : still.moves()) {
            if (!move.isFounding() && !move.isClosing()) {
                ways.merge(new Way(move.from(), move.to(), emphasis(move)), 1, Integer::sum);
            }
        }
        Map<Emphasis, Path2D> shapes = new EnumMap<>(Emphasis.class);
        ways.forEach((way, n) -> append(
                shapes.computeIfAbsent(way.emphasis, x -> new Path2D.Float(Path2D.WIND_NON_ZERO)), way, n, head));
        return shapes;
    }

    private Emphasis emphasis(Move move) {
        Selection selection = scene.selection();
        if (selection.has(move.office())) {
            return Emphasis.ORGANIZATION;
        }
        if (!selection.hasPlace()) {
            return Emphasis.OTHER;
        }
        return move.to() == selection.place()
                ? Emphasis.IN
                : move.from() == selection.place() ? Emphasis.OUT : Emphasis.OTHER;
    }

    private Color color(Emphasis emphasis, double fade) {
        boolean isAlone = !scene.selection().hasPlace() && !scene.selection().hasOrganization();
        return switch (emphasis) {
            case OTHER -> Ink.faded(scene.theme().text(), fade * (isAlone ? 0.62 : 0.2));
            case IN -> Ink.faded(Palette.IN, 0.15 + 0.85 * fade);
            case OUT -> Ink.faded(Palette.OUT, 0.15 + 0.85 * fade);
            case ORGANIZATION -> Ink.faded(scene.theme().text(), 0.2 + 0.8 * fade);
        };
    }

    private void append(Path2D shape, Way way, int n, double head) {
        Circle from = circles.get(way.from);
        Circle to = circles.get(way.to);
        if (from == null || to == null || !touches(from, to)) {
            return;
        }
        double width =
                Math.min(WIDEST, WIDTH + WIDER * (Math.sqrt(n) - 1)) * (way.emphasis == Emphasis.OTHER ? 1 : 1.6);
        append(shape, curve(from, to), width, head);
    }

    /** Whether an arc between two places can be seen. */
    private boolean touches(Circle from, Circle to) {
        double margin = BEND * from.distance(to.x(), to.y());
        return Math.max(from.x(), to.x()) > -margin
                && Math.min(from.x(), to.x()) < scene.view().width() + margin
                && Math.max(from.y(), to.y()) > -margin
                && Math.min(from.y(), to.y()) < scene.view().height() + margin;
    }

    /** Start, control point and end: bent to the right of its direction, so that opposite moves lie apart. */
    private static List<Point2D> curve(Circle from, Circle to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        List<Point2D> points = new ArrayList<>();
        points.add(new Point2D.Double(from.x(), from.y()));
        points.add(new Point2D.Double(from.x() + dx / 2 - 2 * BEND * dy, from.y() + dy / 2 + 2 * BEND * dx));
        points.add(new Point2D.Double(to.x(), to.y()));
        return points;
    }

    private static void append(Path2D shape, List<Point2D> curve, double width, double head) {
        Point2D start = curve.get(0);
        Point2D control = between(start, curve.get(1), head);
        Point2D end = between(control, between(curve.get(1), curve.get(2), head), head);
        double length = Math.max(1e-6, control.distance(end));
        double nx = -(end.getY() - control.getY()) / length * width / 2;
        double ny = (end.getX() - control.getX()) / length * width / 2;
        shape.moveTo(start.getX(), start.getY());
        shape.quadTo(control.getX() + nx / 2, control.getY() + ny / 2, end.getX() + nx, end.getY() + ny);
        shape.lineTo(end.getX() - nx, end.getY() - ny);
        shape.quadTo(control.getX() - nx / 2, control.getY() - ny / 2, start.getX(), start.getY());
        shape.closePath();
    }

    private static Point2D between(Point2D a, Point2D b, double share) {
        return new Point2D.Double(a.getX() + share * (b.getX() - a.getX()), a.getY() + share * (b.getY() - a.getY()));
    }
}
