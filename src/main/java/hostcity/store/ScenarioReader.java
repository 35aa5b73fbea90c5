package hostcity.store;

import hostcity.model.event.Event;
import hostcity.model.policy.Policy;
import hostcity.scenario.Scenario;
import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import hostcity.world.Parameters;
import hostcity.world.Place;
import hostcity.world.PolicyBaseline;
import hostcity.world.PolicyRecord;
import hostcity.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads scenarios and checks them against the world. Everything that is wrong is said in one line with the place, the
 * value and the way out.
 */
public final class ScenarioReader {

    /** The end of the names of scenario files. */
    static final String SUFFIX = ".yaml";

    /** What a scenario may be called: it becomes part of paths and tables. */
    static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Longer names do not fit file systems and tables. */
    static final int LONGEST_NAME = 60;

    /** The last year where a scenario says none. */
    static final int DEFAULT_END = 2050;

    /** The longest run, in years. */
    static final int LONGEST_RUN = 200;

    /** The policy baseline where a scenario says none. */
    static final String DEFAULT_BASELINE = "reconciled";

    /** The keys of a scenario. */
    static final List<String> KEYS = List.of(
            "name",
            "title",
            "question",
            "sources",
            "world",
            "baseline",
            "years",
            "policies",
            "events",
            "adaptation",
            "no_poaching",
            "parameters");

    private static final List<String> YEAR_KEYS = List.of("from", "to");
    private static final int LAST_YEAR = 9999;

    private final World world;
    private final YamlMap root;

    private ScenarioReader(World world, YamlNode root) {
        this.root = root.map("key", KEYS);
        this.world = start(world);
    }

    /** The world as it was in the first year of the scenario. */
    private World start(World given) {
        Optional<YamlNode> from =
                root.get("years").map(node -> node.map("key", YEAR_KEYS)).flatMap(map -> map.get("from"));
        if (from.isEmpty()) {
            return given;
        }
        List<Integer> known = given.startYears();
        String years = known.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        YamlNode node = from.get();
        int year = node.whole(0, LAST_YEAR, "a year", "write " + years);
        return given.startingIn(year)
                .orElseThrow(() -> node.wrong(
                        "is no first year of a run", "the start population of the world describes " + years));
    }

    /**
     * Reads a scenario of the user.
     *
     * @throws InputException if the file is missing or anything in it is wrong
     */
    public static Scenario read(Path file, World world) {
        String name = Heading.fileName(file, "a scenario");
        return new ScenarioReader(world, YamlText.read(file)).scenario(name);
    }

    /**
     * Parses the content of a scenario file.
     *
     * @param label the file as the user knows it, for messages
     * @param name the name that the scenario must have
     * @throws InputException if anything in it is wrong
     */
    static Scenario parse(String label, String name, byte[] content, World world) {
        return new ScenarioReader(world, YamlText.parse(label, content)).scenario(name);
    }

    /**
     * Reads a scenario that comes with the program.
     *
     * @throws InputException if there is none of this name
     */
    public static Scenario shipped(String name, World world) {
        List<String> names = shippedNames();
        if (!names.contains(name)) {
            throw new InputException("no scenario " + InputException.quote(name) + " comes with the program; "
                    + YamlNode.suggestion(name, names));
        }
        return parse("scenarios/" + name + SUFFIX, name, ShippedFiles.SCENARIOS.content(name), world);
    }

    /** The names of the scenarios that come with the program, in alphabetical order. */
    public static List<String> shippedNames() {
        return ShippedFiles.SCENARIOS.names();
    }

    private Scenario scenario(String fileName) {
        Heading heading = Heading.read(root, fileName, "scenario");
        root.get("world").ifPresent(ScenarioReader::checkWorld);
        Map<Parameter, Double> parameters = parameters();
        PolicyBaseline baseline = baseline(parameters);
        RunYears years = years();
        return new Scenario(
                heading.name(),
                heading.titleEn(),
                heading.titleZh(),
                question("en"),
                question("zh"),
                root.get("sources").map(Heading::sources).orElse(List.of()),
                baseline.id(),
                years.start(),
                years.end(),
                policies(baseline, years),
                AdaptationReader.read(root.get("adaptation"), cityIds(world)),
                noPoaching(),
                parameters,
                events(years));
    }

