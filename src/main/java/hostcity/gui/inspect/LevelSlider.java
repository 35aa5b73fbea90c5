package hostcity.gui.inspect;

import com.formdev.flatlaf.ui.FlatSliderUI;
import hostcity.gui.look.Theme;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.function.IntConsumer;
import javax.swing.JSlider;
import javax.swing.Timer;

/**
 * A level from 0 to 100% that is decided when it is let go: at once after it was dragged, and shortly after the last of
 * several steps with keys. A mark on its track shows the level that is delivered.
 */
final class LevelSlider extends JSlider {

    /** Ms after a step with a key in which another one may follow. */
    static final int REST_MS = 600;

    private static final int MOST = 100;
    private static final int PAGE = 10;
    private static final int HEIGHT = 22;

    private final Theme theme;
    private final IntConsumer decided;
    private final Timer rest = new Timer(REST_MS, e -> letGo());
    private boolean setByProgram;
    private boolean dragged;
    private boolean deciding;
    private int target;
    private double delivered;

    /**
     * A slider at 0.
     *
     * @param theme of its mark
     * @param decided is told the new level, percent
     */
    LevelSlider(Theme theme, IntConsumer decided) {
        super(0, MOST, 0);
        this.theme = theme;
        this.decided = decided;
        rest.setRepeats(false);
        setMajorTickSpacing(PAGE);
        setOpaque(false);
        addChangeListener(e -> moved());
        addFocusListener(new Leaving(this::letGo));
    }

    @Override
    public void updateUI() {
        setUI(new Marked());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, HEIGHT);
    }

    /** Shows a level, unless the user is just moving it. */
    void show(double level, double nowDelivered) {
        target = (int) Math.round(level * MOST);
        delivered = nowDelivered;
        if (!getValueIsAdjusting() && !rest.isRunning() && !deciding) {
            reset();
        }
        repaint();
    }

    /** Goes back to the level that was shown. */
    void reset() {
        rest.stop();
        setByProgram = true;
        setValue(target);
        setByProgram = false;
    }

    private void moved() {
        if (setByProgram) {
            return;
        }
        if (getValueIsAdjusting()) {
            dragged = true;
            rest.stop();
        } else if (dragged) {
            letGo();
        } else {
            rest.restart();
        }
    }

    /** The user has decided. */
    void letGo() {
        rest.stop();
        dragged = false;
        // A question that is asked takes the focus, and must not be asked twice.
        if (getValue() != target && !deciding) {
            deciding = true;
            try {
                decided.accept(getValue());
            } finally {
                deciding = false;
            }
        }
    }

    private final class Marked extends FlatSliderUI {

        private static final int OVER = 4;

        @Override
        public void paintTrack(Graphics g) {
            super.paintTrack(g);
            Graphics2D g2 = (Graphics2D) g.create();
            Color color = theme.text();
            g2.setColor(color);
            int x = xPositionForValue((int) Math.round(delivered * MOST));
            int middle = trackRect.y + trackRect.height / 2;
            g2.fillRect(x - 1, middle - 2 * OVER, 2, 4 * OVER);
            g2.dispose();
        }
    }
}
