package hostcity.gui.map;

import hostcity.report.figure.NaturalEarth;
import hostcity.report.figure.Rings;
import java.awt.geom.Path2D;
import java.util.List;

/** The land of the world, from Natural Earth (1:50 million, public domain); borders of nations are not drawn. */
final class Coast {

    private static final List<Ring> RINGS =
            Rings.read("/hostcity/gui/map/coast.txt").stream().map(Ring::new).toList();

    /** Beyond the map, px: as far as lines that leave it are drawn. */
    private static final double MARGIN = 60;

    private Coast() {}

    /** One outline. */
    private static final class Ring {

        /** Degrees. */
        private final float[] longitudes;

        /** How wide a degree is drawn at each point. */
        private final float[] widths;

        /** Of each point, in degrees at the equator. */
        private final float[] heights;

        private final Box box;

        Ring(double... ring) {
            int n = ring.length / 2;
            longitudes = new float[n];
            widths = new float[n];
            heights = new float[n];
            for (int i = 0; i < n; i++) {
                longitudes[i] = (float) ring[2 * i];
                widths[i] = (float) NaturalEarth.width(ring[2 * i + 1]);
                heights[i] = (float) MapView.y(ring[2 * i + 1]);
            }
            box = new Box(Range.of(longitudes), Range.of(widths), Range.of(heights));
        }
    }

    /** The least and the most of some numbers. */
    private record Range(double least, double most) {
        static Range of(float... values) {
            double least = values[0];
            double most = values[0];
            for (float value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            return new Range(least, most);
        }
    }

    private record Box(Range longitudes, Range widths, Range heights) {}

    /**
     * The land that a view shows.
     *
     * @param detail px: what is smaller is left out
     */
    static Path2D in(MapView view, double detail) {
        Path2D land = new Path2D.Float(Path2D.WIND_EVEN_ODD, 1 << 13);
        Frame frame = new Frame(view.meridian(), view.meridianX(), view.equatorY(), view);
        for (Ring ring : RINGS) {
            if (frame.shows(ring.box, detail)) {
                frame.append(ring, detail, land);
            }
        }
        return land;
    }

    /** What is needed for each point, found once. */
    private record Frame(double meridian, double left, double equator, MapView view) {

        double x(double longitude, double width) {
            return left + view.scale() * (longitude - meridian) * width;
        }

        double y(double height) {
            return equator - view.scale() * height;
        }

        boolean shows(Box box, double detail) {
            double west = box.longitudes.least;
            double east = box.longitudes.most;
            double least = Math.min(x(west, box.widths.least), x(west, box.widths.most));
            double most = Math.max(x(east, box.widths.least), x(east, box.widths.most));
            double high = y(box.heights.most);
            double low = y(box.heights.least);
            return most > 0
                    && least < view.width()
                    && low > 0
                    && high < view.height()
                    && Math.max(most - least, low - high) > detail;
        }

        void append(Ring ring, double detail, Path2D land) {
            double lastX = Double.NaN;
            double lastY = Double.NaN;
            for (int i = 0; i < ring.longitudes.length; i++) {
                double x = within(x(ring.longitudes[i], ring.widths[i]), view.width());
                double y = within(y(ring.heights[i]), view.height());
                if (i == 0) {
                    land.moveTo(x, y);
                } else if (Math.abs(x - lastX) + Math.abs(y - lastY) < detail) {
                    continue;
                } else {
                    land.lineTo(x, y);
                }
                lastX = x;
                lastY = y;
            }
            land.closePath();
        }

        private static double within(double value, double size) {
            return Math.max(-MARGIN, Math.min(size + MARGIN, value));
        }
    }
}
