package hostcity.gui.map;

import hostcity.gui.look.Theme;
import java.awt.Color;
import java.awt.Graphics2D;

/** Text that can be read on land and sea: in a thin band of the color of the ground. */
final class Halo {

    private static final float[][] AROUND = {{-1.2f, 0}, {1.2f, 0}, {0, -1.2f}, {0, 1.2f}};

    private Halo() {}

    /** Writes a text in the font that is set. */
    static void draw(Graphics2D g2, String text, double x, double y, Color color, Theme theme) {
        float left = Math.round(x);
        float base = Math.round(y);
        g2.setColor(Ink.faded(theme.background(), 0.75));
        for (float[] step : AROUND) {
            g2.drawString(text, left + step[0], base + step[1]);
        }
        g2.setColor(color);
        g2.drawString(text, left, base);
    }
}
