package hostcity.store;

import static hostcity.store.SchemaParts.choices;
import static hostcity.store.SchemaParts.list;
import static hostcity.store.SchemaParts.number;
import static hostcity.store.SchemaParts.object;
import static hostcity.store.SchemaParts.properties;
import static hostcity.store.SchemaParts.reference;
import static hostcity.store.SchemaParts.strings;
import static hostcity.store.SchemaParts.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hostcity.model.event.Event;
import hostcity.world.World;
import java.util.List;

/** The part of the schema of scenarios that describes events. It says what {@link EventReader} says. */
final class EventSchema {

    private final World world;

    private EventSchema(World world) {
        this.world = world;
    }

    static ObjectNode of(World world) {
        EventSchema schema = new EventSchema(world);
        ObjectNode event = object("What happens, and in which year")
                .put("minProperties", 1)
                .put("maxProperties", 1);
        for (Event.Kind kind : Event.Kind.values()) {
            properties(event)
                    .set(
                            kind.id(),
                            switch (kind) {
                                case FUNDING_CUT -> schema.fundingCut();
                                case OPENNESS -> schema.openness();
                                case HOST_FAILS -> schema.hostFailure();
                                case VACATED_OFFICES -> schema.vacatedOffices();
                                case BARRED -> schema.barred();
                            });
        }
        return list("What happens to the world, whatever anybody decides; leave out for nothing", event);
    }

    private ObjectNode fundingCut() {
        ObjectNode cut = lasting("A funder cuts what it pays: a gap in the budgets of all that the conditions meet");
        ObjectNode keys = properties(cut);
        keys.set("share", number("What is missing, as a share of the budget", 0, 1));
        keys.set("affected", number("The share of those meant that loses the money (default: 1)", 0, 1));
        keys.set("types", choices("Only these types", EventReader.typeIds()));
        keys.set("fields", choices("Only these fields", EventReader.fieldIds()));
        keys.set("organizations", choices("Only these organizations, by acronym", EventReader.acronyms(world)));
        return require(cut, "year", "share");
    }

    private ObjectNode openness() {
        ObjectNode change = lasting("A nation opens or closes itself to sensitive fields");
        properties(change).set("nation", reference("nation"));
        properties(change).set("change", number("What is added to its openness, clipped to 0 to 1", -1, 1));
        return require(change, "year", "nation", "change");
    }

    private ObjectNode hostFailure() {
        ObjectNode failure = object("A host fails: every office there looks for another one");
        properties(failure).set("year", year("The year", 1));
        properties(failure).set("city", reference("city"));
        return require(failure, "year", "city");
    }

    private ObjectNode vacatedOffices() {
        ObjectNode offices = lasting("A capital moves away and leaves offices empty");
        ObjectNode keys = properties(offices);
        keys.set("city", reference("city"));
        keys.set("seats", whole("Added capacity, persons", 1, EventReader.MOST_SEATS));
        keys.set(
                "rent_factor",
                number("What the rent of the city is multiplied by (default: 1)", EventReader.LEAST_RENT, 1));
        return require(offices, "year", "city", "seats");
    }

    private ObjectNode barred() {
        ObjectNode bar =
                lasting("A city, or every city of a nation, does not bid when bodies of the UN call for a host");
        properties(bar).set("city", reference("city"));
        properties(bar).set("nation", reference("nation"));
        require(bar, "year").set("oneOf", SchemaParts.requireEach(List.of("city", "nation")));
        return bar;
    }

    private ObjectNode lasting(String description) {
        ObjectNode event = object(description);
        properties(event).set("year", year("The year in which it begins", 1));
        properties(event).set("until", year("The year from which it is over (default: never)", 2));
        return event;
    }

    private ObjectNode year(String description, int after) {
        return whole(
                description, SchemaParts.earliestStart(world) + after, world.startYear() + ScenarioReader.LONGEST_RUN);
    }

    private static ObjectNode require(ObjectNode event, String... keys) {
        event.set("required", strings(List.of(keys)));
        return event;
    }
}
