package hostcity.gui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/** Cells of a year's width. JFreeChart's own ones have outlines, which leave no gaps between rows. */
final class CellRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1;

    /** A cell with nothing in it is seen, too. */
    private static final double LEAST = 0.1;

    /** So that an edge in the middle of a pixel leaves none uncovered. */
    private static final double OVERLAP = 0.01;

    private final Color nothing;
    private final Color all;
    private final double most;
    private final double top;
    private final double bottom;

    /**
     * For a part of rows.
     *
     * @param most the value of the fullest cell
     * @param top where cells begin, from the middle of a row
     * @param bottom where they end
     */
    CellRenderer(Look look, double most, double top, double bottom) {
        this.nothing = Look.mix(look.theme().background(), look.theme().grid(), 0.5);
        this.all = look.series(0);
        this.most = most;
        this.top = top;
        this.bottom = bottom;
    }

    /** The color of a value. */
    Color color(double value) {
        double part = Math.max(0, Math.min(1, value / most));
        return part == 0 ? nothing : Look.mix(nothing, all, LEAST + (1 - LEAST) * part);
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        double year = dataset.getXValue(series, item);
        double row = dataset.getYValue(series, item);
        double left = domainAxis.valueToJava2D(year - 0.5, area, plot.getDomainAxisEdge());
        double right = domainAxis.valueToJava2D(year + 0.5, area, plot.getDomainAxisEdge());
        double above = rangeAxis.valueToJava2D(row + top, area, plot.getRangeAxisEdge());
        double below = rangeAxis.valueToJava2D(row + bottom, area, plot.getRangeAxisEdge());
        // Smooth edges would let the background shine through between cells.
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        g2.setPaint(color(((XYZDataset) dataset).getZValue(series, item)));
        g2.fill(new Rectangle2D.Double(left, above, right - left + OVERLAP, below - above));
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }
}
