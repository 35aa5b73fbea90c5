package hostcity.report.figure;

import hostcity.experiment.Comparison;
import hostcity.experiment.Comparison.PlaceChange;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import hostcity.report.Report;
import hostcity.world.Place;
import hostcity.world.World;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/** Where organizations are gained and lost: areas in proportion, signs by shape. */
record MapFigure(String name, Label title, List<Mark> marks) implements Figure {

    private static final Label GAIN = new Label("gain", "增加");
    private static final Label LOSS = new Label("loss", "减少");
    private static final Label OPEN = new Label("95% interval includes 0", "95% 区间包含 0");
    private static final Label REST = new Label("rest of a country or region", "国家或地区的其他地方");
    private static final Label UNIT = new Label(" organizations (seats)", " 个组织（总部）");

    /** A place and what changes there. */
    private record Mark(Place place, PlaceChange change) {}

    static Optional<Figure> of(Report report, Chapter chapter) {
        World world = report.world();
        Comparison comparison = chapter.comparison();
        List<Mark> marks = comparison.places().stream()
                .flatMap(x -> world.place(x.place()).map(place -> new Mark(place, x)).stream())
                .sorted(Comparator.comparingDouble(
                        x -> -Math.abs(x.change.stock().mean())))
                .toList();
        Label title = new Label(
                "Change in organizations (seats) by place in " + comparison.endYear(),
                comparison.endYear() + " 年各地组织（总部）数的变化");
        boolean isNothing = marks.stream().allMatch(x -> x.change.stock().mean() == 0);
        return isNothing
                ? Optional.empty()
                : Optional.of(new MapFigure("map-" + chapter.entry().scenario().name(), title, marks));
    }

    @Override
    public int height(Format format) {
        return format.pick(480, 640);
    }

    @Override
    public JFreeChart chart(Language language, Format format) {
        List<MapMark> drawn = marks.stream().map(x -> mark(x, language)).toList();
        JFreeChart chart = Style.chart(new MapPlot(drawn, format), format);
        legend(drawn, language, format).putOn(chart);
        return chart;
    }

    private Legend legend(List<MapMark> drawn, Language language, Format format) {
        double most = Math.abs(drawn.get(0).change());
        Legend legend = new Legend(format);
        for (double share : new double[] {1, 0.25}) {
            String text = GAIN.in(language) + " " + Numbers.signed(share * most, Words.DIGITS);
            double radius = MapMark.radius(share * most, most, MapMark.largest(format));
            legend.mark(text, MapMark.shape(1, radius), Style.BLUE, Style.BLUE);
        }
        double small = MapMark.largest(format) / 2;
        MapMark rest = new MapMark(0, 0, 1, false, false, "", "");
        return legend.mark(LOSS.in(language), MapMark.shape(-1, small), Style.VERMILION, Style.VERMILION)
                .mark(OPEN.in(language), MapMark.shape(1, small), Color.WHITE, Style.BLUE)
                .mark(REST.in(language), MapMark.shape(1, small), rest.fill(), rest.outline());
    }

    private static MapMark mark(Mark mark, Language language) {
        Place place = mark.place;
        String name = new Label(place.nameEn(), place.nameZh()).in(language);
        return new MapMark(
                place.longitude(),
                place.latitude(),
                mark.change.stock().mean(),
                Words.isOpen(mark.change.stock()),
                place.isCity(),
                name + " " + Numbers.signed(mark.change.stock().mean(), Words.DIGITS),
                name + "\n" + Words.lines(mark.change.stock(), 1, Words.DIGITS, UNIT.in(language), language));
    }
}
