package hostcity.store;

import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.model.policy.Policy.Money;
import hostcity.model.policy.Policy.Registration;
import hostcity.world.Instrument;
import hostcity.world.Nation;
import hostcity.world.Parameter;
import hostcity.world.Place;
import hostcity.world.PolicyBaseline;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the policies of a scenario, one by one. */
final class ScenarioPolicyReader {

    /** The keys of a policy. */
    static final List<String> KEYS;

    /** The keys that say for whom: a policy has one of them. */
    static final List<String> PLACES = List.of("city", "cities", "nation");

    /** The keys that say what changes: a policy has one of them at least. */
    static final List<String> CHANGES;

    static {
        List<String> changes = new ArrayList<>(List.of("set", "adopt", "registration"));
        changes.addAll(CultivationReader.KEYS);
        changes.addAll(AmountsReader.KEYS);
        changes.addAll(ApproachReader.KEYS);
        CHANGES = List.copyOf(changes);
        List<String> keys = new ArrayList<>(List.of("year", "until"));
        keys.addAll(PLACES);
        keys.addAll(CHANGES);
        keys.addAll(List.of("eligibility", "budget", "authority"));
        KEYS = List.copyOf(keys);
    }

    /** Says that a nation lends its powers to a policy of cities. */
    static final String NATIONAL = "national";

    /** The names of the instruments. */
    static final List<String> INSTRUMENTS =
            Instrument.all().stream().map(Instrument::id).toList();

    private final World world;
    private final PolicyBaseline baseline;
    private final ScenarioReader.RunYears run;
    private final List<String> cityIds;

    ScenarioPolicyReader(World world, PolicyBaseline baseline, ScenarioReader.RunYears run) {
        this.world = world;
        this.baseline = baseline;
        this.run = run;
        this.cityIds = ScenarioReader.cityIds(world);
    }

    /** A policy and where it stands. */
    record Stated(YamlNode node, Policy policy) {}

    Stated read(YamlNode node) {
        YamlMap map = node.map("key", KEYS);
        String nation = map.get("nation").map(this::nation).orElse("");
        List<String> places = places(map, nation);
        int year = map.need("year").whole(run.start() + 1, run.end(), "a year", whyYears());
        int until = map.get("until").map(end -> until(end, year)).orElse(Policy.FOR_GOOD);
        if (CHANGES.stream().noneMatch(map::has)) {
            throw node.wrong("changes nothing", "add one of '" + String.join("', '", CHANGES) + "'");
        }
        Map<Instrument, Double> levels = levels(map);
        Registration registration =
                map.get("registration").map(this::registration).orElse(Registration.UNCHANGED);
        checkAuthority(map, levels);
        checkEligibility(map, levels);
        return new Stated(
                node,
                new Policy(
                        year,
                        until,
                        places,
                        nation,
                        levels,
                        registration,
                        map.get("eligibility").map(EligibilityReader::read).orElse(Eligibility.ALL),
                        map.get("budget").map(ScenarioPolicyReader::money).orElse(Money.OWN),
                        CultivationReader.read(map),
                        AmountsReader.read(map),
                        ApproachReader.read(map)));
    }

    private String whyYears() {
        return "the first simulated year is " + (run.start() + 1) + ", the last " + run.end();
    }

    private int until(YamlNode node, int year) {
        int until = node.whole(
                run.start() + 1, run.end(), "a year", whyYears() + "; remove 'until' if the policy stays to the end");
        if (until <= year) {
            throw node.wrong("does not follow 'year' " + year, "write a later year or remove 'until'");
        }
        return until;
    }

    private String nation(YamlNode node) {
        return node.name(
                "nation of the world", world.nations().stream().map(Nation::id).toList());
    }

    private List<String> places(YamlMap map, String nation) {
        if (PLACES.stream().filter(map::has).count() != 1) {
            throw map.node()
                    .wrong("does not say once for whom it is", "write exactly one of 'city', 'cities', 'nation'");
        }
        if (!nation.isEmpty()) {
            return world.places().stream()
                    .filter(place -> place.nationId().equals(nation))
                    .map(Place::id)
                    .toList();
        }
        Optional<YamlNode> city = map.get("city");
        city.ifPresent(this::refuseAggregate);
        map.get("cities").ifPresent(list -> list.list().forEach(this::refuseAggregate));
        return city.map(node -> List.of(city(node)))
                .orElseGet(() -> map.need("cities").names("city of the world", cityIds));
    }

    private String city(YamlNode node) {
        return node.name("city of the world", cityIds);
    }

    private void refuseAggregate(YamlNode node) {
        Optional<Place> place = world.place(node.text());
        if (place.isPresent() && !place.get().isCity()) {
            throw node.wrong(
                    "is an aggregate without a government",
                    "write 'nation: " + place.get().nationId() + "' or a city");
        }
    }

