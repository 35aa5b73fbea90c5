package hostcity.report.figure;

import hostcity.report.Chapter;
import hostcity.report.Course;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Report;
import hostcity.scenario.Span;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/** What a scenario adds over the years: the mean of the paired differences with its interval. */
record DifferenceFigure(String name, Label title, Course course, Span span) implements Figure {

    private static final Label MEAN = new Label("mean of the pairs", "配对均值");
    private static final Label TITLE =
            new Label("difference of scenario and baseline, organizations (seats)", "情景与基准之差，组织（总部）数");

    static Optional<Figure> of(Report report, Chapter chapter) {
        return Optional.of(new DifferenceFigure(
                "difference-" + chapter.entry().scenario().name(),
                Words.titled(chapter.entry().where(report.world()), TITLE),
                chapter.seats(),
                chapter.entry().span()));
    }

    @Override
    public int height(Format format) {
        return format.pick(400, 320);
    }

    @Override
    public JFreeChart chart(Language language, Format format) {
        JFreeChart chart = new YearChart(course, Words.SEATS_CHANGE.in(language), true, language, format)
                .band(x -> x.difference().low(), x -> x.difference().high(), Style.OUTER_BAND)
                .line(x -> x.difference().low(), Style.BLUE, Style.DOTTED)
                .line(x -> x.difference().high(), Style.BLUE, Style.DOTTED)
                .line(x -> x.difference().mean(), Style.BLUE, Style.BOLD)
                .zero()
                .policy(span)
                .chart(x -> tip(x, language));
        new Legend(format)
                .line(MEAN.in(language), Style.BLUE, Style.BOLD)
                .area(Words.INTERVAL.in(language), Style.OUTER_BAND)
                .putOn(chart);
        return chart;
    }

    private String tip(Course.Year year, Language language) {
        return year.year() + "\n"
                + Words.lines(
                        year.difference(), 1, Words.DIGITS, " " + course.unit().in(language), language);
    }
}
