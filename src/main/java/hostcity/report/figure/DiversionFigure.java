package hostcity.report.figure;

import hostcity.experiment.Attribution;
import hostcity.experiment.Diversion;
import hostcity.experiment.Diversion.Origin;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import hostcity.report.Regions;
import hostcity.report.Report;
import hostcity.report.figure.Bar.Look;
import hostcity.world.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;

/** Where those that a place gains are in the baseline, and where those are that it loses. */
record DiversionFigure(String name, Label title, List<Row> rows) implements Figure {

    private static final Label TITLE =
            new Label("where the organizations gained are without the policy", "所增组织在无政策时位于何处");
    private static final Label GAINED = new Label("gained", "增加");
    private static final Label LOST = new Label("lost", "减少");
    private static final Label NET = new Label("net", "净变化");
    private static final Label AXIS = new Label(
            "organizations (seats) per run: lost to the left, gained to the right", "每次模拟的组织（总部）数（个）：左为减少，右为增加");
    private static final Label SHORT_AXIS = new Label("lost | gained, organizations", "减少 | 增加，组织数（个）");

    /** Origins with a row of their own. */
    private static final int NAMED = 10;

    /** A place, nowhere, or the others. */
    private record Row(Label name, double gained, double lost) {

        static Row of(Label name, List<Origin> origins) {
            return new Row(
                    name,
                    origins.stream().mapToDouble(Origin::gained).sum(),
                    origins.stream().mapToDouble(Origin::lost).sum());
        }
    }

    static Optional<Figure> of(Report report, Chapter chapter) {
        return chapter.comparison()
                .attribution()
                .flatMap(Attribution::focalDiversion)
                .filter(x -> !x.origins().isEmpty())
                .map(x -> new DiversionFigure(
                        "diversion-" + chapter.entry().scenario().name(),
                        Words.titled(Words.place(x.place(), chapter, report), TITLE),
                        rows(x, report)));
    }

    private static List<Row> rows(Diversion diversion, Report report) {
        List<Origin> places = new ArrayList<>(diversion.origins());
        List<Origin> nowhere =
                places.stream().filter(x -> x.from().equals(Diversion.NOWHERE)).toList();
        places.removeAll(nowhere);
        List<Row> rows = new ArrayList<>();
        // Created or diverted is the first question, also where the answer is nothing.
        rows.add(Row.of(report.nameOf(Diversion.NOWHERE), nowhere));
        int named = places.size() <= NAMED + 1 ? places.size() : NAMED;
        places.subList(0, named).forEach(x -> rows.add(Row.of(report.nameOf(x.from()), List.of(x))));
        Map<String, List<Origin>> others = places.subList(named, places.size()).stream()
                .collect(Collectors.groupingBy(
                        x -> report.world().place(x.from()).map(Place::region).orElse(""),
                        TreeMap::new,
                        Collectors.toList()));
        others.forEach((region, rest) -> rows.add(Row.of(others(region, rest.size()), rest)));
        return rows;
    }

    private static Label others(String region, int count) {
        Label name = Regions.name(region);
        return new Label(name.en() + ", " + count + " others", name.zh() + "其他 " + count + " 地");
    }

    @Override
    public int height(Format format) {
        return BarChart.height(rows.size(), format);
    }

    @Override
    public JFreeChart chart(Language language, Format format) {
        List<Bar> bars = rows.stream().map(x -> bar(x, language)).toList();
        return BarChart.of(bars, format.pick(AXIS, SHORT_AXIS).in(language), format);
    }

    private static Bar bar(Row row, Language language) {
        String name = row.name.in(language);
        String numbers = Numbers.plain(row.gained, Words.DIGITS) + " − "
                + Numbers.plain(row.lost, Words.DIGITS) + " = "
                + Numbers.signed(row.gained - row.lost, Words.DIGITS);
        String tip = name + "\n"
                + Words.line(GAINED, Numbers.plain(row.gained, Words.DIGITS), language) + "\n"
                + Words.line(LOST, Numbers.plain(row.lost, Words.DIGITS), language) + "\n"
                + Words.line(NET, Numbers.signed(row.gained - row.lost, Words.DIGITS), language);
        return new Bar(name, numbers, -row.lost, row.gained, Double.NaN, Double.NaN, Look.EXCHANGE, tip);
    }
}
