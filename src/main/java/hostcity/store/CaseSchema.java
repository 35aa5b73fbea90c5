package hostcity.store;

import static hostcity.store.SchemaParts.TYPE;
import static hostcity.store.SchemaParts.choice;
import static hostcity.store.SchemaParts.described;
import static hostcity.store.SchemaParts.head;
import static hostcity.store.SchemaParts.list;
import static hostcity.store.SchemaParts.name;
import static hostcity.store.SchemaParts.number;
import static hostcity.store.SchemaParts.object;
import static hostcity.store.SchemaParts.oneOf;
import static hostcity.store.SchemaParts.properties;
import static hostcity.store.SchemaParts.reference;
import static hostcity.store.SchemaParts.requireEach;
import static hostcity.store.SchemaParts.strings;
import static hostcity.store.SchemaParts.text;
import static hostcity.store.SchemaParts.title;
import static hostcity.store.SchemaParts.whole;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hostcity.scenario.cases.Attribute;
import hostcity.scenario.cases.Decision;
import hostcity.scenario.cases.SitedOrganization;
import hostcity.world.Field;
import hostcity.world.InstrumentInfo;
import hostcity.world.OrganizationType;
import hostcity.world.State;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The JSON Schema (2020-12) of case files for a world. It says what {@link CaseReader} says, except for what concerns
 * two places of a file at once, such as a winner that is no candidate.
 */
public final class CaseSchema {

    private final World world;
    private final List<String> nations;

    private CaseSchema(World world) {
        this.world = world;
        this.nations = List.copyOf(new NationCodes(world).all());
    }

    /** The schema as text that ends with a line break; equal worlds give equal text. */
    public static String of(World world) {
        return SchemaParts.print(new CaseSchema(world).root());
    }

    private ObjectNode root() {
        ObjectNode schema = head("HostCity siting case");
        ObjectNode siting = object("A real decision on where an organization settled; what is unknown is left out");
        ObjectNode keys = properties(siting);
        keys.set("name", name());
        keys.set("title", title());
        keys.set("sources", list("Where it is documented", text("A bibliographic reference")));
        keys.set("organization", organization());
        keys.set("year", year("The year of the decision"));
        keys.set("decision", decision());
        keys.set("initiator", initiator());
        keys.set("interim_host", seat("Where it was for the time being: then staying is no inertia"));
        keys.set("incumbent", seat("Where it had its seat"));
        keys.set(
                CaseReader.CANDIDATES,
                list("The places that could win", candidate()).put("minItems", 2));
        keys.set("winner", text("The candidate that won: its place, or its name"));
        keys.set("rounds", list("The recorded ballot, round by round", round()));
        keys.set(
                "confidence",
                choice(
                        "How well it is documented",
                        CaseReader.confidences().stream().map(CaseReader::id).toList()));
        keys.set("notes", list("Conflicts of sources, assumptions", text("One line")));
        siting.set("required", strings(CaseReader.NEEDED));
        siting.putObject("not").set("required", strings(List.of("interim_host", "incumbent")));
        schema.setAll(siting);
        schema.putObject("$defs").set("city", choice("A named city of the world", ScenarioReader.cityIds(world)));
        ((ObjectNode) schema.get("$defs")).set("nation", choice("A nation, ISO 3166 alpha-3", nations));
        return schema;
    }

    private static ObjectNode year(String description) {
        return whole(description, CaseReader.FIRST_YEAR, CaseReader.LAST_YEAR);
    }

    private static ObjectNode organization() {
        ObjectNode organization = object("What was sited");
        ObjectNode keys = properties(organization);
        keys.set("name", text("Its usual name"));
        keys.set(
                "type",
                choice(
                        "UN: states decide; INGO: others",
                        Arrays.stream(OrganizationType.values()).map(Enum::name).toList()));
        keys.set(
                "kind",
                choice(
                        "What was to be sited",
                        SitedOrganization.Kind.all().stream()
                                .map(SitedOrganization.Kind::id)
                                .toList()));
        keys.set(
                "field",
                choice(
                        "Its field; left out where none fits",
                        Field.all().stream().map(Field::id).toList()));
        keys.set("staff_persons", number("Persons that the seat was to have", 1, CaseReader.MOST_STAFF));
        keys.set("founded", year("The year it was founded; it may follow the decision"));
        organization.set("required", strings(List.of("name", "type", "kind")));
        return organization;
    }

