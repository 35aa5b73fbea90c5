package hostcity.gui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * A chart before it has a size: a line above it, a plot, and a key beside it.
 *
 * @param heading what it shows, with its unit
 * @param note at the right end of the heading; may be empty
 * @param axis what the axis below the plot shows
 * @param tips what it tells on pointing, once it is known where its values lie
 */
record Sketch(String heading, String note, String axis, XYPlot plot, Key key, Function<Frame, List<Tip>> tips) {

    private static final double EDGE = 6;
    private static final double HEAD = 17;
    private static final double BASE = 13;

    /** The half of a year's number, which stands out on the right of the plot, and a gap. */
    private static final double GAP = 22;

    private static final double MOST_OF_WIDTH = 0.42;

    /** Draws it and says what its parts tell. */
    List<Tip> draw(Graphics2D g2, double width, double height, Look look) {
        double keyWidth = Math.min(key.width(look), MOST_OF_WIDTH * width);
        double beside = key.rows().isEmpty() ? 0 : Math.max(keyWidth, look.width(axis)) + GAP;
        Rectangle2D plotArea = new Rectangle2D.Double(EDGE, HEAD, width - 2 * EDGE - beside, height - HEAD - EDGE / 2);
        PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo(null));
        plot.draw(g2, plotArea, null, null, info);
        heading(g2, width, look);
        double x = plotArea.getMaxX() + GAP;
        key.draw(g2, new Rectangle2D.Double(x, HEAD, keyWidth, height - 2 * HEAD), look);
        g2.setPaint(look.theme().faint());
        g2.drawString(axis, (float) x, (float) (height - EDGE / 2 - 5));
        return tips.apply(new Frame(plot, info.getDataArea()));
    }

    private void heading(Graphics2D g2, double width, Look look) {
        double noteWidth = look.width(note);
        g2.setFont(look.font());
        g2.setPaint(look.theme().text());
        g2.drawString(look.fit(heading, width - 3 * EDGE - noteWidth), (float) EDGE, (float) BASE);
        g2.setPaint(look.theme().faint());
        g2.drawString(note, (float) (width - EDGE - noteWidth), (float) BASE);
    }
}
