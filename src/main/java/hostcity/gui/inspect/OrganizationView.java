package hostcity.gui.inspect;

import hostcity.gui.film.Film;
import hostcity.gui.film.Life;
import hostcity.gui.film.OfficeView;
import hostcity.model.LifeEvent;
import hostcity.model.Setup;
import hostcity.report.Label;
import hostcity.world.NamedOrganization;
import java.util.List;
import java.util.Optional;

/**
 * An organization in a year of a film.
 *
 * @param year one of the film's stills
 * @param life of the organization
 * @param setup what the run is built from
 */
record OrganizationView(Film film, int year, Life life, Setup setup) {

    /** What has happened up to the year. */
    List<LifeEvent> events() {
        return life.events().stream().filter(x -> x.year() <= year).toList();
    }

    /** The decisions up to the year. */
    List<Weighing> decisions() {
        return events().stream().flatMap(x -> Weighing.of(x).stream()).toList();
    }

    /** Its offices in the year, the seat first. */
    List<OfficeView> offices() {
        return film.still(year).orElseThrow().officesByPlace().stream()
                .flatMap(List::stream)
                .filter(x -> x.organization() == life.organization())
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }

    /** Its acronym, or its number. */
    String name() {
        return life.portrait()
                .map(Life.Portrait::acronym)
                .filter(x -> !x.isEmpty())
                .orElseGet(() -> String.valueOf(life.organization()));
    }

    /** Its full name, if it has one. */
    Optional<Label> fullName() {
        return setup.world().namedOrganizations().stream()
                .filter(x -> x.acronym().equals(name()))
                .findFirst()
                .map(OrganizationView::label);
    }

    private static Label label(NamedOrganization organization) {
        return new Label(organization.nameEn(), organization.nameZh());
    }

    /** What it is, as its first event tells. */
    Optional<LifeEvent.Traits> traits() {
        LifeEvent first = life.events().isEmpty() ? null : life.events().get(0);
        if (first instanceof LifeEvent.AtStart start) {
            return Optional.of(start.traits());
        }
        return first instanceof LifeEvent.Founded founded ? Optional.of(founded.traits()) : Optional.empty();
    }

    /** The year in which it ended, if it has. */
    Optional<Integer> closed() {
        return events().stream()
                .filter(x -> x instanceof LifeEvent.Closed closed && endsAll(closed))
                .map(LifeEvent::year)
                .findFirst();
    }

    private static boolean endsAll(LifeEvent.Closed closed) {
        return closed.ending() == LifeEvent.Ending.ORGANIZATION;
    }

    /** Words for its events. */
    EventWords words() {
        return new EventWords(film.places().stream()
                .map(x -> new Label(x.nameEn(), x.nameZh()))
                .toList());
    }
}