    private ObjectNode decision() {
        ObjectNode decision = object("Who decided, and how");
        properties(decision)
                .set(
                        "rule",
                        choice(
                                "executive: the head chooses, nobody votes;"
                                        + " consensus: treated as the majority of the electorate",
                                Decision.Rule.all().stream()
                                        .map(Decision.Rule::id)
                                        .toList()));
        properties(decision).set("electorate", electorate());
        decision.set("required", strings(List.of("rule")));
        ObjectNode executive = decision.putObject("if");
        executive.putObject("properties").set("rule", choice("No ballot", List.of(Decision.Rule.EXECUTIVE.id())));
        executive.set("required", strings(List.of("rule")));
        decision.putObject("then").putObject("not").set("required", strings(List.of("electorate")));
        decision.putObject("else").set("required", strings(List.of("electorate")));
        return decision;
    }

    private ObjectNode electorate() {
        List<String> states = world.states().stream().map(State::iso3).toList();
        return oneOf(
                "Who votes",
                choice("Every member state of the United Nations, as of today", List.of(CaseReader.UN_MEMBERS)),
                list("These member states", choice("ISO 3166 alpha-3", states)).put("uniqueItems", true),
                whole("So many voters of whom nothing is known", 1, CaseReader.MOST_VOTERS));
    }

    private ObjectNode initiator() {
        List<String> origins = new ArrayList<>(ScenarioReader.cityIds(world));
        origins.addAll(nations);
        return choice("The city of the world or the nation that the organization comes from", origins);
    }

    private static ObjectNode seat(String description) {
        ObjectNode elsewhere = object("A place by name, or by its id");
        places(elsewhere);
        return oneOf(description, text("A city of the world, or the name of a candidate"), elsewhere);
    }

    /** Either {@code place}, or {@code name} and {@code nation}. */
    private static void places(ObjectNode object) {
        properties(object).set("place", reference("city"));
        properties(object).set("name", text("The name of a place that is not in the world"));
        properties(object).set("nation", reference("nation"));
        ArrayNode either = object.putArray("oneOf");
        ObjectNode inWorld = either.addObject();
        inWorld.set("required", strings(List.of("place")));
        inWorld.putObject("not").set("anyOf", requireEach(List.of("name", "nation")));
        ObjectNode elsewhere = either.addObject();
        elsewhere.set("required", strings(List.of("name", "nation")));
        elsewhere.putObject("not").set("required", strings(List.of("place")));
    }

    private ObjectNode candidate() {
        ObjectNode candidate = object("A place that could win");
        places(candidate);
        ObjectNode keys = properties(candidate);
        ObjectNode attributes = object("What the place was like at the time; without it, as the world or country says")
                .put("minProperties", 1);
        for (Attribute attribute : Attribute.all()) {
            properties(attributes)
                    .set(attribute.id(), number(attribute.description(), attribute.min(), attribute.max()));
        }
        keys.set("attributes", attributes);
        keys.set("offer", offer());
        keys.set("offer_source", text("Where the offer is documented"));
        keys.set(
                "known_from",
                choice(
                        "bidders: offers of two candidates or more are documented, they count;"
                                + " winner: only the winner's is, it does not count",
                        CandidateReader.knownFrom().stream().map(CaseReader::id).toList()));
        ObjectNode together = candidate.putObject("dependentRequired");
        together.set("offer", strings(List.of("offer_source", "known_from")));
        together.set("offer_source", strings(List.of("offer")));
        together.set("known_from", strings(List.of("offer")));
        return candidate;
    }

    private ObjectNode offer() {
        ObjectNode offer = object("What it offered").put("minProperties", 1);
        ObjectNode set = object("Levels in [0, 1]; 1 is as generous as the best known case")
                .put("minProperties", 1);
        for (InstrumentInfo info : world.instruments()) {
            properties(set).set(info.instrument().id(), number(info.nameEn() + " " + info.nameZh(), 0, 1));
        }
        double most = CandidateReader.MOST_USD;
        properties(offer).set("set", set);
        properties(offer).set("direct_finance_usd_per_year", number("To the organization, USD a year", 0, most));
        properties(offer).set("relocation_grant_usd", number("For the move, USD once", 0, most));
        properties(offer).set("capital_usd", number("For buildings and equipment, USD once", 0, most));
        return offer;
    }

    private static ObjectNode round() {
        ObjectNode round = object("One round; who abstained is not in it");
        for (String key : List.of("votes", "points")) {
            ObjectNode numbers = described(
                            key.equals("votes") ? "By candidate" : "3, 2 and 1 of each voter, by candidate")
                    .put(TYPE, "object")
                    .put("minProperties", 1);
            numbers.set("additionalProperties", whole("A number", 0, 6 * CaseReader.MOST_VOTERS));
            properties(round).set(key, numbers);
        }
        properties(round).set("cast", whole("Valid votes cast", 1, CaseReader.MOST_VOTERS));
        round.set("required", strings(List.of("cast")));
        round.set("oneOf", requireEach(List.of("votes", "points")));
        return round;
    }
}
