package hostcity.report.figure;

import static java.util.Objects.requireNonNull;

import hostcity.report.Course;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.scenario.Span;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.TextAnchor;

/** Something over the years: bands, lines, the years of the policy, and a tip for each year. */
final class YearChart {

    private static final Label FROM = new Label("from ", "始于 ");
    private static final Label UNTIL = new Label("until ", "止于 ");

    /** Room above the curves for the years of the policy. */
    private static final double UPPER_MARGIN = 0.12;

    private static final double UPPER_MARGIN_OF_TWO = 0.2;

    private final Course course;
    private final Language language;
    private final Format format;
    private final XYPlot plot;

    YearChart(Course course, String axis, boolean fromZero, Language language, Format format) {
        this.course = course;
        this.language = language;
        this.format = format;
        int first = course.years().get(0).year();
        int last = course.years().get(course.years().size() - 1).year();
        NumberAxis values = Style.numbers(axis, format);
        values.setAutoRangeIncludesZero(fromZero);
        values.setUpperMargin(UPPER_MARGIN);
        plot = new XYPlot(null, Style.years(Words.YEAR.in(language), first, last, format), values, null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        Style.grid(plot);
    }

    private void add(XYDataset data, AbstractXYItemRenderer renderer) {
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }

    /** A filled area. */
    YearChart band(ToDoubleFunction<Course.Year> low, ToDoubleFunction<Course.Year> high, Color color) {
        YIntervalSeries series = new YIntervalSeries("");
        course.years().forEach(x -> {
            double bottom = low.applyAsDouble(x);
            double top = high.applyAsDouble(x);
            if (bottom <= top) { // a single replication has no interval
                series.add(x.year(), (bottom + top) / 2, bottom, top);
            }
        });
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1);
        renderer.setSeriesFillPaint(0, color);
        add(data, renderer);
        return this;
    }

    /** A line. */
    YearChart line(ToDoubleFunction<Course.Year> value, Color color, Stroke stroke) {
        XYSeries series = new XYSeries("");
        course.years().forEach(x -> series.add(x.year(), value.applyAsDouble(x)));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        add(new XYSeriesCollection(series), renderer);
        return this;
    }

    /** The line of no change. */
    YearChart zero() {
        plot.addRangeMarker(new ValueMarker(0, Style.GREY, Style.THIN));
        return this;
    }

    /** When the policy begins, and when it ends if that is before the end. */
    YearChart policy(Span span) {
        marker(span.first(), FROM.in(language) + span.first(), false);
        if (span.last() < span.end()) {
            plot.getRangeAxis().setUpperMargin(UPPER_MARGIN_OF_TWO);
            marker(span.last(), UNTIL.in(language) + span.last(), true);
        }
        return this;
    }

    private void marker(int year, String text, boolean isEnd) {
        ValueMarker marker = new ValueMarker(year, Style.TEXT, Style.DOTTED);
        marker.setLabel(" " + text + " ");
        marker.setLabelFont(Style.font(format));
        marker.setLabelPaint(Style.TEXT);
        // Texts of a short policy would cover each other in one line, and of an early one stand outside.
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        if (isEnd) {
            marker.setLabelOffset(new org.jfree.ui.RectangleInsets(3 + Style.line(format), 3, 3, 3));
        }
        plot.addDomainMarker(marker);
    }

    /** The chart, with what each year tells. */
    JFreeChart chart(Function<Course.Year, String> tip) {
        XYSeries series = new XYSeries("");
        course.years().forEach(x -> series.add(x.year(), Double.NaN));
        add(
                new XYSeriesCollection(series),
                new YearTips(item -> tip.apply(course.years().get(item))));
        return Style.chart(plot, format);
    }

    /** Draws nothing: the whole height of a year is where its numbers are told. */
    private static final class YearTips extends AbstractXYItemRenderer {

        private static final long serialVersionUID = 1;
        private final transient Function<Integer, String> tips;

        YearTips(Function<Integer, String> tips) {
            this.tips = tips;
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
            double left = domainAxis.valueToJava2D(year - 0.5, area, plot.getDomainAxisEdge());
            double right = domainAxis.valueToJava2D(year + 0.5, area, plot.getDomainAxisEdge());
            requireNonNull(state.getEntityCollection())
                    .add(new ChartEntity(
                            new Rectangle2D.Double(left, area.getY(), right - left, area.getHeight()),
                            tips.apply(item)));
        }
    }
}
