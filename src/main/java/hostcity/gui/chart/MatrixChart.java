package hostcity.gui.chart;

import hostcity.gui.film.Film;
import hostcity.gui.film.Still;
import hostcity.measure.Indicator;
import hostcity.report.Numbers;
import hostcity.world.Instrument;
import hostcity.world.InstrumentInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.ui.RectangleInsets;

/**
 * A row for each instrument and a cell for each year, darker where there is more; below it a narrower row of the baseline.
 *
 * @param heading what it shows
 * @param rows a reading for each instrument
 * @param most the value of the darkest cell
 * @param digits after the point in texts
 */
record MatrixChart(String heading, List<Reading> rows, double most, int digits) {

    private static final double ADOPTED = 0.5;
    private static final double MOST_OF_WIDTH = 0.34;

    /** Parts of the height of a row, from its middle: the scenario alone, with a baseline, and that. */
    private static final double EDGE = 0.46;

    private static final double SPLIT = 0.16;

    /** How many of the named cities have each instrument. */
    static Sketch ofWorld(Scene scene, Look look, double width) {
        List<Integer> cities = IntStream.range(0, scene.film().places().size())
                .filter(x -> scene.place(x).isCity())
                .boxed()
                .toList();
        List<Reading> rows = new ArrayList<>();
        for (Instrument instrument : Instrument.all()) {
            rows.add((film, year) -> adopting(film, year, instrument, cities));
        }
        String heading = look.text(Texts.adopting(cities.size()));
        return new MatrixChart(heading, rows, Math.max(1, most(scene, rows)), 0).sketch(scene, look, width);
    }

    private static double adopting(Film film, int year, Instrument instrument, List<Integer> cities) {
        Still still = film.still(year).orElseThrow();
        return cities.stream()
                .filter(x -> still.hosts().get(x).enacted().getOrDefault(instrument, 0.0) >= ADOPTED)
                .count();
    }

    /** Few cities have most instruments: a scale up to all of them would be pale throughout. */
    private static double most(Scene scene, List<Reading> rows) {
        return rows.stream()
                .flatMap(row -> Values.of(row, scene))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    /** The levels that a city delivers. */
    static Sketch ofCity(Scene scene, Look look, double width) {
        int place = scene.places().get(0);
        List<Reading> rows = new ArrayList<>();
        for (Instrument instrument : Instrument.all()) {
            rows.add((film, year) -> film.get(Indicator.of(instrument), year, place));
        }
        String heading = look.titled(look.name(scene.place(place)), look.text(Texts.LEVEL));
        return new MatrixChart(heading, rows, 1, 2).sketch(scene, look, width);
    }

    private Sketch sketch(Scene scene, Look look, double width) {
        XYPlot plot = YearPlot.empty(names(scene, look, MOST_OF_WIDTH * width), scene, look);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeAxis(1, values(scene, look));
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        boolean hasBaseline = scene.baseline() != null;
        YearPlot.add(
                plot,
                data(scene, scene.years(), false),
                new CellRenderer(look, most, -EDGE, hasBaseline ? SPLIT : EDGE));
        if (hasBaseline) {
            YearPlot.add(
                    plot, data(scene, scene.baselineYears(), true), new CellRenderer(look, most, SPLIT + 0.06, EDGE));
        }
        String note = scene.last() + (hasBaseline ? " (" + look.text(Texts.BASELINE) + ")" : "");
        return new Sketch(heading, note, "", plot, Key.NONE, frame -> tips(frame, scene, look));
    }

    private DefaultXYZDataset data(Scene scene, IntStream years, boolean isBaseline) {
        int[] columns = years.toArray();
        double[][] cells = new double[3][rows.size() * columns.length];
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < columns.length; i++) {
                int cell = row * columns.length + i;
                cells[0][cell] = columns[i];
                cells[1][cell] = row;
                cells[2][cell] = value(scene, row, columns[i], isBaseline).orElse(0.0);
            }
        }
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries(0, cells);
        return data;
    }

    private Optional<Double> value(Scene scene, int row, int year, boolean isBaseline) {
        return isBaseline ? scene.baseline(rows.get(row), year) : scene.scenario(rows.get(row), year);
    }

    private NumberAxis names(Scene scene, Look look, double most) {
        Map<Double, String> names = new TreeMap<>();
        for (InstrumentInfo info : scene.instruments()) {
            names.put((double) info.instrument().ordinal(), look.fit(look.name(info), most));
        }
        return axis(names, look);
    }

    /** What the year shown has, and in brackets what the baseline has in it. */
    private NumberAxis values(Scene scene, Look look) {
        Map<Double, String> texts = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            String value = value(scene, row, scene.last(), false)
                    .map(x -> Numbers.grouped(x, digits))
                    .orElse("");
            String baseline = value(scene, row, scene.last(), true)
                    .map(x -> " (" + Numbers.grouped(x, digits) + ")")
                    .orElse("");
            texts.put((double) row, value + baseline);
        }
        return axis(texts, look);
    }

    private NumberAxis axis(Map<Double, String> texts, Look look) {
        NumberAxis axis = Axes.dressed(new NamedTicks(texts), look);
        axis.setRange(new Range(-0.5, rows.size() - 0.5));
        axis.setInverted(true);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(0, 3, 0, 3));
        return axis;
    }

    private List<Tip> tips(Frame frame, Scene scene, Look look) {
        List<Tip> tips = new ArrayList<>();
        for (InstrumentInfo info : scene.instruments()) {
            int row = info.instrument().ordinal();
            scene.allYears().forEach(year -> tips.add(frame.cell(year, row, tip(scene, info, year, look))));
        }
        return tips;
    }

    private String tip(Scene scene, InstrumentInfo info, int year, Look look) {
        Reading reading = rows.get(info.instrument().ordinal());
        return year + "\n"
                + look.compared(look.name(info), scene.scenario(reading, year), scene.baseline(reading, year), digits);
    }
}
