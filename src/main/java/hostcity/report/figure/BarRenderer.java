package hostcity.report.figure;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;

/** Draws bars from left to right, with their intervals. */
final class BarRenderer extends AbstractCategoryItemRenderer {

    private static final long serialVersionUID = 1;
    private static final double THICKNESS = 18;
    private static final double WHISKER = 5;
    private static final double POINT = 5;
    private static final double DIAMOND = 8;
    private static final BasicStroke OUTLINE = new BasicStroke(1.5f);

    private final transient List<Bar> bars;

    BarRenderer(List<Bar> bars) {
        this.bars = bars;
    }

    @Override
    public Range findRangeBounds(CategoryDataset dataset) {
        return new Range(
                bars.stream().mapToDouble(Bar::least).min().orElse(0),
                bars.stream().mapToDouble(Bar::most).max().orElse(1));
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis domainAxis,
            ValueAxis rangeAxis,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        Bar bar = bars.get(column);
        int rows = dataset.getColumnCount();
        double top = domainAxis.getCategoryStart(column, rows, area, plot.getDomainAxisEdge());
        double bottom = domainAxis.getCategoryEnd(column, rows, area, plot.getDomainAxisEdge());
        Scale scale = value -> rangeAxis.valueToJava2D(value, area, plot.getRangeAxisEdge());
        draw(g2, bar, scale, (top + bottom) / 2, Math.min(THICKNESS, 0.6 * (bottom - top)));
        requireNonNull(state.getEntityCollection())
                .add(new ChartEntity(
                        new Rectangle2D.Double(area.getX(), top, area.getWidth(), bottom - top), bar.tip()));
    }

    /** Where a value lies, px. */
    private interface Scale {
        double of(double value);
    }

    private static void draw(Graphics2D g2, Bar bar, Scale scale, double middle, double thickness) {
        double from = scale.of(bar.from());
        double to = scale.of(bar.to());
        Shape shape = rectangle(from, to, middle, thickness);
        switch (bar.look()) {
            case SUM -> fill(g2, shape, Style.INNER_BAND, Style.BLUE);
            case LEVEL -> fill(g2, diamond(to, middle), Style.TEXT, Style.TEXT);
            case CHANGE -> change(g2, shape, bar.to() >= bar.from());
            case EXCHANGE -> {
                change(g2, rectangle(from, scale.of(0), middle, thickness), false);
                change(g2, rectangle(scale.of(0), to, middle, thickness), true);
            }
            case POINT -> {}
        }
        whisker(g2, bar, scale, middle);
        if (bar.look() == Bar.Look.POINT) {
            Shape point = new Ellipse2D.Double(to - POINT, middle - POINT, 2 * POINT, 2 * POINT);
            fill(g2, point, bar.isOpen() ? Color.WHITE : Style.BLUE, Style.BLUE);
        }
    }

    private static Shape rectangle(double from, double to, double middle, double thickness) {
        return new Rectangle2D.Double(Math.min(from, to), middle - thickness / 2, Math.abs(to - from), thickness);
    }

    private static Shape diamond(double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - DIAMOND);
        diamond.lineTo(x + DIAMOND, y);
        diamond.lineTo(x, y + DIAMOND);
        diamond.lineTo(x - DIAMOND, y);
        diamond.closePath();
        return diamond;
    }

    private static void change(Graphics2D g2, Shape shape, boolean isGain) {
        if (shape.getBounds2D().getWidth() == 0) {
            return; // nothing to fill, and a clip that is empty clips nothing in PDF
        }
        if (isGain) {
            fill(g2, shape, Style.BLUE, Style.BLUE);
        } else {
            fill(g2, shape, Color.WHITE, Style.VERMILION);
            Hatch.on(g2, shape, Style.VERMILION);
        }
    }

    private static void fill(Graphics2D g2, Shape shape, Color fill, Color outline) {
        g2.setPaint(fill);
        g2.fill(shape);
        g2.setPaint(outline);
        g2.setStroke(OUTLINE);
        g2.draw(shape);
    }

    private static void whisker(Graphics2D g2, Bar bar, Scale scale, double middle) {
        if (Double.isNaN(bar.low()) || bar.low() == bar.high()) {
            return;
        }
        double low = scale.of(bar.low());
        double high = scale.of(bar.high());
        // White below black: seen on a dark bar, too.
        for (boolean isBelow : new boolean[] {true, false}) {
            g2.setPaint(isBelow ? Color.WHITE : Style.TEXT);
            g2.setStroke(new BasicStroke(isBelow ? 4 : 1.5f));
            g2.draw(new Line2D.Double(low, middle, high, middle));
            g2.draw(new Line2D.Double(low, middle - WHISKER, low, middle + WHISKER));
            g2.draw(new Line2D.Double(high, middle - WHISKER, high, middle + WHISKER));
        }
    }
}
