package hostcity.gui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/** An axis that has a text at some of its values, whether or not it finds the room narrow. */
final class NamedTicks extends NumberAxis {

    private static final long serialVersionUID = 1;
    private final transient Map<Double, String> texts;

    NamedTicks(Map<Double, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    @Override
    @SuppressWarnings("rawtypes") // as in the method that is overridden
    protected List refreshTicksHorizontal(Graphics2D g2, Rectangle2D area, RectangleEdge edge) {
        return ticks(TextAnchor.TOP_CENTER);
    }

    @Override
    @SuppressWarnings("rawtypes") // as in the method that is overridden
    protected List refreshTicksVertical(Graphics2D g2, Rectangle2D area, RectangleEdge edge) {
        return ticks(RectangleEdge.LEFT.equals(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
    }

    private List<NumberTick> ticks(TextAnchor anchor) {
        return texts.entrySet().stream()
                .filter(x -> getRange().contains(x.getKey()))
                .map(x -> new NumberTick(x.getKey(), x.getValue(), anchor, TextAnchor.CENTER, 0))
                .toList();
    }
}
