package hostcity.store;

import hostcity.scenario.cases.Candidate;
import hostcity.scenario.cases.Decision;
import hostcity.scenario.cases.Electorate;
import hostcity.scenario.cases.SitedOrganization;
import hostcity.scenario.cases.SitingCase;
import hostcity.scenario.cases.SitingCase.Confidence;
import hostcity.scenario.cases.SitingCase.Initiator;
import hostcity.scenario.cases.SitingCase.Seat;
import hostcity.world.Field;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import hostcity.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads siting cases and checks them against the world, as {@link ScenarioReader} does with scenarios. */
public final class CaseReader {

    /** The key that tells a case from a scenario. */
    static final String CANDIDATES = "candidates";

    /** The keys of a case. */
    static final List<String> KEYS = List.of(
            "name",
            "title",
            "sources",
            "organization",
            "year",
            "decision",
            "initiator",
            "interim_host",
            "incumbent",
            CANDIDATES,
            "winner",
            "rounds",
            "confidence",
            "notes");

    /** The keys that a case must have. */
    static final List<String> NEEDED =
            List.of("name", "title", "sources", "organization", "year", "decision", CANDIDATES, "winner", "confidence");

    /** The keys of the organization. */
    static final List<String> ORGANIZATION_KEYS = List.of("name", "type", "kind", "field", "staff_persons", "founded");

    /** The electorate of all member states. */
    static final String UN_MEMBERS = "un-members";

    /** The first year that a decision or a founding can have. */
    static final int FIRST_YEAR = 1500;

    /** The last year that a decision or a founding can have. */
    static final int LAST_YEAR = 2100;

    /** The largest electorate. */
    static final int MOST_VOTERS = 100_000;

    /** The largest staff. */
    static final double MOST_STAFF = 1e6;

    private final World world;
    private final YamlMap root;
    private final NationCodes nations;

    private CaseReader(World world, YamlNode root) {
        this.world = world;
        this.root = root.map("key", KEYS);
        this.nations = new NationCodes(world);
    }

    /** Whether a file holds a case and not a scenario: it has candidates. A file that is no YAML holds neither. */
    public static boolean isCase(Path file) {
        try {
            return Files.isRegularFile(file) && YamlText.read(file).hasKey(CANDIDATES);
        } catch (InputException e) {
            return false;
        }
    }

    /**
     * Reads a case of the user.
     *
     * @throws InputException if the file is missing or anything in it is wrong
     */
    public static SitingCase read(Path file, World world) {
        String name = Heading.fileName(file, "a case");
        return new CaseReader(world, YamlText.read(file)).read(name);
    }

    /**
     * Parses the content of a case file.
     *
     * @param label the file as the user knows it, for messages
     * @param name the name that the case must have
     * @throws InputException if anything in it is wrong
     */
    static SitingCase parse(String label, String name, byte[] content, World world) {
        return new CaseReader(world, YamlText.parse(label, content)).read(name);
    }

    /**
     * Reads a case that comes with the program.
     *
     * @throws InputException if there is none of this name
     */
    public static SitingCase shipped(String name, World world) {
        List<String> names = shippedNames();
        if (!names.contains(name)) {
            throw new InputException("no case " + InputException.quote(name) + " comes with the program; "
                    + YamlNode.suggestion(name, names));
        }
        return parse("scenarios/cases/" + name + ScenarioReader.SUFFIX, name, ShippedFiles.CASES.content(name), world);
    }

