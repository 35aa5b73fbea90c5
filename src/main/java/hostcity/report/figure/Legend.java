package hostcity.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.LegendTitle;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** What the marks of a chart mean, above it. */
final class Legend {

    private final LegendItemCollection items = new LegendItemCollection();
    private final Format format;

    Legend(Format format) {
        this.format = format;
    }

    /** A line. */
    Legend line(String text, Color color, Stroke stroke) {
        return add(new LegendItem(text, null, null, null, new Line2D.Double(-12, 0, 12, 0), stroke, color));
    }

    /** An area. */
    Legend area(String text, Color color) {
        return add(new LegendItem(text, null, null, null, new Rectangle2D.Double(-12, -6, 24, 12), color));
    }

    /** A mark with an outline; of white paint it is hollow. */
    Legend mark(String text, Shape shape, Paint fill, Color outline) {
        return add(new LegendItem(text, null, null, null, shape, fill, new BasicStroke(1.5f), outline));
    }

    private Legend add(LegendItem item) {
        item.setLabelFont(Style.font(format));
        item.setLabelPaint(Style.TEXT);
        items.add(item);
        return this;
    }

    void putOn(JFreeChart chart) {
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setItemFont(Style.font(format));
        legend.setItemPaint(Style.TEXT);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 6));
        legend.setPadding(new RectangleInsets(0, 0, 6, 0));
        chart.addLegend(legend);
    }
}
