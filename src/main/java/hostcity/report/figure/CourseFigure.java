package hostcity.report.figure;

import hostcity.report.Chapter;
import hostcity.report.Course;
import hostcity.report.Course.Band;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import hostcity.report.Report;
import hostcity.scenario.Span;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/**
 * How something goes in the places of a scenario: medians and bands of both arms. The scenario is filled, the baseline
 * drawn in lines, so that both are seen where they lie over each other.
 */
record CourseFigure(String name, Label title, Course course, Span span, boolean fromZero) implements Figure {

    private static final Label MEDIAN = new Label("median", "中位数");
    private static final Label HALF = new Label("50% of runs", "50% 的模拟");
    private static final Label MOST = new Label("90% of runs", "90% 的模拟");

    /** Of seats. */
    static Optional<Figure> ofSeats(Report report, Chapter chapter) {
        return of("course", report, chapter, chapter.seats(), false);
    }

    /** Of public spending. */
    static Optional<Figure> ofSpending(Report report, Chapter chapter) {
        Course spending = chapter.spending();
        boolean isNothing = spending.years().stream()
                .allMatch(x -> x.baseline().p95() == 0 && x.scenario().p95() == 0);
        return isNothing ? Optional.empty() : of("spending", report, chapter, spending, true);
    }

    private static Optional<Figure> of(String stem, Report report, Chapter chapter, Course course, boolean fromZero) {
        return Optional.of(new CourseFigure(
                stem + "-" + chapter.entry().scenario().name(),
                Words.titled(chapter.entry().where(report.world()), course.name()),
                course,
                chapter.entry().span(),
                fromZero));
    }

    @Override
    public int height(Format format) {
        return format.pick(480, 420);
    }

    @Override
    public JFreeChart chart(Language language, Format format) {
        JFreeChart chart = new YearChart(course, Words.axis(course, language, format), fromZero, language, format)
                .band(x -> x.scenario().p5(), x -> x.scenario().p95(), Style.OUTER_BAND)
                .band(x -> x.scenario().p25(), x -> x.scenario().p75(), Style.INNER_BAND)
                .line(x -> x.baseline().p5(), Style.GREY, Style.DOTTED)
                .line(x -> x.baseline().p95(), Style.GREY, Style.DOTTED)
                .line(x -> x.baseline().p25(), Style.GREY, Style.SHORT_DASHED)
                .line(x -> x.baseline().p75(), Style.GREY, Style.SHORT_DASHED)
                .line(x -> x.scenario().median(), Style.BLUE, Style.BOLD)
                .line(x -> x.baseline().median(), Style.TEXT, Style.DASHED)
                .policy(span)
                .chart(x -> tip(x, language));
        String scenario = Words.SCENARIO.in(language) + ": ";
        String baseline = Words.BASELINE.in(language) + ": ";
        new Legend(format)
                .line(scenario + MEDIAN.in(language), Style.BLUE, Style.BOLD)
                .line(baseline + MEDIAN.in(language), Style.TEXT, Style.DASHED)
                .area(scenario + HALF.in(language), Style.INNER_BAND)
                .line(baseline + "50%", Style.GREY, Style.SHORT_DASHED)
                .area(scenario + "90%", Style.OUTER_BAND)
                .line(baseline + "90%", Style.GREY, Style.DOTTED)
                .putOn(chart);
        return chart;
    }

    private String tip(Course.Year year, Language language) {
        return year.year() + ", " + course.unit().in(language) + "\n"
                + Words.line(Words.SCENARIO, text(year.scenario(), language), language) + "\n"
                + Words.line(Words.BASELINE, text(year.baseline(), language), language);
    }

    private static String text(Band band, Language language) {
        return MEDIAN.in(language) + " " + Numbers.plain(band.median(), 1) + "; "
                + HALF.in(language) + " " + range(band.p25(), band.p75()) + "; "
                + MOST.in(language) + " " + range(band.p5(), band.p95());
    }

    private static String range(double low, double high) {
        return Numbers.plain(low, 1) + "–" + Numbers.plain(high, 1);
    }
}
