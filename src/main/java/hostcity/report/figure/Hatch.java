package hostcity.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Lines across a shape. A pattern paint would become an image in SVG and PDF. */
final class Hatch {

    private static final double GAP = 6;

    private Hatch() {}

    static void on(Graphics2D g2, Shape shape, Color color) {
        Rectangle2D box = shape.getBounds2D();
        Shape clip = g2.getClip();
        g2.clip(shape);
        g2.setPaint(color);
        g2.setStroke(Style.THIN);
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += GAP) {
            g2.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getMinY()));
        }
        g2.setClip(clip);
    }
}
