package hostcity.report.figure;

import hostcity.experiment.Difference;
import hostcity.report.Chapter;
import hostcity.report.Flows;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Report;
import hostcity.report.figure.Bar.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/** How the difference comes about: organizations founded, arrived, left and closed, in the focus and elsewhere. */
record FlowsFigure(String name, Label title, List<Part> parts) implements Figure {

    private static final Label TITLE = new Label("how the change in organizations (seats) comes about", "组织（总部）数变化的来源");

    /** What a flow adds to the stock. */
    private record Part(Label name, Difference difference) {}

    static Optional<Figure> of(Report report, Chapter chapter) {
        Label where = chapter.entry().where(report.world());
        List<Part> parts = new ArrayList<>(parts(where, chapter.entry().here().seatFlows()));
        chapter.entry().elsewhere().ifPresent(x -> parts.addAll(parts(Words.ELSEWHERE, x.seatFlows())));
        return parts.stream().allMatch(x -> Words.isNothing(x.difference))
                ? Optional.empty()
                : Optional.of(new FlowsFigure(
                        "flows-" + chapter.entry().scenario().name(), Words.titled(where, TITLE), parts));
    }

    private static List<Part> parts(Label where, Flows flows) {
        return List.of(
                new Part(Words.titled(where, Flows.FOUNDED), flows.founded()),
                new Part(Words.titled(where, Flows.ARRIVED), flows.arrived()),
                new Part(Words.titled(where, Flows.LEFT), flows.left()),
                new Part(Words.titled(where, Flows.CLOSED), flows.closed()));
    }

    @Override
    public int height(Format format) {
        return BarChart.height(parts.size(), format);
    }

    @Override
    public JFreeChart chart(Language language, Format format) {
        List<Bar> bars = parts.stream().map(x -> bar(x, language)).toList();
        return BarChart.of(bars, Words.SEATS_CHANGE.in(language), format);
    }

    private static Bar bar(Part part, Language language) {
        String name = part.name.in(language);
        String tip = name + "\n" + Words.lines(part.difference, 1, Words.DIGITS, "", language);
        return Bar.at(0, name, part.difference, 1, Look.CHANGE, tip);
    }
}
