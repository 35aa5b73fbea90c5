package hostcity.store;

import static hostcity.store.SchemaParts.TYPE;
import static hostcity.store.SchemaParts.choice;
import static hostcity.store.SchemaParts.choices;
import static hostcity.store.SchemaParts.described;
import static hostcity.store.SchemaParts.flag;
import static hostcity.store.SchemaParts.head;
import static hostcity.store.SchemaParts.inBothLanguages;
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
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hostcity.model.policy.Amount;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.InstrumentInfo;
import hostcity.world.Nation;
import hostcity.world.OrganizationType;
import hostcity.world.ParameterInfo;
import hostcity.world.PolicyRecord;
import hostcity.world.World;
import java.util.Arrays;
import java.util.List;

/**
 * The JSON Schema (2020-12) of scenario files for a world: editors check, complete and explain with it. It says what
 * {@link ScenarioReader} says, except for what concerns two places of a file at once, such as contradictory policies.
 */
public final class ScenarioSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final World world;

    private ScenarioSchema(World world) {
        this.world = world;
    }

    /** The schema as text that ends with a line break; equal worlds give equal text. */
    public static String of(World world) {
        return SchemaParts.print(new ScenarioSchema(world).root());
    }

    private ObjectNode root() {
        ObjectNode schema = head("HostCity scenario");
        ObjectNode scenario = object("Everything that distinguishes one run from another, except the seed");
        ObjectNode keys = properties(scenario);
        keys.set("name", name());
        keys.set("title", title());
        keys.set(
                "question",
                oneOf(
                        "The question that the scenario answers",
                        text("In one text for both languages"),
                        inBothLanguages("In a text for each language")));
        keys.set("sources", list("Where the policies come from", text("A bibliographic reference")));
        keys.set("world", choice("The world; --world DIR swaps it", List.of("default")));
        keys.set(
                "baseline",
                choice(
                        "The instrument levels to start from (default: " + ScenarioReader.DEFAULT_BASELINE + ")",
                        PolicyRecord.BASELINES));
        keys.set("years", years());
        keys.set("policies", list("What changes; leave out for none", policy()));
        keys.set("events", EventSchema.of(world));
        keys.set("adaptation", adaptation());
        keys.set("no_poaching", noPoaching());
        keys.set("parameters", parameters());
        scenario.set("required", strings(List.of("name", "title")));
        schema.setAll(scenario);
        schema.set("$defs", definitions());
        return schema;
    }

    private ObjectNode years() {
        int start = SchemaParts.earliestStart(world);
        ObjectNode years = object("The run");
        ObjectNode from = described("The first year; a start population describes it");
        world.startYears().forEach(from.putArray("enum")::add);
        properties(years).set("from", from);
        properties(years)
                .set(
                        "to",
                        whole(
                                "The last year (default: " + ScenarioReader.DEFAULT_END + ")",
                                start + 1,
                                world.startYear() + ScenarioReader.LONGEST_RUN));
        return years;
    }

    private ObjectNode policy() {
        int start = SchemaParts.earliestStart(world);
        int last = world.startYear() + ScenarioReader.LONGEST_RUN;
        ObjectNode policy = object("Something that is decided in one year");
        ObjectNode keys = properties(policy);
        keys.set("year", whole("The year of the decision; lags come on top", start + 1, last));
        keys.set("until", whole("The year in which it is taken back", start + 2, last));
        keys.set("city", reference("city"));
        keys.set(
                "cities",
                list("The cities that decide the same", reference("city")).put("uniqueItems", true));
        keys.set("nation", reference("nation"));
        keys.set("set", set());
        keys.set("adopt", adopt());
        keys.set("registration", registration());
        keys.set("posts", drive());
        keys.set("initiators", effort("A factor on the founding chance of initiators who live in the places"));
        keys.set("institutes", effort("A factor on the yearly chances of local institutes to climb"));
        pay(keys);
        approach(keys);
        keys.set("eligibility", eligibility());
        keys.set(
                "budget",
                choice(
                        "own: the policy brings its money (default); keep: it fits into the city's budget",
                        List.of("own", "keep")));
        keys.set(
                "authority",
                choice(
                        "national: the nation lends a city its powers over tax relief, privileges, entry and registration",
                        List.of("city", ScenarioPolicyReader.NATIONAL)));
        policy.set("required", strings(List.of("year")));
        policy.putObject("dependentRequired").set("posts", strings(List.of("nation")));
        ArrayNode all = policy.putArray("allOf");
        all.addObject().set("oneOf", requireEach(ScenarioPolicyReader.PLACES));
        all.addObject().set("anyOf", requireEach(ScenarioPolicyReader.CHANGES));
        return policy;
    }

    private ObjectNode set() {
        ObjectNode set = object("Levels in [0, 1]; 1 is as generous as the best known case");
        for (InstrumentInfo info : world.instruments()) {
            String whose = info.instrument().isNational() ? " (only a nation can move it)" : "";
            properties(set).set(info.instrument().id(), number(info.nameEn() + " " + info.nameZh() + whose, 0, 1));
        }
        return set.put("minProperties", 1);
    }

    private ObjectNode adopt() {
        ObjectNode adopt = object("Copies levels that another city has in the policy baseline");
        properties(adopt).set("from", reference("city"));
        properties(adopt)
                .set(
                        "instruments",
                        list(
                                        "Which; without it all that the source has",
                                        choice(
                                                "An instrument",
                                                Instrument.all().stream()
                                                        .map(Instrument::id)
                                                        .toList()))
                                .put("uniqueItems", true));
        adopt.set("required", strings(List.of("from")));
        return adopt;
    }

    private ObjectNode registration() {
        ObjectNode registration = object("Changed registration of organizations");
        properties(registration).set("success", number("Chance before coordination body and liaison service", 0, 1));
        properties(registration).set("delay_years", number("Years", 0, ScenarioPolicyReader.longestDelay(world)));
        return registration.put("minProperties", 1);
    }

    private static void pay(ObjectNode keys) {
        keys.set(Amount.DIRECT_FINANCE.key(), amount(Amount.DIRECT_FINANCE, "For what running the office costs"));
        keys.set(Amount.SALARY_COVER.key(), amount(Amount.SALARY_COVER, "For salaries"));
        keys.set(Amount.RELOCATION_GRANT.key(), amount(Amount.RELOCATION_GRANT, "For coming, once on arrival"));
    }

    private static void approach(ObjectNode keys) {
        keys.set(
                ApproachReader.AWARENESS,
                number("Added to the logit with which organizations know of the places", 0, ApproachReader.LARGEST));
        keys.set(
                ApproachReader.CONVERSION,
                whole(
                        "Years after which a branch can become the seat, if the nation agrees",
                        0,
                        ApproachReader.LONGEST));
    }

    private static ObjectNode amount(Amount amount, String what) {
        String cap = amount == Amount.RELOCATION_GRANT ? "" : "; together no more than the office costs";
        return number(what + ", to each eligible office" + cap, 0, AmountsReader.largest(amount));
    }

    private static ObjectNode drive() {
        ObjectNode drive = object("A drive for posts of nationals; only a nation can decide it");
        properties(drive)
                .set("factor", number("What posts are multiplied by at the end", 0, CultivationReader.LARGEST));
        properties(drive).set("over_years", whole("Years until then (default: 1)", 1, CultivationReader.LONGEST));
        drive.set("required", strings(List.of("factor")));
        return drive;
    }

    private static ObjectNode effort(String what) {
        ObjectNode effort = object(what);
        properties(effort).set("factor", number("1 changes nothing", 0, CultivationReader.LARGEST));
        properties(effort)
                .set(
                        "fields",
                        choices(
                                "Only these fields",
                                Field.all().stream().map(Field::id).toList()));
        effort.set("required", strings(List.of("factor")));
        return effort;
    }

    private static ObjectNode eligibility() {
        ObjectNode conditions = object("All conditions must hold").put("minProperties", 1);
        ObjectNode keys = properties(conditions);
        keys.set("newcomers", flag("Only offices that come after the year of the decision"));
        keys.set("max_age_years", whole("Only organizations of this age or younger", 0, EligibilityReader.OLDEST));
        keys.set("emerging", flag("Only organizations in an emerging field"));
        keys.set("city_networks", flag("Only city networks"));
        keys.set(
                "fields",
                choices("Only these fields", Field.all().stream().map(Field::id).toList()));
        keys.set(
                "types",
                choices(
                        "Only these types",
                        Arrays.stream(OrganizationType.values()).map(Enum::name).toList()));
        keys.set("kinds", choices("Only these kinds of office", EligibilityReader.kindIds()));
        return oneOf("Which offices get it (default: all)", choice("In one word", EligibilityReader.WORDS), conditions);
    }

    private ObjectNode adaptation() {
        ObjectNode rules = object("A general rule and those of some cities").put("minProperties", 1);
        properties(rules).set("general", choice("The rule of all others", AdaptationReader.generalIds()));
        ObjectNode cities =
                described("The rules of named cities").put(TYPE, "object").put("minProperties", 1);
        cities.set("propertyNames", reference("city"));
        cities.set("additionalProperties", choice("The rule", AdaptationReader.ruleIds()));
        properties(rules).set("cities", cities);
        return oneOf(
                "How cities answer (default: mix)",
                choice("mix: each city draws a rule", AdaptationReader.generalIds()),
                rules);
    }

    private static ObjectNode noPoaching() {
        return list("Cities that agree not to take each other's offices", reference("city"))
                .put("minItems", 2)
                .put("uniqueItems", true);
    }

    private ObjectNode parameters() {
        ObjectNode parameters =
                object("Parameters that differ from the world's").put("minProperties", 1);
        for (ParameterInfo info : world.parameters()) {
            String unit = info.unit().equals("1") ? "" : ", " + info.unit();
            String mark = info.assumed() ? "; assumed" : "";
            String text = info.description() + " (default " + YamlNode.plain(info.value()) + unit + mark + ")";
            properties(parameters).set(info.parameter().id(), number(text, info.min(), info.max()));
        }
        return parameters;
    }

    private ObjectNode definitions() {
        ObjectNode definitions = JSON.objectNode();
        definitions.set("city", choice("A named city of the world", ScenarioReader.cityIds(world)));
        List<String> nations = world.nations().stream().map(Nation::id).toList();
        definitions.set("nation", choice("A nation: the policy holds in all its places", nations));
        return definitions;
    }
}
