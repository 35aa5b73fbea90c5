package hostcity.store;

import hostcity.scenario.cases.Attribute;
import hostcity.scenario.cases.Candidate;
import hostcity.scenario.cases.HostOffer;
import hostcity.scenario.cases.HostOffer.KnownFrom;
import hostcity.scenario.cases.Location;
import hostcity.world.Instrument;
import hostcity.world.Place;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the candidates of a case with what they offered. */
final class CandidateReader {

    /** The keys of a candidate. */
    static final List<String> KEYS =
            List.of("place", "name", "nation", "attributes", "offer", "offer_source", "known_from");

    /** The keys of an offer. */
    static final List<String> OFFER_KEYS =
            List.of("set", "direct_finance_usd_per_year", "relocation_grant_usd", "capital_usd");

    /** The largest sum of money. */
    static final double MOST_USD = 1e11;

    private final World world;
    private final NationCodes nations;
    private final List<String> cityIds;

    CandidateReader(World world, NationCodes nations) {
        this.world = world;
        this.nations = nations;
        this.cityIds = ScenarioReader.cityIds(world);
    }

    /** The candidates: two at least, none twice. */
    List<Candidate> read(YamlNode node) {
        List<Candidate> candidates = new ArrayList<>();
        List<YamlNode> counted = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode item : node.list()) {
            YamlMap map = item.map("key", KEYS);
            Candidate candidate = candidate(map);
            if (!ids.add(candidate.id())) {
                throw item.wrong("names '" + candidate.id() + "' again", "remove one of them");
            }
            candidates.add(candidate);
            map.get("known_from")
                    .filter(known -> candidate.offer().orElseThrow().knownFrom() == KnownFrom.BIDDERS)
                    .ifPresent(counted::add);
        }
        if (candidates.size() < 2) {
            throw node.wrong("has one candidate", "a choice needs two: add the others");
        }
        if (counted.size() == 1) {
            throw counted.get(0)
                    .wrong(
                            "is said of one candidate only",
                            "add another's offer, or write 'winner' if only the winner's is known");
        }
        return candidates;
    }

    private Candidate candidate(YamlMap map) {
        Map<Attribute, Double> attributes = new EnumMap<>(Attribute.class);
        map.get("attributes")
                .ifPresent(node -> node.map("attribute", attributeIds())
                        .values()
                        .forEach((id, value) -> {
                            Attribute attribute = Attribute.of(id).orElseThrow();
                            attributes.put(attribute, value.number(attribute.min(), attribute.max(), ""));
                        }));
        return new Candidate(location(map, List.of("name", "nation")), attributes, offer(map));
    }

    /** Where the organization was: a candidate, a city of the world, or a place with name and nation. */
    Location seat(YamlNode node, List<Candidate> candidates) {
        if (node.isMap()) {
            return location(node.map("key", List.of("place", "name", "nation")), List.of("name", "nation"));
        }
        String id = node.text();
        return candidates.stream()
                .map(Candidate::location)
                .filter(location -> location.id().equals(id))
                .findFirst()
                .orElseGet(() -> inWorld(node));
    }

    private Location location(YamlMap map, List<String> elsewhere) {
        Optional<YamlNode> place = map.get("place");
        if (place.isPresent() == elsewhere.stream().anyMatch(map::has)) {
            throw map.node()
                    .wrong(
                            "does not say once where it is",
                            "write 'place' for a city of the world, or 'name' and 'nation' for another");
        }
        return place.map(this::inWorld).orElseGet(() -> elsewhere(map));
    }

    private Location inWorld(YamlNode node) {
        String id = node.text();
        if (!cityIds.contains(id)) {
            throw node.wrong(
                    "is no city of the world",
                    YamlNode.suggestion(id, cityIds) + " (another place: 'name' and 'nation')");
        }
        return new Location.InWorld(id, world.place(id).orElseThrow().nationId());
    }

    private Location elsewhere(YamlMap map) {
        YamlNode node = map.need("name");
        String name = node.line("a name");
        String nation = nations.read(map.need("nation"));
        Optional<Place> known = world.places().stream()
                .filter(place -> place.isCity() && place.nationId().equals(nation))
                .filter(place ->
                        place.nameEn().equalsIgnoreCase(name) || place.id().equalsIgnoreCase(name))
                .findFirst();
        if (known.isPresent()) {
            throw node.wrong("is in the world", "write 'place: " + known.get().id() + "' instead of name and nation");
        }
        return new Location.Elsewhere(name, nation);
    }

    private static Optional<HostOffer> offer(YamlMap map) {
        Optional<YamlNode> offer = map.get("offer");
        if (offer.isEmpty()) {
            for (String key : List.of("offer_source", "known_from")) {
                map.get(key).ifPresent(node -> {
                    throw node.wrong("stands without an offer", "add 'offer: ...' or remove it");
                });
            }
            return Optional.empty();
        }
        String source = map.need("offer_source").line("a source");
        KnownFrom known =
                CaseReader.constant(map.need("known_from"), "origin of an offer", knownFrom(), CaseReader::id);
        return Optional.of(offer(offer.get().map("key", OFFER_KEYS), source, known));
    }

    private static HostOffer offer(YamlMap map, String source, KnownFrom known) {
        map.values();
        Map<Instrument, Double> levels = new EnumMap<>(Instrument.class);
        map.get("set")
                .ifPresent(set -> set.map("instrument", ScenarioPolicyReader.INSTRUMENTS)
                        .values()
                        .forEach((id, level) -> levels.put(Instrument.of(id).orElseThrow(), level.number(0, 1, ""))));
        return new HostOffer(
                levels,
                usd(map, "direct_finance_usd_per_year"),
                usd(map, "relocation_grant_usd"),
                usd(map, "capital_usd"),
                source,
                known);
    }

    private static OptionalDouble usd(YamlMap map, String key) {
        Optional<YamlNode> node = map.get(key);
        return node.isPresent() ? OptionalDouble.of(node.get().number(0, MOST_USD, " (USD)")) : OptionalDouble.empty();
    }

    /** The names of the attributes of a place. */
    static List<String> attributeIds() {
        return Attribute.all().stream().map(Attribute::id).toList();
    }

    /** The origins of an offer. */
    static List<KnownFrom> knownFrom() {
        return Arrays.asList(KnownFrom.values());
    }
}
