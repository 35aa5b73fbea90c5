package hostcity.gui.map;

import java.awt.Cursor;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** Moves a map by mouse and keyboard: wheel, double click, + and - zoom, dragging and arrows move. */
final class Gestures extends MouseAdapter {

    private static final double CLOSER = 2;
    private static final double KEY_STEP = 1.5;
    private static final double WHEEL_STEP = 1.25;
    private static final int ARROW = 80;

    private final MapPanel map;
    private int lastX;
    private int lastY;
    private boolean isDragged;

    private Gestures(MapPanel map) {
        this.map = map;
    }

    static void on(MapPanel map) {
        Gestures gestures = new Gestures(map);
        map.addMouseListener(gestures);
        map.addMouseMotionListener(gestures);
        map.addMouseWheelListener(gestures);
        gestures.key("LEFT", () -> gestures.pan(ARROW, 0));
        gestures.key("RIGHT", () -> gestures.pan(-ARROW, 0));
        gestures.key("UP", () -> gestures.pan(0, ARROW));
        gestures.key("DOWN", () -> gestures.pan(0, -ARROW));
        for (String key : new String[] {"typed +", "typed =", "ADD"}) {
            gestures.key(key, () -> gestures.zoom(KEY_STEP));
        }
        for (String key : new String[] {"typed -", "SUBTRACT"}) {
            gestures.key(key, () -> gestures.zoom(1 / KEY_STEP));
        }
        gestures.key("HOME", () -> map.zoomTo(Preset.WORLD));
    }

    private void key(String stroke, Runnable action) {
        map.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(stroke), stroke);
        map.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private void pan(int right, int down) {
        map.glideTo(map.view().panned(right, down));
    }

    private void zoom(double factor) {
        map.glideTo(map.view().zoomed(factor, map.getWidth() / 2.0, map.getHeight() / 2.0));
    }

    @Override
    public void mousePressed(MouseEvent event) {
        map.requestFocusInWindow();
        lastX = event.getX();
        lastY = event.getY();
        isDragged = false;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (!SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        map.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
        isDragged = true;
        map.jumpTo(map.view().panned(event.getX() - lastX, event.getY() - lastY));
        lastX = event.getX();
        lastY = event.getY();
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        map.setCursor(Cursor.getDefaultCursor());
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (isDragged || !SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        if (event.getClickCount() == 2) {
            double factor = event.isShiftDown() ? 1 / CLOSER : CLOSER;
            map.glideTo(map.view().zoomed(factor, event.getX(), event.getY()));
        } else if (event.getClickCount() == 1) {
            map.click(event.getX(), event.getY());
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        double factor = Math.pow(WHEEL_STEP, -event.getPreciseWheelRotation());
        map.glideTo(map.view().zoomed(factor, event.getX(), event.getY()));
    }
}
