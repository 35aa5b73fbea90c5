package hostcity.gui.inspect;

import hostcity.gui.look.Names;
import hostcity.gui.look.Theme;
import hostcity.world.Field;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Arrays;
import javax.swing.JPanel;

/** A bar for the organizations of each field. */
final class FieldBars extends JPanel {

    private static final int ROW = 20;
    private static final int NAME_WIDTH = 150;
    private static final int NUMBER_WIDTH = 46;
    private static final float TEXT = 11.5f;

    private final Look look;
    private double[] stock = new double[Field.COUNT];

    FieldBars(Look look) {
        this.look = look;
        setOpaque(false);
        setFont(Theme.font(TEXT));
        setPreferredSize(new Dimension(NAME_WIDTH, ROW * Field.COUNT));
    }

    void show(double[] organizations) {
        stock = organizations.clone();
        StringBuilder words = new StringBuilder(look.say("Organizations by field", "各领域组织数"));
        for (Field field : Field.all()) {
            words.append("; ").append(look.say(Names.of(field))).append(' ').append(Look.count(stock[field.ordinal()]));
        }
        getAccessibleContext().setAccessibleName(words.toString());
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        double most = Math.max(1, Arrays.stream(stock).max().orElse(1));
        int room = getWidth() - NAME_WIDTH - NUMBER_WIDTH;
        for (Field field : Field.all()) {
            int y = ROW * field.ordinal();
            int base = y + ROW - (ROW - g2.getFontMetrics().getAscent()) / 2 - 1;
            int width = (int) Math.round(room * stock[field.ordinal()] / most);
            g2.setColor(look.theme().text());
            g2.drawString(look.say(Names.of(field)), 0, base);
            g2.setColor(Theme.of(field));
            g2.fillRect(NAME_WIDTH, y + 3, width, ROW - 6);
            g2.setColor(look.theme().text());
            g2.drawString(Look.count(stock[field.ordinal()]), NAME_WIDTH + width + 6, base);
        }
        g2.dispose();
    }
}
