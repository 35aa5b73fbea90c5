package hostcity.report.figure;

import hostcity.experiment.Difference;
import hostcity.report.Bill;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Report;
import hostcity.report.figure.Bar.Look;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;

/** Who pays for a scenario: the present value of the additional spending of cities, scenario and nations. */
record PayersFigure(String name, Label title, Bill bill, int year) implements Figure {

    private static final Label TITLE = new Label("who pays the additional public spending", "新增公共支出由谁承担");
    private static final Label CITY = new Label("cities, from their budgets", "城市预算");
    private static final Label SCENARIO = new Label("the scenario's own funds", "情景自带资金");
    private static final Label NATION = new Label("nations", "国家");
    private static final Label SUM = new Label("in sum", "合计");
    private static final Label UNIT = new Label(" million USD", " 百万美元");
    private static final double MILLION = 1e6;

    static Optional<Figure> of(Report report, Chapter chapter) {
        Bill bill = chapter.entry().here().bill();
        boolean isFree =
                Stream.of(bill.cityUsd(), bill.scenarioUsd(), bill.nationUsd()).allMatch(Words::isNothing);
        return isFree
                ? Optional.empty()
                : Optional.of(new PayersFigure(
                        "payers-" + chapter.entry().scenario().name(),
                        Words.titled(chapter.entry().where(report.world()), TITLE),
                        bill,
                        chapter.entry().span().first()));
    }

    @Override
    public int height(Format format) {
        return BarChart.height(4, format);
    }

    @Override
    public JFreeChart chart(Language language, Format format) {
        Label axis = format.pick(
                new Label("present value in " + year + " of all years, million USD", "各年支出在 " + year + " 年的现值（百万美元）"),
                new Label("present value in " + year + ", million USD", year + " 年现值（百万美元）"));
        List<Bar> bars = List.of(
                bar(CITY, bill.cityUsd(), Look.CHANGE, language),
                bar(SCENARIO, bill.scenarioUsd(), Look.CHANGE, language),
                bar(NATION, bill.nationUsd(), Look.CHANGE, language),
                bar(SUM, bill.presentUsd(), Look.SUM, language));
        return BarChart.of(bars, axis.in(language), format);
    }

    private static Bar bar(Label payer, Difference difference, Look look, Language language) {
        String name = payer.in(language);
        String tip = name + "\n" + Words.lines(difference, MILLION, Words.DIGITS, UNIT.in(language), language);
        return Bar.at(0, name, difference, MILLION, look, tip);
    }
}
