package hostcity.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Writes labels beside marks where there is room, away from them with a line where there is none. */
final class MapLabels {

    private static final double[] DISTANCES = {3, 16, 32, 52, 76};
    private static final int[][] SIDES = {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}};

    private final Graphics2D g2;
    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final Format format;

    MapLabels(Graphics2D g2, Rectangle2D area, List<Shape> marks, Format format) {
        this.g2 = g2;
        this.area = area;
        this.format = format;
        marks.forEach(x -> taken.add(x.getBounds2D()));
    }

    /** Nothing is written there. */
    void keepFree(Rectangle2D place) {
        taken.add(place);
    }

    /** Writes one, or nothing where there is no room at all. */
    void draw(String text, Shape mark) {
        // Measured apart from what is drawn on: labels lie at the same places in all formats of files.
        FontRenderContext apart = new FontRenderContext(null, true, true);
        double width = Style.font(format).getStringBounds(text, apart).getWidth();
        Rectangle2D box = mark.getBounds2D();
        for (double distance : DISTANCES) {
            for (int[] side : SIDES) {
                Rectangle2D place = place(box, width, side, distance);
                if (area.contains(place) && taken.stream().noneMatch(place::intersects)) {
                    draw(text, place, box, distance);
                    return;
                }
            }
        }
    }

    private Rectangle2D place(Rectangle2D box, double width, int[] side, double distance) {
        double height = Style.line(format);
        double x = box.getCenterX() + side[0] * (box.getWidth() / 2 + distance) + (side[0] - 1) * width / 2;
        double y = box.getCenterY() + side[1] * (box.getHeight() / 2 + distance) + (side[1] - 1) * height / 2;
        return new Rectangle2D.Double(x, y, width, height);
    }

    private void draw(String text, Rectangle2D place, Rectangle2D box, double distance) {
        if (distance > DISTANCES[0]) {
            double x = Math.max(place.getMinX(), Math.min(place.getMaxX(), box.getCenterX()));
            double y = Math.max(place.getMinY(), Math.min(place.getMaxY(), box.getCenterY()));
            g2.setPaint(Style.TEXT);
            g2.setStroke(new BasicStroke(0.8f));
            g2.draw(new Line2D.Double(box.getCenterX(), box.getCenterY(), x, y));
        }
        g2.setPaint(new Color(255, 255, 255, 190));
        g2.fill(place);
        g2.setPaint(Style.TEXT);
        g2.setFont(Style.font(format));
        g2.drawString(text, (float) place.getX(), (float) (place.getMaxY() - 0.3 * format.textSize()));
        taken.add(place);
    }
}
