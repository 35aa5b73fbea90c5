package hostcity.store;

import hostcity.model.event.Bar;
import hostcity.model.event.Event;
import hostcity.model.event.FundingCut;
import hostcity.model.event.HostFailure;
import hostcity.model.event.OpennessChange;
import hostcity.model.event.VacatedOffices;
import hostcity.world.Field;
import hostcity.world.NamedOrganization;
import hostcity.world.Nation;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import hostcity.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the events of a scenario, one by one: each has one key that says what happens. */
final class EventReader {

    /** What can happen. */
    static final List<String> KINDS =
            Arrays.stream(Event.Kind.values()).map(Event.Kind::id).toList();

    /** The keys of a funding cut. */
    static final List<String> FUNDING_KEYS =
            List.of("year", "until", "share", "affected", "types", "fields", "organizations");

    private static final String CITY = "city";
    private static final String NATION = "nation";

    /** The keys of a change of openness. */
    static final List<String> OPENNESS_KEYS = List.of("year", "until", NATION, "change");

    /** The keys of a host that fails. */
    static final List<String> HOST_KEYS = List.of("year", CITY);

    /** The keys of vacated offices. */
    static final List<String> OFFICES_KEYS = List.of("year", "until", CITY, "seats", "rent_factor");

    /** The keys of a bar. */
    static final List<String> BAR_KEYS = List.of("year", "until", CITY, NATION);

    /** The most persons that vacated offices seat. */
    static final int MOST_SEATS = 1_000_000;

    /** The lowest factor on rent. */
    static final double LEAST_RENT = 0.05;

    private static final String KEY = "key";

    private final World world;
    private final ScenarioReader.RunYears run;

    EventReader(World world, ScenarioReader.RunYears run) {
        this.world = world;
        this.run = run;
    }

    Event read(YamlNode node) {
        YamlMap map = node.map("event", KINDS);
        if (map.values().size() != 1) {
            throw node.wrong("names " + map.values().size() + " events", "give each its own '- ' line in the list");
        }
        Event.Kind kind = Event.Kind.values()[
                KINDS.indexOf(map.values().keySet().iterator().next())];
        YamlNode what = map.need(kind.id());
        return switch (kind) {
            case FUNDING_CUT -> fundingCut(what.map(KEY, FUNDING_KEYS));
            case OPENNESS -> openness(what.map(KEY, OPENNESS_KEYS));
            case HOST_FAILS -> hostFailure(what.map(KEY, HOST_KEYS));
            case VACATED_OFFICES -> vacatedOffices(what.map(KEY, OFFICES_KEYS));
            case BARRED -> bar(what.map(KEY, BAR_KEYS), what);
        };
    }

    private Event fundingCut(YamlMap map) {
        int year = year(map);
        return new FundingCut(
                year,
                until(map, year),
                map.need("share").number(0, 1, ""),
                map.get("affected").map(node -> node.number(0, 1, "")).orElse(1.0),
                EligibilityReader.types(map),
                EligibilityReader.fields(map),
                map.get("organizations")
                        .map(node ->
                                Set.copyOf(node.names("organization that the world knows by name", acronyms(world))))
                        .orElse(Set.of()));
    }

    private Event openness(YamlMap map) {
        int year = year(map);
        return new OpennessChange(
                year, until(map, year), nation(map), map.need("change").number(-1, 1, ""));
    }

    private Event hostFailure(YamlMap map) {
        return new HostFailure(year(map), city(map));
    }

    private Event vacatedOffices(YamlMap map) {
        int year = year(map);
        return new VacatedOffices(
                year,
                until(map, year),
                city(map),
                map.need("seats").whole(1, MOST_SEATS, "a number of persons", "write 1 to " + MOST_SEATS + " persons"),
                map.get("rent_factor")
                        .map(node -> node.number(LEAST_RENT, 1, ""))
                        .orElse(1.0));
    }

    private Event bar(YamlMap map, YamlNode node) {
        if (map.has(CITY) == map.has(NATION)) {
            throw node.wrong("does not say once who is barred", "write exactly one of 'city', 'nation'");
        }
        int year = year(map);
        return map.has(CITY)
                ? new Bar(year, until(map, year), Bar.Of.CITY, city(map))
                : new Bar(year, until(map, year), Bar.Of.NATION, nation(map));
    }

    private String nation(YamlMap map) {
        List<String> nations = world.nations().stream().map(Nation::id).toList();
        return map.need(NATION).name("nation of the world", nations);
    }

    private int year(YamlMap map) {
        return map.need("year").whole(run.start() + 1, run.end(), "a year", whyYears());
    }

    private int until(YamlMap map, int year) {
        Optional<YamlNode> node = map.get("until");
        if (node.isEmpty()) {
            return Event.FOR_GOOD;
        }
        int until = node.get()
                .whole(run.start() + 1, run.end(), "a year", whyYears() + "; remove 'until' if it lasts to the end");
        if (until <= year) {
            throw node.get().wrong("does not follow 'year' " + year, "write a later year or remove 'until'");
        }
        return until;
    }

    private String whyYears() {
        return "the first simulated year is " + (run.start() + 1) + ", the last " + run.end();
    }

    private String city(YamlMap map) {
        YamlNode node = map.need(CITY);
        Optional<Place> place = world.place(node.text());
        if (place.isPresent() && !place.get().isCity()) {
            throw node.wrong("is an aggregate of many places", "name a city");
        }
        return node.name("city of the world", ScenarioReader.cityIds(world));
    }

    /** The acronyms of the organizations that a world knows by name. */
    static List<String> acronyms(World world) {
        return world.namedOrganizations().stream()
                .map(NamedOrganization::acronym)
                .toList();
    }

    /** The names of all fields. */
    static List<String> fieldIds() {
        return Field.all().stream().map(Field::id).toList();
    }

    /** The names of all types. */
    static List<String> typeIds() {
        return Arrays.stream(OrganizationType.values()).map(Enum::name).toList();
    }
}