    private Map<Instrument, Double> levels(YamlMap policy) {
        Map<Instrument, Double> levels = new EnumMap<>(Instrument.class);
        policy.get("set")
                .ifPresent(set -> set.map("instrument", INSTRUMENTS)
                        .values()
                        .forEach((id, level) -> levels.put(instrument(id), level.number(0, 1, ""))));
        policy.get("adopt")
                .ifPresent(adopt -> adopted(adopt).forEach((instrument, level) -> {
                    if (levels.put(instrument, level) != null) {
                        throw adopt.wrong(
                                "contradicts 'set': both name '" + instrument.id() + "'",
                                "remove it from 'set' or from 'adopt' (name the others in 'instruments')");
                    }
                }));
        return levels;
    }

    /** The levels of the source in the baseline; without a list of instruments, all that the source has. */
    private Map<Instrument, Double> adopted(YamlNode node) {
        YamlMap adopt = node.map("key", List.of("from", "instruments"));
        String source = city(adopt.need("from"));
        List<Instrument> instruments = adopt.get("instruments")
                .map(list -> list.names("instrument", INSTRUMENTS).stream()
                        .map(ScenarioPolicyReader::instrument)
                        .toList())
                .orElse(Instrument.all());
        Map<Instrument, Double> levels = new EnumMap<>(Instrument.class);
        for (Instrument instrument : instruments) {
            double level = baseline.levels(source).get(instrument);
            if (level > 0) {
                levels.put(instrument, level);
            } else if (adopt.has("instruments")) {
                throw adopt.need("instruments")
                        .wrong(
                                "names '" + instrument.id() + "', which '" + source
                                        + "' does not have in the baseline '" + baseline.id() + "'",
                                "remove it, or write 'set: {" + instrument.id() + ": 0}' to abolish it");
            }
        }
        if (levels.isEmpty()) {
            throw adopt.need("from")
                    .wrong("has no instrument in the baseline '" + baseline.id() + "'", "adopt from another city");
        }
        return levels;
    }

    private static Instrument instrument(String id) {
        return Instrument.of(id).orElseThrow();
    }

    private Registration registration(YamlNode node) {
        YamlMap map = node.map("key", List.of("success", "delay_years"));
        map.values();
        double longest = longestDelay(world);
        return new Registration(
                map.get("success").map(chance -> chance.number(0, 1, "")).orElse(Double.NaN),
                map.get("delay_years")
                        .map(delay -> delay.number(0, longest, " (years)"))
                        .orElse(Double.NaN));
    }

    /** The longest registration that makes sense, in years. */
    static double longestDelay(World world) {
        return world.info(Parameter.REGISTRATION_DELAY_YEARS_RESTRICTED).max();
    }

    /** A city cannot move what is the nation's, unless the scenario says that the nation lends it the power. */
    private static void checkAuthority(YamlMap map, Map<Instrument, Double> levels) {
        map.get("authority").ifPresent(node -> node.name("level of government", List.of("city", NATIONAL)));
        boolean national = map.has("nation")
                || map.get("authority")
                        .map(node -> node.text().equals(NATIONAL))
                        .orElse(false);
        String powers = Stream.concat(
                        levels.keySet().stream().filter(Instrument::isNational).map(Instrument::id),
                        Stream.of("registration", ApproachReader.CONVERSION).filter(map::has))
                .collect(Collectors.joining(", "));
        if (!national && !powers.isEmpty()) {
            throw map.node()
                    .wrong(
                            "moves what only a nation can move (" + powers + ")",
                            "add 'authority: national' if the nation lends the power, or " + wayWithout(map, levels));
        }
    }

    /** What works for all offices alike cannot be kept for some of them. */
    private static void checkEligibility(YamlMap map, Map<Instrument, Double> levels) {
        Optional<YamlNode> eligibility = map.get("eligibility");
        if (eligibility.isEmpty() || EligibilityReader.read(eligibility.get()).isForAll()) {
            return;
        }
        String forAll = levels.keySet().stream()
                .filter(Instrument::worksForAll)
                .map(Instrument::id)
                .collect(Collectors.joining(", "));
        String keys = Stream.of(List.of("registration"), CultivationReader.KEYS, ApproachReader.KEYS)
                .flatMap(List::stream)
                .filter(map::has)
                .collect(Collectors.joining(", "));
        forAll = forAll.isEmpty() || keys.isEmpty() ? forAll + keys : forAll + ", " + keys;
        if (!forAll.isEmpty()) {
            throw eligibility
                    .get()
                    .wrong(
                            "keeps for some offices what works for all alike (" + forAll + ")",
                            "move it to a policy of its own without 'eligibility'");
        }
    }

    private static String wayWithout(YamlMap map, Map<Instrument, Double> levels) {
        Optional<YamlNode> adopt = map.get("adopt");
        if (adopt.isEmpty() || map.has("set")) {
            return "remove them";
        }
        String own = levels.keySet().stream()
                .filter(instrument -> !instrument.isNational())
                .map(Instrument::id)
                .collect(Collectors.joining(", "));
        return own.isEmpty() ? "adopt other instruments" : "adopt without them: 'instruments: [" + own + "]'";
    }

    private static Money money(YamlNode node) {
        return node.name("way to pay", List.of("own", "keep")).equals("own") ? Money.OWN : Money.KEEP;
    }
}
