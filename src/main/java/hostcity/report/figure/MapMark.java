package hostcity.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * What a place gains or loses, on the map.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @param change of organizations
 * @param isOpen whether its interval includes 0
 * @param isCity whether it is a named city, and not the rest of a country or region
 * @param label what is written beside it if it is one of the largest
 * @param tip what it tells on pointing
 */
record MapMark(
        double longitude, double latitude, double change, boolean isOpen, boolean isCity, String label, String tip) {

    /** Half the height of the largest triangle, px. */
    static double largest(Format format) {
        return format.pick(20.0, 14.0);
    }

    private static final double SMALLEST = 3;
    private static final double DOT = 1.5;
    private static final Color LIGHT_BLUE = new Color(0xC4DDEE);
    private static final Color LIGHT_VERMILION = new Color(0xF7D9C4);

    /** Half the height of a mark whose area is in proportion to the change. */
    static double radius(double change, double most, double largest) {
        return Math.max(SMALLEST, largest * Math.sqrt(Math.abs(change) / most));
    }

    /** A triangle that points up for gains and down for losses; nothing is a dot. */
    static Shape shape(double change, double radius) {
        if (change == 0) {
            return new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT);
        }
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(0, -radius);
        triangle.lineTo(radius, 0.8 * radius);
        triangle.lineTo(-radius, 0.8 * radius);
        triangle.closePath();
        return change > 0 ? triangle : AffineTransform.getScaleInstance(1, -1).createTransformedShape(triangle);
    }

    Color outline() {
        return change == 0 ? Style.GREY : change > 0 ? Style.BLUE : Style.VERMILION;
    }

    Color fill() {
        if (isOpen && change != 0) {
            return Color.WHITE;
        }
        return isCity || change == 0 ? outline() : change > 0 ? LIGHT_BLUE : LIGHT_VERMILION;
    }

    void draw(Graphics2D g2, Shape shape) {
        g2.setPaint(fill());
        g2.fill(shape);
        g2.setPaint(outline());
        g2.setStroke(new BasicStroke(isCity ? 1.6f : 1));
        g2.draw(shape);
    }
}