    /** The question in a language: one text for both, or a text for each. */
    private String question(String language) {
        return root.get("question")
                .map(node -> node.isMap() ? Heading.inLanguage(node, language) : node)
                .map(YamlNode::text)
                .orElse("");
    }

    private static void checkWorld(YamlNode node) {
        if (!node.text().equals("default")) {
            throw node.wrong(
                    "is no world that a scenario can name",
                    "write 'default' or remove the key; --world DIR runs it in another world");
        }
    }

    private PolicyBaseline baseline(Map<Parameter, Double> overrides) {
        String id = root.get("baseline")
                .map(node -> node.name("policy baseline", PolicyRecord.BASELINES))
                .orElse(DEFAULT_BASELINE);
        Parameters values = world.defaults().with(overrides);
        return world.baseline(id, values);
    }

    private RunYears years() {
        Optional<YamlMap> years = root.get("years").map(node -> node.map("key", YEAR_KEYS));
        int start = world.startYear();
        int end = years.flatMap(map -> map.get("to"))
                .map(node -> node.whole(
                        start + 1,
                        start + LONGEST_RUN,
                        "a year",
                        "a run from " + start + " takes 1 to " + LONGEST_RUN + " years"))
                .orElse(DEFAULT_END);
        return new RunYears(start, end);
    }

    private List<Policy> policies(PolicyBaseline baseline, RunYears years) {
        ScenarioPolicyReader reader = new ScenarioPolicyReader(world, baseline, years);
        List<ScenarioPolicyReader.Stated> stated = root.get("policies").map(YamlNode::list).orElse(List.of()).stream()
                .map(reader::read)
                .toList();
        PolicyContradictions.check(stated);
        return stated.stream().map(ScenarioPolicyReader.Stated::policy).toList();
    }

    private List<Event> events(RunYears years) {
        EventReader reader = new EventReader(world, years);
        return root.get("events").map(YamlNode::list).orElse(List.of()).stream()
                .map(reader::read)
                .toList();
    }

    private List<String> noPoaching() {
        Optional<YamlNode> node = root.get("no_poaching");
        List<String> cities = node.map(list -> list.names("city of the world", cityIds(world)))
                .orElse(List.of());
        if (node.isPresent() && cities.size() < 2) {
            throw node.get().wrong("names one city", "an agreement needs two: name another or remove the key");
        }
        return cities;
    }

    private Map<Parameter, Double> parameters() {
        Map<Parameter, Double> values = new EnumMap<>(Parameter.class);
        Optional<YamlNode> node = root.get("parameters");
        if (node.isPresent()) {
            List<String> known = world.parameters().stream()
                    .map(info -> info.parameter().id())
                    .toList();
            for (Map.Entry<String, YamlNode> entry :
                    node.get().map("parameter", known).values().entrySet()) {
                Parameter parameter = Parameter.of(entry.getKey()).orElseThrow();
                ParameterInfo info = world.info(parameter);
                String unit = info.unit().equals("1") ? "" : " (" + info.unit() + ")";
                values.put(parameter, entry.getValue().number(info.min(), info.max(), unit));
            }
            checkMix(node.get(), values);
        }
        return values;
    }

    private void checkMix(YamlNode node, Map<Parameter, Double> overrides) {
        Parameters values = world.defaults().with(overrides);
        List<Parameter> mix = new ArrayList<>(List.of(Parameter.values()));
        mix.removeIf(parameter -> !parameter.id().startsWith("mix_"));
        if (!(mix.stream().mapToDouble(values::get).sum() > 0)) {
            throw node.wrong("sets all weights of the mix to 0", "leave one of the 'mix_...' parameters above 0");
        }
    }

    /** The named cities of a world. */
    static List<String> cityIds(World world) {
        return world.places().stream().filter(Place::isCity).map(Place::id).toList();
    }

    /** The first and the last year of a run. */
    record RunYears(int start, int end) {}
}
