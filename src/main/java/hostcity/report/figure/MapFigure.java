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

    /** Sizes in the direction of the largest mark, then what the shapes mean. */
    private Legend legend(List<MapMark> drawn, Language language, Format format) {
        double most = drawn.get(0).change();
        double largest = MapMark.largest(format);
        Legend legend = new Legend(format);
        for (double share : new double[] {1, 0.25}) {
            String text = (most > 0 ? GAIN : LOSS).in(language) + " " + Numbers.signed(share * most, Words.DIGITS);
            double radius = MapMark.radius(share * most, Math.abs(most), largest);
            legend.mark(text, MapMark.shape(most, radius), color(most), color(most));
        }
        double small = largest / 2;
        MapMark rest = new MapMark(0, 0, most, false, false, "", "");
        return legend.mark(
                        (most > 0 ? LOSS : GAIN).in(language), MapMark.shape(-most, small), color(-most), color(-most))
                .mark(Words.OPEN.in(language), MapMark.shape(most, small), Color.WHITE, color(most))
                .mark(REST.in(language), MapMark.shape(most, small), rest.fill(), rest.outline());
    }

    private static Color color(double change) {
        return new MapMark(0, 0, change, false, true, "", "").outline();
    }

    private static MapMark mark(Mark mark, Language language) {
        Place place = mark.place;
        String name = new Label(place.nameEn(), place.nameZh()).in(language);
        return new MapMark(
                place.longitude(),
                place.latitude(),
                mark.change.stock().mean(),
                !mark.change.stock().excludesZero(),
                place.isCity(),
                name + " " + Numbers.signed(mark.change.stock().mean(), Words.DIGITS),
                name + "\n" + Words.lines(mark.change.stock(), 1, Words.DIGITS, UNIT.in(language), language));
    }
}
