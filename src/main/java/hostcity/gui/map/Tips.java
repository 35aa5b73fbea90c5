package hostcity.gui.map;

import hostcity.gui.film.Film;
import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Names;
import hostcity.measure.Indicator;
import hostcity.report.Flows;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Regions;
import hostcity.world.Nation;
import hostcity.world.Place;

/** What is told of what the pointer is on: HTML, as Swing shows it. */
final class Tips {

    private static final Label UN = new Label("of which UN bodies", "其中联合国机构");
    private static final Label OFFICES = new Label("other offices", "其他机构");
    private static final Label SEATS = new Label("organizations (seats)", "组织（总部）数");
    private static final Label NUMBER = new Label("Organization ", "组织 ");

    private Tips() {}

    static String of(MapScene scene, int place) {
        Film film = scene.film();
        Place there = film.places().get(place);
        Language language = scene.language();
        int year = scene.still().year();
        Nation nation = film.nation(place);
        String where = language.pick(nation.nameEn() + ", ", nation.nameZh() + "，");
        return "<html><b>" + escaped(language.pick(there.nameEn(), there.nameZh())) + "</b> "
                + escaped(language.pick(there.nameZh(), there.nameEn()))
                + "<br>"
                + escaped((there.isCity() ? where : "")
                        + Regions.name(there.region()).in(language))
                + line(SEATS, number(film, Indicator.ORGANIZATIONS, year, place), language)
                + line(UN, number(film, Indicator.ORGANIZATIONS_UN, year, place), language)
                + line(OFFICES, number(film, Indicator.BRANCHES, year, place), language)
                + "<br>" + year
                + flow(Flows.FOUNDED, number(film, Indicator.FOUNDINGS, year, place), language)
                + flow(Flows.ARRIVED, number(film, Indicator.ARRIVALS, year, place), language)
                + flow(Flows.LEFT, number(film, Indicator.DEPARTURES, year, place), language)
                + flow(Flows.CLOSED, number(film, Indicator.CLOSURES, year, place), language);
    }

    static String of(MapScene scene, OfficeView office) {
        Language language = scene.language();
        String name = office.acronym().isEmpty() ? NUMBER.in(language) + office.organization() : office.acronym();
        return "<html><b>" + escaped(name) + "</b><br>"
                + Names.of(office.kind()).in(language) + "<br>"
                + Names.of(office.field()).in(language);
    }

    private static long number(Film film, Indicator indicator, int year, int place) {
        return Math.round(film.get(indicator, year, place));
    }

    private static String line(Label label, long number, Language language) {
        return "<br>" + label.in(language) + language.pick(": ", "：") + number;
    }

    private static String flow(Label label, long number, Language language) {
        return language.pick(", ", "，") + label.in(language) + " " + number;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
