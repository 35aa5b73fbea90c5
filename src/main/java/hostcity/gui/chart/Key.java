package hostcity.gui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a plot: what its lines mean, and what they come to in the year shown.
 *
 * @param head above the values
 * @param rows from top to bottom
 */
record Key(String head, List<Row> rows) {

    /** There is none. */
    static final Key NONE = new Key("", List.of());

    private static final double SAMPLE = 24;
    private static final double GAP = 6;
    private static final double PITCH = 15.5;
    private static final double BASE = 0.75;

    /**
     * A line of it.
     *
     * @param name what it is
     * @param value in the year shown; empty if it has none
     * @param color of its sample
     * @param stroke of its sample; null if that is an area
     * @param mark at its points; null if it has none
     */
    record Row(
            String name,
            String value,
            Color color,
            @Nullable Stroke stroke,
            @Nullable Shape mark) {

        static Row line(String name, Color color, Stroke stroke) {
            return new Row(name, "", color, stroke, null);
        }
    }

    /** How wide it is at best, px. */
    double width(Look look) {
        return rows.isEmpty() ? 0 : SAMPLE + GAP + names(look) + values(look);
    }

    private double names(Look look) {
        return rows.stream().mapToDouble(x -> look.width(x.name())).max().orElse(0);
    }

    private double values(Look look) {
        double widest =
                rows.stream().mapToDouble(x -> look.width(x.value())).max().orElse(0);
        return Math.max(widest, look.width(head)) + GAP;
    }

    void draw(Graphics2D g2, Rectangle2D area, Look look) {
        double pitch = Math.min(PITCH, area.getHeight() / (rows.size() + 1));
        double y = area.getY() + BASE * pitch;
        g2.setFont(look.font());
        text(g2, head, area.getMaxX() - look.width(head), y, look.theme().faint());
        for (Row row : rows) {
            y += pitch;
            sample(g2, row, area.getX(), y - BASE * pitch + pitch / 2);
            double room = row.value().isEmpty() ? 0 : look.width(row.value()) + GAP;
            double most = area.getWidth() - SAMPLE - GAP - room;
            text(
                    g2,
                    look.fit(row.name(), most),
                    area.getX() + SAMPLE + GAP,
                    y,
                    look.theme().text());
            double right = area.getMaxX() - look.width(row.value());
            text(g2, row.value(), right, y, look.theme().text());
        }
    }

    private static void text(Graphics2D g2, String text, double x, double y, Color color) {
        g2.setPaint(color);
        g2.drawString(text, (float) x, (float) y);
    }

    private static void sample(Graphics2D g2, Row row, double x, double middle) {
        g2.setPaint(row.color());
        if (row.stroke() == null) {
            g2.fill(new Rectangle2D.Double(x + SAMPLE / 2 - 5, middle - 5, 10, 10));
        } else {
            g2.setStroke(row.stroke());
            g2.draw(new Line2D.Double(x, middle, x + SAMPLE, middle));
        }
        if (row.mark() != null) {
            g2.fill(AffineTransform.getTranslateInstance(x + SAMPLE / 2, middle).createTransformedShape(row.mark()));
        }
    }
}
