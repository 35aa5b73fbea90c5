package hostcity.gui.chart;

import hostcity.gui.film.Film;
import hostcity.measure.Indicator;
import java.util.ArrayList;
import java.util.List;

/** The charts of lines: of the chosen cities. */
final class CityCharts {

    private static final double MILLION = 1e6;

    private CityCharts() {}

    /** Organizations with their seat there. */
    static Sketch stocks(Scene scene, Look look) {
        List<Curve> curves = new ArrayList<>();
        for (int place : scene.places()) {
            String name = look.name(scene.place(place));
            curves.add(Curve.of(curves.size(), name, of(Indicator.ORGANIZATIONS, place), look));
        }
        return new LinesChart(look.text(Texts.SEATS), curves, 0).sketch(scene, look);
    }

    /** Public spending: of one city by who pays, of several in all. */
    static Sketch spending(Scene scene, Look look) {
        return scene.places().size() == 1 ? payers(scene, look) : payments(scene, look);
    }

    private static Sketch payers(Scene scene, Look look) {
        int place = scene.places().get(0);
        Reading city = million(of(Indicator.SPENDING_CITY_USD, place));
        Reading part = million(of(Indicator.SPENDING_SCENARIO_USD, place));
        Reading nation = million(of(Indicator.SPENDING_NATION_USD, place));
        List<Curve> curves = List.of(
                Curve.of(0, look.text(Texts.CITY_PAYS), city, look),
                Curve.of(1, look.text(Texts.SCENARIO_PAYS), part, look),
                Curve.of(2, look.text(Texts.NATION_PAYS), nation, look));
        String heading = look.titled(look.name(scene.place(place)), look.text(Texts.SPENDING_OF_ONE));
        return new LinesChart(heading, curves, 1).sketch(scene, look);
    }

    private static Sketch payments(Scene scene, Look look) {
        List<Curve> curves = new ArrayList<>();
        for (int place : scene.places()) {
            String name = look.name(scene.place(place));
            curves.add(Curve.of(curves.size(), name, million((film, year) -> spending(film, year, place)), look));
        }
        return new LinesChart(look.text(Texts.SPENDING), curves, 1).sketch(scene, look);
    }

    private static double spending(Film film, int year, int place) {
        return film.get(Indicator.SPENDING_CITY_USD, year, place)
                + film.get(Indicator.SPENDING_NATION_USD, year, place);
    }

    private static Reading of(Indicator indicator, int place) {
        return (film, year) -> film.get(indicator, year, place);
    }

    private static Reading million(Reading reading) {
        return (film, year) -> reading.of(film, year) / MILLION;
    }
}
