package hostcity.gui.chart;

import hostcity.gui.film.Film;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleInsets;

/** A plot over the years of a film. */
final class YearPlot {

    private YearPlot() {}

    /** With nothing in it but the year shown and those of the policies. */
    static XYPlot empty(ValueAxis values, Scene scene, Look look) {
        NumberAxis years = Axes.years(scene, look);
        XYPlot plot = bare(years, values, look);
        for (int year : scene.policyYears()) {
            if (years.getRange().contains(year)) {
                marker(plot, new ValueMarker(year, look.theme().faint(), Look.DOTTED));
            }
        }
        if (years.getRange().contains(scene.year())) {
            marker(plot, new ValueMarker(scene.year(), look.theme().text(), Look.THIN));
        }
        return plot;
    }

    private static void marker(XYPlot plot, ValueMarker marker) {
        marker.setAlpha(1);
        plot.addDomainMarker(marker, Layer.FOREGROUND);
    }

    /** A plot without data. */
    static XYPlot bare(ValueAxis below, ValueAxis beside, Look look) {
        XYPlot plot = new XYPlot(null, below, beside, null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(look.theme().background());
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(look.theme().grid());
        plot.setRangeGridlineStroke(Look.THIN);
        plot.setNoDataMessage(null);
        return plot;
    }

    /** Puts data in front of what is there. */
    static void add(XYPlot plot, XYDataset data, XYItemRenderer renderer) {
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }

    /** A series of some years of a film. */
    static XYSeries series(int key, Film film, IntStream years, Reading reading) {
        XYSeries series = new XYSeries(key, false, false);
        years.forEach(year -> series.add(year, reading.of(film, year), false));
        return series;
    }

    /** The rows of a key that tell what is beside the data. */
    static List<Key.Row> context(Scene scene, Look look) {
        List<Key.Row> rows = new ArrayList<>();
        if (scene.baseline() != null) {
            rows.add(Key.Row.line(look.text(Texts.BASELINE), look.theme().faint(), Look.DASHED));
        }
        if (!scene.policyYears().isEmpty()) {
            rows.add(Key.Row.line(look.text(Texts.POLICY), look.theme().faint(), Look.DOTTED));
        }
        return rows;
    }
}