    /**
     * Reads the cases that an argument of a command names: a file, all cases of a folder by name, or one that comes with the
     * program.
     *
     * @throws InputException if there are none, or anything in one of them is wrong
     */
    public static List<SitingCase> open(String argument, World world) {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            return folder(path, world);
        }
        boolean bare = !Files.exists(path) && !argument.contains("/") && !argument.contains("\\");
        if (bare && !argument.endsWith(ScenarioReader.SUFFIX)) {
            return List.of(shipped(argument, world));
        }
        return List.of(read(path, world));
    }

    private static List<SitingCase> folder(Path folder, World world) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ScenarioReader.SUFFIX))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new InputException("there is no siting case in " + InputException.quote(folder.toString())
                        + "; a case is a file that ends in " + ScenarioReader.SUFFIX);
            }
            return found.stream().map(file -> read(file, world)).toList();
        } catch (IOException e) {
            throw new InputException(folder + " cannot be read: " + Failures.reason(e), e);
        }
    }

    /** The names of the cases that come with the program, in alphabetical order. */
    public static List<String> shippedNames() {
        return ShippedFiles.CASES.names();
    }

    private SitingCase read(String fileName) {
        Heading heading = Heading.read(root, fileName, "case");
        List<String> sources = Heading.sources(root.need("sources"));
        SitedOrganization organization = organization(root.need("organization").map("key", ORGANIZATION_KEYS));
        int year = year(root.need("year"));
        Decision decision = decision(root.need("decision").map("key", List.of("rule", "electorate")));
        CandidateReader reader = new CandidateReader(world, nations);
        List<Candidate> candidates = reader.read(root.need(CANDIDATES));
        List<String> ids = candidates.stream().map(Candidate::id).toList();
        String winner = root.need("winner").name("candidate", ids);
        return new SitingCase(
                heading.name(),
                heading.titleEn(),
                heading.titleZh(),
                sources,
                organization,
                year,
                decision,
                root.get("initiator").map(this::initiator),
                seat(reader, candidates),
                candidates,
                winner,
                new RoundsReader(decision, decision.electorate().voters(world), ids, winner).read(root.get("rounds")),
                constant(root.need("confidence"), "degree of confidence", confidences(), CaseReader::id),
                root.get("notes").map(CaseReader::notes).orElse(List.of()));
    }

    private static SitedOrganization organization(YamlMap map) {
        Optional<YamlNode> staff = map.get("staff_persons");
        Optional<YamlNode> founded = map.get("founded");
        return new SitedOrganization(
                map.need("name").line("a name"),
                constant(map.need("type"), "type of organization", List.of(OrganizationType.values()), Enum::name),
                constant(map.need("kind"), "kind of seat", SitedOrganization.Kind.all(), SitedOrganization.Kind::id),
                map.get("field").map(node -> constant(node, "field", Field.all(), Field::id)),
                staff.map(node -> OptionalDouble.of(node.number(1, MOST_STAFF, " (persons)")))
                        .orElse(OptionalDouble.empty()),
                founded.map(node -> OptionalInt.of(year(node))).orElse(OptionalInt.empty()));
    }

    private static int year(YamlNode node) {
        return node.whole(FIRST_YEAR, LAST_YEAR, "a year", "write a year from " + FIRST_YEAR + " to " + LAST_YEAR);
    }

    private Decision decision(YamlMap map) {
        Decision.Rule rule = constant(map.need("rule"), "rule of decision", Decision.Rule.all(), Decision.Rule::id);
        if (rule.hasBallot()) {
            return new Decision(rule, electorate(map.need("electorate")));
        }
        if (map.has("electorate")) {
            throw map.need("electorate")
                    .wrong("has no place under 'rule: " + rule.id() + "'", "remove it: nobody votes");
        }
        return new Decision(rule, new Electorate.Nobody());
    }

    private Electorate electorate(YamlNode node) {
        if (node.isList()) {
            return new Electorate.States(states(node));
        }
        if (node.isNumber()) {
            return new Electorate.Unnamed(
                    node.whole(1, MOST_VOTERS, "a number of voters", "a ballot has 1 to " + MOST_VOTERS + " voters"));
        }
        node.name("electorate", List.of(UN_MEMBERS));
        if (world.states().isEmpty()) {
            throw node.wrong("is an electorate of nobody", "this world has no states; name the voters");
        }
        return new Electorate.UnMembers();
    }

    private List<String> states(YamlNode node) {
        List<String> states = new ArrayList<>();
        for (YamlNode item : node.list()) {
            String code = nations.read(item);
            if (world.state(code).isEmpty()) {
                throw item.wrong("is no member state of the United Nations", "remove it, or give a number of voters");
            }
            if (states.contains(code)) {
                throw item.wrong("occurs twice", "remove one of them");
            }
            states.add(code);
        }
        return states;
    }

    private Initiator initiator(YamlNode node) {
        Optional<Place> place = world.place(node.text()).filter(Place::isCity);
        return place.map(city -> new Initiator(city.nationId(), Optional.of(city.id())))
                .orElseGet(() -> new Initiator(nation(node), Optional.empty()));
    }

    /** A nation, where a city would have done too. */
    private String nation(YamlNode node) {
        String text = node.text();
        List<String> cities = ScenarioReader.cityIds(world);
        if (text.equals(text.toLowerCase(Locale.ROOT))) {
            throw node.wrong("is neither a city of the world nor a nation", YamlNode.suggestion(text, cities));
        }
        return nations.read(node);
    }

    private Optional<Seat> seat(CandidateReader reader, List<Candidate> candidates) {
        Optional<YamlNode> interim = root.get("interim_host");
        Optional<YamlNode> incumbent = root.get("incumbent");
        if (interim.isPresent() && incumbent.isPresent()) {
            throw interim.get().wrong("and 'incumbent' exclude each other", "keep the one that is true");
        }
        return interim.or(() -> incumbent).map(node -> new Seat(reader.seat(node, candidates), interim.isPresent()));
    }

    private static List<String> notes(YamlNode node) {
        return node.list().stream().map(item -> item.line("a note")).toList();
    }

    /** The constant that a node names. */
    static <E> E constant(YamlNode node, String noun, List<E> all, Function<E, String> id) {
        List<String> ids = all.stream().map(id).toList();
        return all.get(ids.indexOf(node.name(noun, ids)));
    }

    /** The degrees of confidence. */
    static List<Confidence> confidences() {
        return Arrays.asList(Confidence.values());
    }

    /** The name of a constant in files. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
