package hostcity.gui.chart;

import hostcity.report.figure.Ticks;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;
import org.jfree.ui.RectangleInsets;

/** Axes without names: these stand above the plot, where they need less room. */
final class Axes {

    private static final double MARGIN = 0.06;

    private Axes() {}

    /** Years, from the first to the last in whole. */
    static NumberAxis years(Scene scene, Look look) {
        NumberAxis axis = dressed(new NumberAxis(), look);
        int first = scene.film().startYear();
        Ticks.years(axis, first, Math.max(scene.film().endYear(), first + 1));
        return axis;
    }

    /** Numbers from the least to the most, with some room; ticks at whole numbers only if there is nothing between them. */
    static NumberAxis numbers(double least, double most, boolean isWhole, Look look) {
        NumberAxis axis = dressed(new NumberAxis(), look);
        axis.setStandardTickUnits(Ticks.from(isWhole ? 0 : -6));
        axis.setRange(range(least, most, isWhole ? 2 : 0.1));
        axis.setTickLabelInsets(new RectangleInsets(1, 2, 1, 3));
        return axis;
    }

    /** Nothing that cannot be negative has an axis below 0. */
    private static Range range(double least, double most, double smallest) {
        double missing = Math.max(0, smallest - (most - least)) / 2;
        double margin = MARGIN * (most - least) + missing;
        double low = least >= 0 ? Math.max(0, least - margin) : least - margin;
        return new Range(low, Math.max(most + margin, low + smallest));
    }

    /** Fonts and colors. */
    static <T extends NumberAxis> T dressed(T axis, Look look) {
        axis.setTickLabelFont(look.font());
        axis.setTickLabelPaint(look.theme().text());
        axis.setAxisLinePaint(look.theme().faint());
        axis.setTickMarkPaint(look.theme().faint());
        return axis;
    }
}
