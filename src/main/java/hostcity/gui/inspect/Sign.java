package hostcity.gui.inspect;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/**
 * A small sign.
 *
 * @param kind what it stands for
 * @param color of its lines
 */
record Sign(Kind kind, Color color) implements Icon {

    private static final int SIZE = 14;

    /** What signs stand for. */
    enum Kind {
        /** A crown: the nation decides. */
        NATION,
        /** A lock: a policy of the scenario holds it. */
        HELD
    }

    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create(x, y, SIZE, SIZE);
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setColor(color);
        g2.setStroke(new BasicStroke(1.6f));
        switch (kind) {
            case NATION -> g2.fill(crown());
            case HELD -> {
                g2.fillRoundRect(2, 6, 10, 7, 2, 2);
                g2.drawArc(4, 1, 6, 9, 0, 180);
            }
        }
        g2.dispose();
    }

    private static Path2D crown() {
        Path2D crown = new Path2D.Double();
        crown.moveTo(1, 3);
        crown.lineTo(4.2, 7);
        crown.lineTo(7, 1.5);
        crown.lineTo(9.8, 7);
        crown.lineTo(13, 3);
        crown.lineTo(12, 12.5);
        crown.lineTo(2, 12.5);
        crown.closePath();
        return crown;
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
