package hostcity.gui.inspect;

import hostcity.gui.look.Theme;
import hostcity.model.choice.Option;
import hostcity.report.Numbers;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.GridLayout;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The colors of a bar's pieces, with their numbers for one option. */
final class GroupTable extends JPanel {

    private static final int COLUMNS = 2;

    private final Look look;
    private final Map<PartGroup, JLabel> labels = new EnumMap<>(PartGroup.class);

    GroupTable(Look look) {
        super(new GridLayout(0, COLUMNS, 8, 0));
        this.look = look;
        setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        for (PartGroup group : PartGroup.all()) {
            JLabel label = new JLabel(look.say(group.label()), new Square(group.color()), JLabel.LEADING);
            label.setFont(Theme.font(Look.SMALL));
            label.setName("group." + group);
            labels.put(group, label);
            add(label);
        }
    }

    /** Shows no decision. */
    void clear() {
        labels.forEach((group, label) -> {
            label.setText(look.say(group.label()));
            label.setToolTipText(null);
        });
    }

    void show(Option option) {
        labels.forEach((group, label) -> {
            label.setText(look.say(group.label()) + " " + Numbers.signed(group.sum(option.parts()), 2));
            label.setToolTipText(Look.tip(PartsBar.tip(look, option.parts())));
        });
    }

    private record Square(Color color) implements Icon {

        private static final int SIZE = 10;

        @Override
        public void paintIcon(Component c, Graphics g, int x, int y) {
            g.setColor(color);
            g.fillRect(x, y, SIZE, SIZE);
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
}
