package hostcity.report.figure;

import static java.util.Objects.requireNonNull;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A map of the world with one of Europe: in its corner, or below it where there is no room. */
final class MapPlot extends Plot {

    private static final long serialVersionUID = 1;

    /** Marks with a label. */
    private static final int LABELED_WIDE = 6;

    private static final int LABELED_NARROW = 4;

    private final transient List<MapMark> marks;
    private final Format format;

    /**
     * A map of some marks.
     *
     * @param marks the largest first
     */
    MapPlot(List<MapMark> marks, Format format) {
        this.marks = List.copyOf(marks);
        this.format = format;
    }

    @Override
    public String getPlotType() {
        return "map";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            PlotRenderingInfo info) {
        Rectangle2D insetFrame = inset(area);
        MapView world = MapView.world(worldFrame(area));
        MapView europe = MapView.europe(insetFrame);
        drawLand(g2, world);
        drawBounds(g2, world, MapView.EUROPE);
        g2.setPaint(Color.WHITE);
        g2.fill(insetFrame);
        drawLand(g2, europe);
        g2.setPaint(Style.GREY);
        g2.setStroke(Style.THIN);
        g2.draw(insetFrame);
        List<Shape> shapes = drawMarks(g2, world, europe, info);
        drawLabels(g2, shapes, world, europe);
    }

    private Rectangle2D worldFrame(Rectangle2D area) {
        double height = format.pick(area.getHeight(), 0.58 * area.getWidth());
        return new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), height);
    }

    private Rectangle2D inset(Rectangle2D area) {
        double width = format.pick(0.27 * area.getWidth(), area.getWidth() - 2);
        double height = format.pick(0.98 * width, 0.96 * width);
        return new Rectangle2D.Double(area.getX() + 1, area.getMaxY() - height - 1, width, height);
    }

    private static void drawLand(Graphics2D g2, MapView view) {
        Shape clip = g2.getClip();
        g2.clip(view.frame());
        Path2D land = Land.in(view);
        g2.setPaint(Style.LAND);
        g2.fill(land);
        g2.setClip(clip);
    }

    /** Where on a map another one lies. */
    private static void drawBounds(Graphics2D g2, MapView view, Rectangle2D bounds) {
        Path2D outline = new Path2D.Double();
        double[][] corners = {
            {bounds.getMinX(), bounds.getMinY()},
            {bounds.getMaxX(), bounds.getMinY()},
            {bounds.getMaxX(), bounds.getMaxY()},
            {bounds.getMinX(), bounds.getMaxY()}
        };
        for (double[] corner : corners) {
            Point2D point = view.at(corner[0], corner[1]);
            if (outline.getCurrentPoint() == null) {
                outline.moveTo(point.getX(), point.getY());
            } else {
                outline.lineTo(point.getX(), point.getY());
            }
        }
        outline.closePath();
        g2.setPaint(Style.GREY);
        g2.setStroke(Style.THIN);
        g2.draw(outline);
    }

    private List<Shape> drawMarks(Graphics2D g2, MapView world, MapView europe, PlotRenderingInfo info) {
        double most =
                marks.stream().mapToDouble(x -> Math.abs(x.change())).max().orElse(1);
        List<Shape> shapes = new ArrayList<>();
        for (MapMark mark : marks) {
            Point2D at = view(mark, world, europe).at(mark.longitude(), mark.latitude());
            Shape shape = MapMark.shape(mark.change(), MapMark.radius(mark.change(), most, MapMark.largest(format)));
            shapes.add(
                    AffineTransform.getTranslateInstance(at.getX(), at.getY()).createTransformedShape(shape));
        }
        // Places without a change lie below, small marks above large ones.
        for (boolean isNothing : new boolean[] {true, false}) {
            for (int i = 0; i < marks.size(); i++) {
                if ((marks.get(i).change() == 0) == isNothing) {
                    marks.get(i).draw(g2, shapes.get(i));
                    requireNonNull(info.getOwner().getEntityCollection())
                            .add(new ChartEntity(shapes.get(i), marks.get(i).tip()));
                }
            }
        }
        return shapes;
    }

    private static MapView view(MapMark mark, MapView world, MapView europe) {
        return europe.contains(mark.longitude(), mark.latitude()) ? europe : world;
    }

    private void drawLabels(Graphics2D g2, List<Shape> shapes, MapView world, MapView europe) {
        MapLabels inEurope = new MapLabels(g2, europe.frame(), shapes, format);
        MapLabels elsewhere = new MapLabels(g2, world.frame(), shapes, format);
        elsewhere.keepFree(europe.frame());
        for (int i = 0; i < Math.min(format.pick(LABELED_WIDE, LABELED_NARROW), marks.size()); i++) {
            if (marks.get(i).change() != 0) {
                MapLabels labels = view(marks.get(i), world, europe).equals(europe) ? inEurope : elsewhere;
                labels.draw(marks.get(i).label(), shapes.get(i));
            }
        }
    }
}
