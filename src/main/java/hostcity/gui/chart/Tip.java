package hostcity.gui.chart;

/**
 * What a part of a chart tells on pointing; px from its upper left corner.
 *
 * @param text lines
 */
public record Tip(double left, double top, double right, double bottom, String text) {

    /** Whether a point is in its part. */
    public boolean contains(double x, double y) {
        return x >= left && x < right && y >= top && y < bottom;
    }
}
