package hostcity.report.figure;

import static java.util.Objects.requireNonNull;

import hostcity.report.Language;
import hostcity.world.InstrumentInfo;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.jfree.text.TextUtilities;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/** Draws cells with their level in them; changed ones have a frame. */
final class LevelRenderer extends AbstractCategoryItemRenderer {

    private static final long serialVersionUID = 1;
    private static final double GAP = 1;
    private static final double FRAME = 2.5;

    /** Above it a cell is dark, and its number white. */
    private static final double DARK = 0.6;

    private final transient List<LevelRow> rows;
    private final transient List<InstrumentInfo> instruments;
    private final Language language;
    private final Format format;

    LevelRenderer(List<LevelRow> rows, List<InstrumentInfo> instruments, Language language, Format format) {
        this.rows = rows;
        this.instruments = instruments;
        this.language = language;
        this.format = format;
    }

    /** Frames come last: those of neighbours would be half covered. */
    @Override
    public int getPassCount() {
        return 2;
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
        RectangleEdge across = plot.getDomainAxisEdge();
        double left = domainAxis.getCategoryStart(column, dataset.getColumnCount(), area, across);
        double right = domainAxis.getCategoryEnd(column, dataset.getColumnCount(), area, across);
        double first = rangeAxis.valueToJava2D(row - 0.5, area, plot.getRangeAxisEdge());
        double last = rangeAxis.valueToJava2D(row + 0.5, area, plot.getRangeAxisEdge());
        Rectangle2D cell = plot.getOrientation().equals(PlotOrientation.VERTICAL)
                ? cell(left, right, Math.min(first, last), Math.max(first, last))
                : cell(Math.min(first, last), Math.max(first, last), left, right);
        if (pass == 0) {
            draw(g2, cell, rows.get(row), column);
            requireNonNull(state.getEntityCollection())
                    .add(new ChartEntity(cell, rows.get(row).tip(instruments.get(column), language)));
        } else if (rows.get(row).isChanged(column)) {
            g2.setPaint(Style.TEXT);
            g2.setStroke(new BasicStroke((float) FRAME));
            g2.draw(cell(cell.getMinX() + GAP, cell.getMaxX() - GAP, cell.getMinY() + GAP, cell.getMaxY() - GAP));
        }
    }

    private static Rectangle2D cell(double left, double right, double top, double bottom) {
        return new Rectangle2D.Double(left + GAP / 2, top + GAP / 2, right - left - GAP, bottom - top - GAP);
    }

    private void draw(Graphics2D g2, Rectangle2D cell, LevelRow row, int instrument) {
        double level = row.levels().get(instrument);
        g2.setPaint(shade(level));
        g2.fill(cell);
        g2.setPaint(Style.GRID);
        g2.setStroke(Style.THIN);
        g2.draw(cell);
        g2.setPaint(level > DARK ? Color.WHITE : Style.TEXT);
        g2.setFont(Style.font(format));
        TextUtilities.drawAlignedString(
                row.text(instrument), g2, (float) cell.getCenterX(), (float) cell.getCenterY(), TextAnchor.CENTER);
    }

    /** From white at 0 to blue at 1. */
    private static Color shade(double level) {
        double share = Math.max(0, Math.min(1, level));
        return new Color(
                mix(share, Style.BLUE.getRed()), mix(share, Style.BLUE.getGreen()), mix(share, Style.BLUE.getBlue()));
    }

    private static int mix(double share, int full) {
        return (int) Math.round(255 + share * (full - 255));
    }
}
