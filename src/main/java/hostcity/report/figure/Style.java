package hostcity.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/**
 * How all charts look. Colors are those of Okabe and Ito (2008, https://jfly.uni-koeln.de/color/), which the color-blind can
 * tell apart; they differ in lightness too, and never carry anything alone.
 */
final class Style {

    static {
        Headless.assume();
    }

    /** What the scenario does, and gains. */
    static final Color BLUE = new Color(0x0072B2);
    /** Losses. */
    static final Color VERMILION = new Color(0xD55E00);
    /** The baseline. */
    static final Color GREY = new Color(0x595959);

    static final Color TEXT = new Color(0x1A1A1A);
    static final Color GRID = new Color(0xDDDDDD);
    /** Half of the replications. */
    static final Color INNER_BAND = new Color(0x9CC9E3);
    /** Nine in ten replications, or a 95% interval. */
    static final Color OUTER_BAND = new Color(0xDCECF6);

    static final Color LAND = new Color(0xE6E6E6);

    static final Stroke THIN = stroke(1);
    static final Stroke BOLD = stroke(2.5f);
    /** The median of the baseline. */
    static final Stroke DASHED = stroke(2, 8, 4);
    /** Half of the replications of the baseline. */
    static final Stroke SHORT_DASHED = stroke(1.2f, 4, 3);
    /** Nine in ten of them. */
    static final Stroke DOTTED = stroke(1.2f, 1, 3);

    private static final double LINE = 1.35;
    private static final double SMALLEST_RANGE = 0.1;

    private Style() {}

    private static Stroke stroke(float width, float... dashes) {
        return new BasicStroke(
                width,
                dashes.length == 0 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                dashes.length == 0 ? null : dashes,
                0);
    }

    /** The font of a format. */
    static Font font(Format format) {
        return ReportFont.of(format.textSize());
    }

    /** The height of a line of text, px. */
    static double line(Format format) {
        return LINE * format.textSize();
    }

    /** A chart around a plot, on white, without a title. */
    static JFreeChart chart(Plot plot, Format format) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(null, font(format), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(6, 6, 6, format.pick(16, 10)));
        // Without it text is measured in whole pixels, and set otherwise in the formats of figures.
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return chart;
    }

    /** Lines of a grid only across the values. */
    static void grid(XYPlot plot) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** The same for categories. */
    static void grid(CategoryPlot plot) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** An axis of numbers. */
    static NumberAxis numbers(String label, Format format) {
        NumberAxis axis = axis(new NumberAxis(label), format);
        axis.setStandardTickUnits(Ticks.from(-6));
        // Where nothing changes an axis of its own length would be made of zeros.
        axis.setAutoRangeMinimumSize(SMALLEST_RANGE);
        return axis;
    }

    /** An axis of years. */
    static NumberAxis years(String label, int first, int last, Format format) {
        NumberAxis axis = axis(new NumberAxis(label), format);
        Ticks.years(axis, first, last);
        return axis;
    }

    /** Fonts and colors of an axis. */
    static <T extends Axis> T axis(T axis, Format format) {
        axis.setLabelFont(font(format));
        axis.setTickLabelFont(font(format));
        axis.setLabelPaint(TEXT);
        axis.setTickLabelPaint(TEXT);
        axis.setAxisLinePaint(GREY);
        axis.setTickMarkPaint(GREY);
        return axis;
    }

    /** A sentence below the chart. */
    static void note(JFreeChart chart, String text, Format format) {
        TextTitle note = new TextTitle(text, font(format));
        note.setPaint(GREY);
        note.setPosition(RectangleEdge.BOTTOM);
        note.setHorizontalAlignment(HorizontalAlignment.LEFT);
        note.setTextAlignment(HorizontalAlignment.LEFT);
        note.setPadding(new RectangleInsets(6, 2, 0, 2));
        chart.addSubtitle(note);
    }
}
