package hostcity.gui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.gui.film.Film;
import hostcity.gui.look.Theme;
import hostcity.measure.Indicator;
import hostcity.report.Language;
import hostcity.world.Instrument;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import org.junit.jupiter.api.Test;

/** What charts are drawn from is what the films say. */
class ChartDataTest {

    private static final Look LOOK = new Look(Theme.LIGHT, Language.EN);
    private static final Film FILM = Films.SCENARIO;
    private static final Film BASELINE = Films.BASELINE;
    private static final int START = FILM.startYear();
    private static final int SHANGHAI = FILM.indexOf("shanghai");

    private static XYPlot plot(ChartKind kind, Scene scene) {
        return kind.sketch(scene, LOOK, 440).plot();
    }

    /** Something of a film by series. */
    private interface Expected {
        double of(Film film, int series, int year);
    }

    private static void assertYears(XYDataset data, int series, Film film, int last, Expected expected) {
        assertThat(data.getSeriesCount()).isEqualTo(series);
        for (int i = 0; i < series; i++) {
            assertThat(data.getItemCount(i)).isEqualTo(last - START + 1);
            for (int item = 0; item < data.getItemCount(i); item++) {
                assertThat(data.getXValue(i, item)).isEqualTo(START + item);
                assertThat(data.getYValue(i, item)).isEqualTo(expected.of(film, i, START + item));
            }
        }
    }

    @Test
    void stocksGoUpToTheYearShownAndTheBaselineToTheEnd() {
        Scene scene = Films.middle("shanghai", "bonn", "geneva");
        XYPlot plot = plot(ChartKind.STOCKS, scene);
        Expected stock = (film, series, year) ->
                film.get(Indicator.ORGANIZATIONS, year, scene.places().get(series));
        assertYears(plot.getDataset(0), 3, BASELINE, BASELINE.endYear(), stock);
        assertYears(plot.getDataset(1), 3, FILM, Films.MIDDLE, stock);
        assertThat(plot.getDataset(1).getYValue(2, 0)).isPositive();
    }

    @Test
    void aFilmThatIsBeingShotEndsWhereItIs() {
        Scene scene = Films.scene(Films.AT_START, BASELINE, Films.MIDDLE, List.of(SHANGHAI));
        assertThat(plot(ChartKind.STOCKS, scene).getDataset(1).getItemCount(0)).isEqualTo(1);
    }

    @Test
    void sixPlacesAtMost() {
        List<Integer> eight = IntStream.range(0, 8).boxed().toList();
        Scene scene = Films.scene(FILM, null, Films.MIDDLE, eight);
        assertThat(scene.places()).isEqualTo(eight.subList(0, 6));
        assertThat(plot(ChartKind.STOCKS, scene).getDataset(1).getSeriesCount()).isEqualTo(6);
    }

    @Test
    void spendingOfSeveralIsThatOfCityAndNation() {
        Scene scene = Films.middle("bonn", "shanghai");
        assertYears(plot(ChartKind.SPENDING, scene).getDataset(1), 2, FILM, Films.MIDDLE, (film, series, year) -> {
            int place = scene.places().get(series);
            return (film.get(Indicator.SPENDING_CITY_USD, year, place)
                            + film.get(Indicator.SPENDING_NATION_USD, year, place))
                    / 1e6;
        });
    }

    @Test
    void spendingOfOneIsTheParts() {
        List<Indicator> parts =
                List.of(Indicator.SPENDING_CITY_USD, Indicator.SPENDING_SCENARIO_USD, Indicator.SPENDING_NATION_USD);
        XYPlot plot = plot(ChartKind.SPENDING, Films.middle("shanghai"));
        assertYears(
                plot.getDataset(1),
                3,
                FILM,
                Films.MIDDLE,
                (film, series, year) -> film.get(parts.get(series), year, SHANGHAI) / 1e6);
    }

