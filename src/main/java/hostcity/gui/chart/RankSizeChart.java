package hostcity.gui.chart;

import hostcity.gui.film.Film;
import hostcity.measure.Indicator;
import hostcity.report.Numbers;
import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.ui.RectangleInsets;

/** Organizations of the named cities by rank, both axes logarithmic; cities without any have none. */
final class RankSizeChart {

    private static final int DECADES = 6;
    private static final double ROOM = 0.12;

    private RankSizeChart() {}

    /** A city with its stock. */
    private record Ranked(int place, double size) {}

    static Sketch of(Scene scene, Look look) {
        List<Ranked> now = ranks(scene.film(), scene.last());
        List<Ranked> start = ranks(scene.film(), scene.film().startYear());
        List<Ranked> baseline = baseline(scene);
        XYPlot plot = plot(scene, look);
        YearPlot.add(plot, line(start), renderer(look.theme().faint(), Look.DOTTED));
        YearPlot.add(plot, line(baseline), renderer(look.theme().faint(), Look.DASHED));
        YearPlot.add(plot, line(now), renderer(look.theme().text(), Look.BOLD));
        YearPlot.add(plot, chosen(now, scene), marks(scene, look));
        return new Sketch(
                look.text(Texts.SIZES),
                "",
                look.text(Texts.RANK),
                plot,
                key(now, scene, look),
                frame -> tips(frame, now, start, baseline, scene, look));
    }

    private static List<Ranked> baseline(Scene scene) {
        Film film = scene.baseline();
        return film == null || film.lastYear() < scene.last() ? List.of() : ranks(film, scene.last());
    }

    private static List<Ranked> ranks(Film film, int year) {
        return IntStream.range(0, film.places().size())
                .filter(x -> film.places().get(x).isCity())
                .mapToObj(x -> new Ranked(x, film.get(Indicator.ORGANIZATIONS, year, x)))
                .filter(x -> x.size() > 0)
                .sorted(Comparator.comparingDouble(Ranked::size).reversed())
                .toList();
    }

    private static XYPlot plot(Scene scene, Look look) {
        Film film = scene.film();
        double cities = film.places().stream().filter(x -> x.isCity()).count();
        double most = scene.filmedYears()
                .mapToObj(year -> ranks(film, year))
                .flatMap(x -> x.stream().limit(1))
                .mapToDouble(Ranked::size)
                .max()
                .orElse(1);
        return YearPlot.bare(axis(Math.max(2, cities), look), axis(Math.max(2, most), look), look);
    }

    /** From 1 to a number; its values are logarithms. */
    private static NumberAxis axis(double most, Look look) {
        Map<Double, String> texts = new TreeMap<>();
        for (int power = 0; power < DECADES; power++) {
            for (int step : new int[] {1, 2, 5}) {
                double value = step * StrictMath.pow(10, power);
                texts.put(StrictMath.log10(value), Numbers.grouped(value, 0));
            }
        }
        NumberAxis axis = Axes.dressed(new NamedTicks(texts), look);
        axis.setRange(-ROOM / 2, StrictMath.log10(most) + ROOM);
        axis.setTickLabelInsets(new RectangleInsets(1, 2, 1, 3));
        return axis;
    }

    private static XYSeriesCollection line(List<Ranked> ranks) {
        XYSeries series = new XYSeries(0, false, false);
        for (int i = 0; i < ranks.size(); i++) {
            series.add(StrictMath.log10(i + 1), StrictMath.log10(ranks.get(i).size()), false);
        }
        return new XYSeriesCollection(series);
    }

    private static XYLineAndShapeRenderer renderer(Color color, Stroke stroke) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        return renderer;
    }

    /** A point for each chosen place that has a rank. */
    private static XYSeriesCollection chosen(List<Ranked> now, Scene scene) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (int i = 0; i < scene.places().size(); i++) {
            XYSeries series = new XYSeries(i, false, false);
            int rank = rank(now, scene.places().get(i));
            if (rank > 0) {
                series.add(
                        StrictMath.log10(rank),
                        StrictMath.log10(now.get(rank - 1).size()),
                        false);
            }
            data.addSeries(series);
        }
        return data;
    }

    /** 0 if it has none. */
    private static int rank(List<Ranked> ranks, int place) {
        for (int i = 0; i < ranks.size(); i++) {
            if (ranks.get(i).place() == place) {
                return i + 1;
            }
        }
        return 0;
    }

    private static XYLineAndShapeRenderer marks(Scene scene, Look look) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int i = 0; i < scene.places().size(); i++) {
            renderer.setSeriesPaint(i, look.series(i));
            renderer.setSeriesShape(i, Marks.of(i));
        }
        return renderer;
    }

    private static Key key(List<Ranked> now, Scene scene, Look look) {
        List<Key.Row> rows = new ArrayList<>();
        for (int i = 0; i < scene.places().size(); i++) {
            int place = scene.places().get(i);
            int rank = rank(now, place);
            // The rest of a country has organizations, too, but no rank among cities.
            String size = Numbers.grouped(scene.film().get(Indicator.ORGANIZATIONS, scene.last(), place), 0);
            String value = rank == 0 ? size : size + " (" + rank + ")";
            String name = look.name(scene.place(place));
            rows.add(new Key.Row(name, value, look.series(i), Look.NONE, Marks.of(i)));
        }
        String year = Integer.toString(scene.last());
        rows.add(Key.Row.line(year, look.theme().text(), Look.BOLD));
        if (scene.baseline() != null) {
            rows.add(Key.Row.line(look.text(Texts.BASELINE), look.theme().faint(), Look.DASHED));
        }
        if (scene.last() > scene.film().startYear()) {
            rows.add(Key.Row.line(
                    Integer.toString(scene.film().startYear()), look.theme().faint(), Look.DOTTED));
        }
        return new Key(look.text(Texts.SIZE_AND_RANK), rows);
    }

    private static List<Tip> tips(
            Frame frame, List<Ranked> now, List<Ranked> start, List<Ranked> baseline, Scene scene, Look look) {
        List<Tip> tips = new ArrayList<>();
        for (int rank = 1; rank <= Math.max(now.size(), start.size()); rank++) {
            String text = look.text(Texts.RANK) + " " + rank
                    + line(Integer.toString(scene.last()), now, rank, scene, look)
                    + line(look.text(Texts.BASELINE), baseline, rank, scene, look)
                    + line(Integer.toString(scene.film().startYear()), start, rank, scene, look);
            tips.add(frame.column(StrictMath.log10(rank - 0.5), StrictMath.log10(rank + 0.5), text));
        }
        return tips;
    }

    private static String line(String name, List<Ranked> ranks, int rank, Scene scene, Look look) {
        if (rank > ranks.size()) {
            return "";
        }
        Ranked city = ranks.get(rank - 1);
        return "\n" + look.titled(name, look.name(scene.place(city.place())) + " " + Numbers.grouped(city.size(), 0));
    }
}
