package hostcity.gui.chart;

import hostcity.gui.look.Theme;
import hostcity.report.Language;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.AffineTransform;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** Shows the newest picture of a chart. It is drawn on a thread of its own, so that no chart holds up the window. */
final class ChartCanvas extends JPanel {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(ChartCanvas.class.getName());

    /** Five pictures a second are enough for what changes by the year. */
    private static final long PAUSE_MILLIS = 200;

    private final transient LatestOnly drawing = new LatestOnly("charts", PAUSE_MILLIS);

    private transient ChartKind kind = ChartKind.STOCKS;
    private transient Look look = new Look(Theme.LIGHT, Language.EN);
    private transient @Nullable Scene scene;
    private transient @Nullable ChartPicture picture;

    // Reached by the thread that draws.
    private volatile boolean disposed;

    ChartCanvas() {
        setOpaque(true);
        setPreferredSize(new Dimension(440, 190));
        setMinimumSize(new Dimension(300, 120));
        ToolTipManager.sharedInstance().registerComponent(this);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                request();
            }
        });
        // A window that goes to another screen may have another scale.
        addPropertyChangeListener("graphicsConfiguration", event -> request());
    }

    void show(ChartKind of, @Nullable Scene what, Look how) {
        kind = of;
        scene = what;
        look = how;
        setBackground(how.theme().background());
        getAccessibleContext().setAccessibleName(how.text(of.longName()));
        request();
    }

    private void request() {
        Scene what = scene;
        int width = getWidth();
        int height = getHeight();
        if (disposed || what == null || width <= 0 || height <= 0) {
            return;
        }
        ChartKind of = kind;
        Look how = look;
        double scale = scale();
        drawing.submit(() -> draw(of, what, how, width, height, scale));
    }

    private double scale() {
        GraphicsConfiguration device = getGraphicsConfiguration();
        return device == null ? 1 : device.getDefaultTransform().getScaleX();
    }

    /** On the thread that draws. */
    private void draw(ChartKind of, Scene what, Look how, int width, int height, double scale) {
        try {
            ChartPicture drawn = Charts.picture(of, what, how, width, height, scale);
            SwingUtilities.invokeLater(() -> accept(drawn));
        } catch (RuntimeException e) {
            // The last picture stays, and the next may succeed: a chart is no reason to end a run.
            LOG.log(Level.WARNING, "cannot draw the chart " + of, e);
        }
    }

    private void accept(ChartPicture drawn) {
        if (!disposed) {
            picture = drawn;
            repaint();
        }
    }

    /** The newest picture, if there is one. */
    @Nullable
    ChartPicture picture() {
        return picture;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(getBackground());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        ChartPicture newest = picture;
        if (newest != null) {
            double px = 1 / newest.scale();
            ((Graphics2D) graphics).drawImage(newest.image(), AffineTransform.getScaleInstance(px, px), null);
        }
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        ChartPicture newest = picture;
        return newest == null
                ? null
                : newest.tipAt(event.getX(), event.getY())
                        .map(ChartCanvas::html)
                        .orElse(null);
    }

    /** Lines of plain text. */
    private static String html(String text) {
        return "<html>" + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>") + "</html>";
    }

    /** Ends the thread. */
    void dispose() {
        disposed = true;
        drawing.close();
        ToolTipManager.sharedInstance().unregisterComponent(this);
    }
}
