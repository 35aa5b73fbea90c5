package hostcity.gui.inspect;

import hostcity.gui.film.Film;
import hostcity.gui.film.HostView;
import hostcity.gui.film.OfficeView;
import hostcity.measure.Indicator;
import hostcity.model.Setup;
import hostcity.report.Label;
import hostcity.world.Instrument;
import hostcity.world.InstrumentInfo;
import hostcity.world.Nation;
import hostcity.world.Place;
import java.util.List;

/**
 * A place in a year of a film.
 *
 * @param year one of the film's stills
 * @param place index of the place
 * @param setup what the run is built from
 */
record CityView(Film film, int year, int place, Setup setup) {

    Place where() {
        return film.places().get(place);
    }

    Label name() {
        return name(place);
    }

    Label name(int other) {
        Place at = film.places().get(other);
        return new Label(at.nameEn(), at.nameZh());
    }

    Label nation() {
        Nation nation = film.nation(place);
        return new Label(nation.nameEn(), nation.nameZh());
    }

    HostView host() {
        return host(place);
    }

    HostView host(int other) {
        return film.still(year).orElseThrow().hosts().get(other);
    }

    List<OfficeView> offices() {
        return film.still(year).orElseThrow().offices(place);
    }

    double get(Indicator indicator) {
        return film.get(indicator, year, place);
    }

    double planned(Instrument instrument) {
        return host().planned().getOrDefault(instrument, 0.0);
    }

    InstrumentInfo info(Instrument instrument) {
        return setup.world().instruments().get(instrument.ordinal());
    }

    Label name(Instrument instrument) {
        return new Label(info(instrument).nameEn(), info(instrument).nameZh());
    }
}
