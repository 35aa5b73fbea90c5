package hostcity.gui.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;

/**
 * Where the values of a plot that has been drawn lie.
 *
 * @param plot with its axes
 * @param area between them, px
 */
record Frame(XYPlot plot, Rectangle2D area) {

    private double x(double value) {
        return plot.getDomainAxis().valueToJava2D(value, area, plot.getDomainAxisEdge());
    }

    private double y(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }

    /** A tip of the whole height of the plot. */
    Tip column(double from, double to, String text) {
        return new Tip(x(from), area.getMinY(), x(to), area.getMaxY(), text);
    }

    /** The same for a year. */
    Tip year(int year, String text) {
        return column(year - 0.5, year + 0.5, text);
    }

    /** A tip of a year in a row. */
    Tip cell(int year, int row, String text) {
        return new Tip(x(year - 0.5), y(row - 0.5), x(year + 0.5), y(row + 0.5), text);
    }
}
