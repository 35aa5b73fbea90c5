package hostcity.report.figure;

import hostcity.experiment.Difference;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Report;
import hostcity.report.figure.Bar.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/** All scenarios in one: the difference in the places of each, and in the world. */
record EffectsFigure(Label title, List<Row> rows) implements Figure {

    private static final Label HOLLOW = new Label("hollow: ", "空心：");

    private record Row(String scenario, Label where, Difference seats) {}

    static Optional<Figure> of(Report report) {
        if (report.chapters().size() < 2) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            String scenario = chapter.entry().scenario().name();
            if (!chapter.entry().isWorldwide()) {
                Label where = chapter.entry().where(report.world());
                rows.add(new Row(scenario, where, chapter.entry().here().seats()));
            }
            rows.add(new Row(scenario, Words.WORLD, chapter.entry().world().seats()));
        }
        int year = report.chapters().get(0).comparison().endYear();
        Label title = new Label(
                "What the scenarios change by " + year + ": organizations (seats)", "各情景到 " + year + " 年的变化：组织（总部）数");
        return Optional.of(new EffectsFigure(title, rows));
    }

    @Override
    public String name() {
        return "effects";
    }

    @Override
    public int height(Format format) {
        return BarChart.height(rows.size(), format) + 30;
    }

    @Override
    public JFreeChart chart(Language language, Format format) {
        List<Bar> bars = rows.stream().map(x -> bar(x, language)).toList();
        JFreeChart chart = BarChart.of(bars, Words.SEATS_CHANGE.in(language), format);
        Style.note(chart, HOLLOW.in(language) + Words.OPEN.in(language), format);
        return chart;
    }

    private static Bar bar(Row row, Language language) {
        String name = row.scenario + " (" + row.where.in(language) + ")";
        String tip = name + "\n" + Words.lines(row.seats, 1, Words.DIGITS, "", language);
        return Bar.at(0, name, row.seats, 1, Look.POINT, tip);
    }
}
