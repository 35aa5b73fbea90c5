package hostcity.report.figure;

import hostcity.experiment.Attribution;
import hostcity.experiment.Attribution.Effect;
import hostcity.experiment.Difference;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import hostcity.report.Report;
import hostcity.report.figure.Bar.Look;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/** From the baseline to the scenario: what the policy itself, organizations that draw others, and rivals add. */
record AttributionFigure(String name, Label title, Effect effect) implements Figure {

    private static final Label DIRECT = new Label("direct effect of the policy", "政策直接效应");
    private static final Label CLUSTER = new Label("cluster response", "集聚反应");
    private static final Label RIVALS = new Label("rivals' response", "竞争城市反应");
    private static final Label AXIS = new Label("organizations (seats)", "组织（总部）数（个）");
    private static final int ROWS = 5;

    static Optional<Figure> of(Report report, Chapter chapter) {
        return chapter.comparison()
                .attribution()
                .flatMap(Attribution::focalEffect)
                .filter(effect -> !isNothing(effect))
                .map(effect -> {
                    Label title = new Label(
                            "what the change by " + chapter.comparison().endYear() + " consists of",
                            chapter.comparison().endYear() + " 年变化的构成");
                    return new AttributionFigure(
                            "attribution-" + chapter.entry().scenario().name(),
                            Words.titled(Words.place(effect.place(), chapter, report), title),
                            effect);
                });
    }

    private static boolean isNothing(Effect effect) {
        return Words.isNothing(effect.direct())
                && Words.isNothing(effect.cluster())
                && Words.isNothing(effect.rivals());
    }

    @Override
    public int height(Format format) {
        return BarChart.height(ROWS, format);
    }

    @Override
    public JFreeChart chart(Language language, Format format) {
        double start = effect.whole().baseline();
        double direct = start + effect.direct().mean();
        double cluster = direct + effect.cluster().mean();
        return BarChart.of(
                List.of(
                        level(Words.BASELINE, start, language),
                        part(DIRECT, start, effect.direct(), language),
                        part(CLUSTER, direct, effect.cluster(), language),
                        part(RIVALS, cluster, effect.rivals(), language),
                        level(Words.SCENARIO, effect.whole().scenario(), language)),
                AXIS.in(language),
                format);
    }

    private Bar level(Label label, double value, Language language) {
        String number = Numbers.plain(value, Words.DIGITS);
        String tip = Words.lines(effect.whole(), 1, Words.DIGITS, "", language);
        return new Bar(label.in(language), number, value, value, Double.NaN, Double.NaN, Look.LEVEL, tip);
    }

    private static Bar part(Label label, double start, Difference part, Language language) {
        String name = label.in(language);
        String tip = name + "\n" + Words.change(part, 1, Words.DIGITS, "", language);
        return Bar.at(start, name, part, 1, Look.CHANGE, tip);
    }
}
