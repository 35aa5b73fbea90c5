package hostcity.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** Strokes, and colors that let through. */
final class Ink {

    static final Stroke HAIR = new BasicStroke(0.8f);
    static final Stroke THIN = new BasicStroke(1.2f);
    static final Stroke BOLD = new BasicStroke(2.4f);
    static final Stroke DASHED =
            new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3, 2.2f}, 0);

    private static final int OPAQUE = 255;

    private Ink() {}

    /** A color that lets through what lies below. */
    static Color faded(Color color, double opacity) {
        int alpha = (int) Math.round(OPAQUE * Math.max(0, Math.min(1, opacity)));
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
