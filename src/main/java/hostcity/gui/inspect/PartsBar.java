package hostcity.gui.inspect;

import hostcity.model.choice.Option;
import hostcity.model.choice.UtilityPart;
import hostcity.model.choice.UtilityParts;
import hostcity.report.Numbers;
import java.awt.Component;
import java.awt.Graphics;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;

/** The parts of a utility as a bar of several pieces: what speaks against a place to the left of zero. */
final class PartsBar extends JPanel implements TableCellRenderer {

    private static final int MARGIN = 6;
    private static final int DIGITS = 3;

    private final Look look;
    private double least;
    private double most = 1;
    private @Nullable UtilityParts utility;

    PartsBar(Look look) {
        this.look = look;
    }

    /** Has all bars drawn to one scale. */
    void scaleFor(List<Option> options) {
        least = options.stream().mapToDouble(x -> sum(x.parts(), -1)).min().orElse(0);
        most = options.stream().mapToDouble(x -> sum(x.parts(), 1)).max().orElse(1);
    }

    /** The sum of the groups of a sign. */
    private static double sum(UtilityParts parts, int sign) {
        return PartGroup.all().stream()
                .mapToDouble(x -> x.sum(parts))
                .filter(x -> x * sign > 0)
                .sum();
    }

    /** Every group and part with its number. */
    static String tip(Look look, UtilityParts parts) {
        StringBuilder text = new StringBuilder(look.say("Utility ", "效用 ") + Numbers.signed(parts.utility(), DIGITS));
        for (PartGroup group : PartGroup.all()) {
            text.append('\n')
                    .append(look.say(group.label()))
                    .append(' ')
                    .append(Numbers.signed(group.sum(parts), DIGITS));
            if (group.parts().size() > 1) {
                text.append("  (").append(partsOf(group, look, parts)).append(')');
            }
        }
        return text.toString();
    }

    private static String partsOf(PartGroup group, Look look, UtilityParts parts) {
        return String.join(
                ", ",
                group.parts().stream()
                        .filter(x -> parts.get(x) != 0)
                        .map(x -> look.say(PartGroup.name(x)) + " " + number(parts, x))
                        .toList());
    }

    static String number(UtilityParts parts, UtilityPart part) {
        return Numbers.signed(parts.get(part), DIGITS);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
        setBackground(selected ? table.getSelectionBackground() : table.getBackground());
        utility = value instanceof Option option ? option.parts() : null;
        return this;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (utility == null || !(most - least > 0)) {
            return;
        }
        double left = least;
        double[] ends = {0, 0};
        double unit = (getWidth() - 2.0 * MARGIN) / (most - least);
        for (PartGroup group : PartGroup.all()) {
            double value = group.sum(utility);
            int side = value < 0 ? 0 : 1;
            double from = Math.min(ends[side], ends[side] + value);
            int x = x(from - left, unit);
            g.setColor(group.color());
            g.fillRect(x, MARGIN, x(from + Math.abs(value) - left, unit) - x, getHeight() - 2 * MARGIN);
            ends[side] += value;
        }
        g.setColor(look.theme().text());
        g.fillRect(x(-left, unit), 2, 1, getHeight() - 4);
    }

    private static int x(double value, double unit) {
        return MARGIN + (int) Math.round(value * unit);
    }
}
