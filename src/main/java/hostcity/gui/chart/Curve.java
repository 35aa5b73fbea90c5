package hostcity.gui.chart;

import java.awt.Color;
import java.awt.Shape;

/**
 * A line of a chart: bold up to the year shown, with its baseline behind it.
 *
 * @param name what it is
 * @param reading its values
 * @param color of it; the baseline is paler
 * @param mark at some of its points
 */
record Curve(String name, Reading reading, Color color, Shape mark) {

    /** The n-th of a chart. */
    static Curve of(int n, String name, Reading reading, Look look) {
        return new Curve(name, reading, look.series(n), Marks.of(n));
    }
}