    @Test
    void flowsAreGainsAboveAndLossesBelow() {
        List<Indicator> flows =
                List.of(Indicator.FOUNDINGS, Indicator.ARRIVALS, Indicator.DEPARTURES, Indicator.CLOSURES);
        XYPlot plot = plot(ChartKind.FLOWS, Films.middle("geneva"));
        int geneva = FILM.indexOf("geneva");
        assertYears(
                plot.getDataset(0),
                4,
                FILM,
                Films.MIDDLE,
                (film, series, year) -> (series < 2 ? 1 : -1) * film.get(flows.get(series), year, geneva));
        XYDataset steps = plot.getDataset(1);
        int year = BASELINE.endYear();
        assertThat(steps.getXValue(0, steps.getItemCount(0) - 1)).isEqualTo(year + 0.5);
        assertThat(steps.getYValue(0, steps.getItemCount(0) - 1))
                .isEqualTo(BASELINE.get(Indicator.FOUNDINGS, year, geneva)
                        + BASELINE.get(Indicator.ARRIVALS, year, geneva));
        assertThat(plot.getRangeAxis().getRange().contains(0)).isTrue();
    }

    @Test
    void levelsAreThoseDelivered() {
        XYPlot plot = plot(ChartKind.LEVELS, Films.middle("shanghai"));
        assertCells((XYZDataset) plot.getDataset(0), FILM, Films.MIDDLE, ChartDataTest::level);
        assertCells((XYZDataset) plot.getDataset(1), BASELINE, BASELINE.endYear(), ChartDataTest::level);
    }

    private static double level(Film film, int row, int year) {
        return film.get(Indicator.of(Instrument.all().get(row)), year, SHANGHAI);
    }

    @Test
    void adoptionCountsNamedCities() {
        XYPlot plot = plot(ChartKind.ADOPTION, Films.middle());
        assertCells((XYZDataset) plot.getDataset(0), FILM, Films.MIDDLE, (film, row, year) -> {
            int count = 0;
            for (int place = 0; place < film.places().size(); place++) {
                double level = film.still(year)
                        .orElseThrow()
                        .hosts()
                        .get(place)
                        .enacted()
                        .getOrDefault(Instrument.all().get(row), 0.0);
                count += film.places().get(place).isCity() && level >= 0.5 ? 1 : 0;
            }
            return count;
        });
    }

    private static void assertCells(XYZDataset data, Film film, int last, Expected expected) {
        assertThat(data.getItemCount(0)).isEqualTo(Instrument.COUNT * (last - START + 1));
        double sum = 0;
        for (int i = 0; i < data.getItemCount(0); i++) {
            int year = (int) data.getXValue(0, i);
            int row = (int) data.getYValue(0, i);
            assertThat(data.getZValue(0, i)).isEqualTo(expected.of(film, row, year));
            sum += data.getZValue(0, i);
        }
        assertThat(sum).isPositive();
    }

    @Test
    void ranksAreLogarithmsOfSortedStocks() {
        XYPlot plot = plot(ChartKind.RANK_SIZE, Films.middle("bonn"));
        assertRanks(plot.getDataset(0), FILM, START);
        assertRanks(plot.getDataset(1), BASELINE, Films.MIDDLE);
        assertRanks(plot.getDataset(2), FILM, Films.MIDDLE);
        XYDataset chosen = plot.getDataset(3);
        double size = Math.pow(10, chosen.getYValue(0, 0));
        assertThat(size).isCloseTo(FILM.get(Indicator.ORGANIZATIONS, Films.MIDDLE, FILM.indexOf("bonn")), within(1e-9));
    }

    private static void assertRanks(XYDataset data, Film film, int year) {
        List<Double> sizes = IntStream.range(0, film.places().size())
                .filter(x -> film.places().get(x).isCity())
                .mapToObj(x -> film.get(Indicator.ORGANIZATIONS, year, x))
                .filter(x -> x > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        assertThat(data.getItemCount(0)).isEqualTo(sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            assertThat(Math.pow(10, data.getXValue(0, i))).isCloseTo(i + 1, within(1e-9));
            assertThat(Math.pow(10, data.getYValue(0, i))).isCloseTo(sizes.get(i), within(1e-9));
        }
    }
}
