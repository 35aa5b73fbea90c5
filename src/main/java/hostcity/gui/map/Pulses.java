package hostcity.gui.map;

import hostcity.gui.film.Move;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rings around places in which organizations were founded or closed in the year; they are gone at its end. */
final class Pulses {

    private static final double REACH = 7;
    private static final double MOST_WIDTH = 3.5;

    private Pulses() {}

    static void draw(Graphics2D g2, MapScene scene, Map<Integer, Circle> circles) {
        double p = scene.progress();
        if (p >= 1) {
            return;
        }
        Map<Integer, Integer> founded = new LinkedHashMap<>();
        Map<Integer, Integer> closed = new LinkedHashMap<>();
        for (Move move : scene.still().moves()) {
            if (move.office().isSeat() && move.isFounding()) {
                founded.merge(move.to(), 1, Integer::sum);
            } else if (move.office().isSeat() && move.isClosing()) {
                closed.merge(move.from(), 1, Integer::sum);
            }
        }
        founded.forEach(
                (place, n) -> draw(g2, circles.get(place), n, 1 + REACH * p, Ink.faded(Palette.IN, 0.85 * (1 - p))));
        closed.forEach((place, n) ->
                draw(g2, circles.get(place), n, 1 + REACH * (1 - p), Ink.faded(Palette.OUT, 0.85 * (1 - p))));
    }

    private static void draw(Graphics2D g2, @Nullable Circle circle, int n, double out, Color color) {
        if (circle != null) {
            g2.setColor(color);
            g2.setStroke(new BasicStroke((float) Math.min(MOST_WIDTH, 0.8 + 0.4 * Math.sqrt(n))));
            g2.draw(circle.around(circle.radius() + out));
        }
    }
}
