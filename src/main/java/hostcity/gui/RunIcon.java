package hostcity.gui;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;

/** Signs on the buttons of a run, drawn: fonts do not have them everywhere. */
enum RunIcon implements Icon {
    PLAY {
        @Override
        void draw(Graphics2D g2) {
            triangle(g2, 3, 13);
        }
    },
    PAUSE {
        @Override
        void draw(Graphics2D g2) {
            bar(g2, 3);
            bar(g2, 9.5);
        }
    },
    STEP {
        @Override
        void draw(Graphics2D g2) {
            triangle(g2, 2, 10);
            bar(g2, 11);
        }
    },
    RESTART {
        @Override
        void draw(Graphics2D g2) {
            triangle(g2, 14, 5);
            bar(g2, 1.5);
        }
    };

    private static final int SIZE = 16;

    abstract void draw(Graphics2D g2);

    private static void triangle(Graphics2D g2, double base, double tip) {
        Path2D path = new Path2D.Double();
        path.moveTo(base, 2);
        path.lineTo(tip, SIZE / 2.0);
        path.lineTo(base, SIZE - 2);
        path.closePath();
        g2.fill(path);
    }

    private static void bar(Graphics2D g2, double x) {
        g2.fill(new Rectangle2D.Double(x, 2, 3.5, SIZE - 4));
    }

    @Override
    public void paintIcon(Component component, Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.translate(x, y);
        g2.setColor(component.isEnabled() ? component.getForeground() : Color.GRAY);
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(g2);
        g2.dispose();
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
