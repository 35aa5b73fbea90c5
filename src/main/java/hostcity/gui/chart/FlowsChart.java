package hostcity.gui.chart;

import hostcity.measure.Indicator;
import hostcity.report.Flows;
import hostcity.report.Label;
import hostcity.report.Numbers;
import java.awt.Color;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.ui.Layer;

/** What a city wins and loses in a year: bars above and below 0, and what both come to in the baseline. */
record FlowsChart(int place, List<Flow> flows) {

    private static final double GAP = 0.2;

    /**
     * A kind of flow.
     *
     * @param sign 1 for a gain, −1 for a loss
     */
    record Flow(Label name, Indicator indicator, int sign, Color color) {}

    static Sketch of(Scene scene, Look look) {
        Color gain = look.series(0);
        Color loss = look.series(1);
        List<Flow> flows = List.of(
                new Flow(Flows.FOUNDED, Indicator.FOUNDINGS, 1, gain),
                new Flow(Flows.ARRIVED, Indicator.ARRIVALS, 1, look.pale(gain)),
                new Flow(Flows.LEFT, Indicator.DEPARTURES, -1, look.pale(loss)),
                new Flow(Flows.CLOSED, Indicator.CLOSURES, -1, loss));
        return new FlowsChart(scene.places().get(0), flows).sketch(scene, look);
    }

    private Sketch sketch(Scene scene, Look look) {
        DoubleSummaryStatistics values = values(scene);
        XYPlot plot = YearPlot.empty(
                Axes.numbers(Math.min(-1, values.getMin()), Math.max(1, values.getMax()), true, look), scene, look);
        plot.addRangeMarker(new ValueMarker(0, look.theme().faint(), Look.THIN), Layer.FOREGROUND);
        YearPlot.add(plot, bars(scene), barRenderer());
        YearPlot.add(plot, steps(scene), stepRenderer(look));
        String heading = look.titled(look.name(scene.place(place)), look.text(Texts.FLOWS));
        return new Sketch(
                heading, "", look.text(Texts.YEAR), plot, key(scene, look), frame -> tips(frame, scene, look));
    }

    private Reading plain(Flow flow) {
        return (film, year) -> film.get(flow.indicator(), year, place);
    }

    private Reading reading(Flow flow) {
        return (film, year) -> flow.sign() * plain(flow).of(film, year);
    }

    /** All gains, or all losses. */
    private Reading sum(int sign) {
        return (film, year) -> flows.stream()
                .filter(x -> x.sign() == sign)
                .mapToDouble(x -> reading(x).of(film, year))
                .sum();
    }

    private DoubleSummaryStatistics values(Scene scene) {
        return Stream.of(sum(1), sum(-1))
                .flatMap(reading -> Values.of(reading, scene))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
    }

    private DefaultTableXYDataset bars(Scene scene) {
        DefaultTableXYDataset data = new DefaultTableXYDataset();
        data.setIntervalWidth(1);
        for (int i = 0; i < flows.size(); i++) {
            data.addSeries(YearPlot.series(i, scene.film(), scene.years(), reading(flows.get(i))));
        }
        return data;
    }

    private StackedXYBarRenderer barRenderer() {
        StackedXYBarRenderer renderer = new StackedXYBarRenderer(GAP);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        for (int i = 0; i < flows.size(); i++) {
            renderer.setSeriesPaint(i, flows.get(i).color());
        }
        return renderer;
    }

    private XYSeriesCollection steps(Scene scene) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (int sign : new int[] {1, -1}) {
            XYSeries series = new XYSeries(sign, false, true);
            scene.baselineYears()
                    .forEach(year -> scene.baseline(sum(sign), year).ifPresent(value -> {
                        series.add(year - 0.5, value, false);
                        series.add(year + 0.5, value, false);
                    }));
            data.addSeries(series);
        }
        return data;
    }

    private static XYLineAndShapeRenderer stepRenderer(Look look) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < 2; i++) {
            renderer.setSeriesPaint(i, look.theme().faint());
            renderer.setSeriesStroke(i, Look.DASHED);
        }
        return renderer;
    }

    private Key key(Scene scene, Look look) {
        List<Key.Row> rows = new ArrayList<>();
        for (Flow flow : flows) {
            String value = scene.scenario(plain(flow), scene.last())
                    .map(x -> Numbers.grouped(x, 0))
                    .orElse("");
            rows.add(new Key.Row(look.text(flow.name()), value, flow.color(), null, null));
        }
        rows.addAll(YearPlot.context(scene, look));
        return new Key(Integer.toString(scene.last()), rows);
    }

    private List<Tip> tips(Frame frame, Scene scene, Look look) {
        return scene.allYears()
                .mapToObj(year -> frame.year(year, tip(year, scene, look)))
                .toList();
    }

    private String tip(int year, Scene scene, Look look) {
        StringBuilder lines = new StringBuilder(Integer.toString(year));
        for (Flow flow : flows) {
            lines.append('\n')
                    .append(look.compared(
                            look.text(flow.name()),
                            scene.scenario(plain(flow), year),
                            scene.baseline(plain(flow), year),
                            0));
        }
        return lines.toString();
    }
}
