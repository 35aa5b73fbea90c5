package hostcity.gui.inspect;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;

/** Things below each other, as wide as what they lie in: it scrolls up and down, and never cuts off at the side. */
final class Column extends JPanel implements Scrollable {

    private static final int STEP = 16;
    private static final int MARGIN = 8;
    private static final int GAP = 8;

    private int rows;

    Column() {
        super(new GridBagLayout());
        setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
    }

    /** Something over the whole width. */
    Column stack(Component whole, int above) {
        add(whole, at(0, 2, 1, new Insets(above, 0, 0, 0)));
        rows++;
        return this;
    }

    /** Something as narrow as it can be, and something that gets the rest of the width. */
    Column pair(Component left, Component right, int above) {
        add(left, at(0, 1, 0, new Insets(above, 0, 0, GAP)));
        add(right, at(1, 1, 1, new Insets(above, 0, 0, 0)));
        rows++;
        return this;
    }

    /** Ends the column: what room is left is below. */
    Column end() {
        GridBagConstraints rest = at(0, 2, 1, new Insets(0, 0, 0, 0));
        rest.weighty = 1;
        JPanel filler = new JPanel();
        filler.setOpaque(false);
        add(filler, rest);
        return this;
    }

    private GridBagConstraints at(int x, int width, double weight, Insets insets) {
        return new GridBagConstraints(
                x,
                rows,
                width,
                1,
                weight,
                0,
                GridBagConstraints.FIRST_LINE_START,
                GridBagConstraints.HORIZONTAL,
                insets,
                0,
                0);
    }

    /** In a pane that scrolls. */
    JScrollPane scrolling() {
        JScrollPane pane = new JScrollPane(
                this, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - STEP;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
