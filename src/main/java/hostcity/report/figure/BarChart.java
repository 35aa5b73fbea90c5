package hostcity.report.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.text.G2TextMeasurer;
import org.jfree.text.TextBlock;
import org.jfree.text.TextLine;
import org.jfree.text.TextUtilities;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** Rows of bars with intervals. Numbers stand below the names, where no bar can cover them. */
final class BarChart {

    private static final int NAME_LINES = 3;

    private BarChart() {}

    /** The height of some rows, px. */
    static int height(int rows, Format format) {
        double lines = format.pick(2.8, 3.8);
        return (int) Math.round(rows * lines * Style.line(format) + format.pick(100, 110));
    }

    /**
     * Draws the rows from top to bottom.
     *
     * @param axis what the bars measure, with its unit
     */
    static JFreeChart of(List<Bar> bars, String axis, Format format) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < bars.size(); i++) {
            data.addValue(bars.get(i).to(), "", Integer.valueOf(i));
        }
        CategoryAxis names = Style.axis(new Names(bars, format), format);
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        names.setCategoryMargin(0);
        names.setTickMarksVisible(false);
        names.setAxisLineVisible(false);
        NumberAxis values = Style.numbers(axis, format);
        values.setAutoRangeIncludesZero(bars.stream().noneMatch(x -> x.look() == Bar.Look.LEVEL));
        // Numbers stand below the names: few ticks are enough.
        values.setTickLabelInsets(new RectangleInsets(2, 16, 2, 16));
        CategoryPlot plot = new CategoryPlot(data, names, values, new BarRenderer(bars));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        Style.grid(plot);
        plot.addRangeMarker(new ValueMarker(0, Style.GREY, Style.THIN), Layer.BACKGROUND);
        return Style.chart(plot, format);
    }

    /** Names with their numbers, wrapped. */
    private static final class Names extends CategoryAxis {

        private static final long serialVersionUID = 1;
        private final transient List<Bar> bars;
        private final Format format;

        Names(List<Bar> bars, Format format) {
            this.bars = bars;
            this.format = format;
        }

        @Override
        @SuppressWarnings("rawtypes") // as in the method that is overridden
        protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
            Bar bar = bars.get((Integer) category);
            float most = format.width() * format.pick(0.36f, 0.42f);
            TextBlock label = new TextBlock();
            label.setLineAlignment(HorizontalAlignment.RIGHT);
            add(label, bar.name(), Style.TEXT, most, g2);
            add(label, bar.numbers(), Style.GREY, most, g2);
            return label;
        }

        private void add(TextBlock label, String text, Paint paint, float most, Graphics2D g2) {
            Font font = Style.font(format);
            TextBlock wrapped =
                    TextUtilities.createTextBlock(text, font, paint, most, NAME_LINES, new G2TextMeasurer(g2));
            for (Object line : wrapped.getLines()) {
                label.addLine((TextLine) line);
            }
        }
    }
}
