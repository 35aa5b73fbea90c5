package hostcity.gui.chart;

import hostcity.report.Numbers;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Curves over the years, with their values in the year shown.
 *
 * @param heading what they measure, with its unit
 * @param curves in the order of the key
 * @param digits after the point in texts; 0 for whole numbers
 */
record LinesChart(String heading, List<Curve> curves, int digits) {

    /** Years between two marks of a curve: at every year they would hide it. */
    private static final int BETWEEN_MARKS = 5;

    Sketch sketch(Scene scene, Look look) {
        DoubleSummaryStatistics values = values(scene);
        XYPlot plot = YearPlot.empty(Axes.numbers(values.getMin(), values.getMax(), digits == 0, look), scene, look);
        YearPlot.add(plot, baseline(scene), baselineRenderer(look));
        YearPlot.add(plot, scenario(scene), scenarioRenderer(scene));
        return new Sketch(
                heading, "", look.text(Texts.YEAR), plot, key(scene, look), frame -> tips(frame, scene, look));
    }

    private DoubleSummaryStatistics values(Scene scene) {
        return curves.stream()
                .map(Curve::reading)
                .flatMap(reading -> Values.of(reading, scene))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
    }

    private XYSeriesCollection scenario(Scene scene) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (int i = 0; i < curves.size(); i++) {
            data.addSeries(YearPlot.series(
                    i, scene.film(), scene.years(), curves.get(i).reading()));
        }
        return data;
    }

    private XYSeriesCollection baseline(Scene scene) {
        XYSeriesCollection data = new XYSeriesCollection();
        if (scene.baseline() != null) {
            for (int i = 0; i < curves.size(); i++) {
                Reading reading = curves.get(i).reading();
                data.addSeries(YearPlot.series(i, scene.baseline(), scene.baselineYears(), reading));
            }
        }
        return data;
    }

    private XYLineAndShapeRenderer baselineRenderer(Look look) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < curves.size(); i++) {
            renderer.setSeriesPaint(i, look.pale(curves.get(i).color()));
            renderer.setSeriesStroke(i, Look.DASHED);
        }
        return renderer;
    }

    private XYLineAndShapeRenderer scenarioRenderer(Scene scene) {
        XYLineAndShapeRenderer renderer = new Marked(scene);
        for (int i = 0; i < curves.size(); i++) {
            renderer.setSeriesPaint(i, curves.get(i).color());
            renderer.setSeriesStroke(i, Look.BOLD);
            renderer.setSeriesShape(i, curves.get(i).mark());
        }
        return renderer;
    }

    private Key key(Scene scene, Look look) {
        List<Key.Row> rows = new ArrayList<>();
        for (Curve curve : curves) {
            String value = scene.scenario(curve.reading(), scene.last())
                    .map(x -> Numbers.grouped(x, digits))
                    .orElse("");
            rows.add(new Key.Row(curve.name(), value, curve.color(), Look.BOLD, curve.mark()));
        }
        rows.addAll(YearPlot.context(scene, look));
        return new Key(Integer.toString(scene.last()), rows);
    }

    private List<Tip> tips(Frame frame, Scene scene, Look look) {
        Function<Integer, String> text = year -> {
            StringBuilder lines = new StringBuilder(Integer.toString(year));
            curves.forEach(x -> lines.append('\n').append(line(x, year, scene, look)));
            return lines.toString();
        };
        return scene.allYears()
                .mapToObj(year -> frame.year(year, text.apply(year)))
                .toList();
    }

    private String line(Curve curve, int year, Scene scene, Look look) {
        return look.compared(
                curve.name(), scene.scenario(curve.reading(), year), scene.baseline(curve.reading(), year), digits);
    }

    /** Marks a few points: every few years, and the last. */
    private static final class Marked extends XYLineAndShapeRenderer {

        private static final long serialVersionUID = 1;
        private final int first;
        private final int last;

        Marked(Scene scene) {
            super(true, true);
            setDrawSeriesLineAsPath(true);
            first = scene.film().startYear();
            last = scene.last() - first;
        }

        @Override
        public boolean getItemShapeVisible(int series, int item) {
            return item == last || (first + item) % BETWEEN_MARKS == 0;
        }
    }
}
