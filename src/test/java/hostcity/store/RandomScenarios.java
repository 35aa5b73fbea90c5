package hostcity.store;

import hostcity.model.adapt.AdaptationRule;
import hostcity.model.event.Bar;
import hostcity.model.event.Event;
import hostcity.model.event.FundingCut;
import hostcity.model.event.HostFailure;
import hostcity.model.event.OpennessChange;
import hostcity.model.event.VacatedOffices;
import hostcity.model.policy.Amount;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Cultivation.Drive;
import hostcity.model.policy.Cultivation.Effort;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.model.policy.Policy.Money;
import hostcity.model.policy.Policy.Registration;
import hostcity.scenario.Adaptation;
import hostcity.scenario.Scenario;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import hostcity.world.Parameter;
import hostcity.world.Place;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Scenarios of the small world that say whatever a file can say. */
final class RandomScenarios {

    private static final List<String> CITIES = List.of("bonn", "berlin", "beijing", "shanghai");
    private static final List<String> NATIONS = List.of("CHN", "DEU");
    private static final String LETTERS = "ab Z9  \n:#-'\"\\\\,[]{}&*!|>%@`?~=.上海，：？é\u00a0\u3000\u2028\ufeff\u200b😀";

    private final World world;
    private final RandomGenerator random;

    RandomScenarios(World world, RandomGenerator random) {
        this.world = world;
        this.random = random;
    }

    /** A scenario without policies. */
    Scenario withoutPolicies(String name) {
        return new Scenario(
                        name,
                        "a",
                        "b",
                        "",
                        "",
                        some(List.of(1, 2)).stream().map(x -> line()).toList(),
                        pick(List.of("reconciled", "cideg-2024", "meng-2024")),
                        2019,
                        random.nextInt(2040, 2060),
                        List.of(),
                        adaptation(),
                        chance() ? List.of() : List.of("shanghai", "berlin"),
                        parameters(),
                        IntStream.range(0, random.nextInt(3))
                                .mapToObj(x -> event())
                                .toList())
                .withTexts(
                        name, line(), chance() ? line() : "", chance() ? "" : line() + text(), chance() ? "" : line());
    }

    /** Text that is not blank, of one line. */
    private String line() {
        return ("x" + text().replace("\n", "")).strip();
    }

    private String text() {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        // What is plain has to be as frequent as what is not.
        return chance() ? text.toString() : text.toString().replaceAll("[^\\p{L} ]", "");
    }

    private Adaptation adaptation() {
        Map<String, AdaptationRule> cities =
                chance() ? Map.of() : Map.of("bonn", pick(List.of(AdaptationRule.values())), "shanghai", rule());
        return new Adaptation(chance() ? Optional.empty() : Optional.of(rule()), cities);
    }

    private AdaptationRule rule() {
        return pick(List.of(AdaptationRule.values()));
    }

    private Map<Parameter, Double> parameters() {
        Map<Parameter, Double> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : some(List.of(Parameter.INERTIA, Parameter.MIX_STATIC, Parameter.ZONE_SEATS))) {
            var info = world.info(parameter);
            values.put(parameter, info.min() + (info.max() - info.min()) * (0.1 + 0.9 * random.nextDouble()));
        }
        return values;
    }

    Policy policy(int lastYear) {
        boolean national = random.nextInt(4) == 0;
        String nation = national ? pick(NATIONS) : "";
        Eligibility who = chance() ? Eligibility.ALL : eligibility();
        boolean all = who.isForAll();
        Map<Instrument, Double> set = new EnumMap<>(Instrument.class);
        some(Instrument.all()).stream().filter(x -> all || !x.worksForAll()).forEach(x -> set.put(x, level()));
        Map<Amount, Double> amounts = new EnumMap<>(Amount.class);
        some(Amount.all()).forEach(x -> amounts.put(x, chance() ? 0 : 1e6 * random.nextDouble()));
        if (!all && set.isEmpty()) {
            amounts.put(Amount.SALARY_COVER, 200_000.0);
        }
        int year = random.nextInt(2020, lastYear);
        return new Policy(
                year,
                chance() ? Policy.FOR_GOOD : random.nextInt(year + 1, lastYear + 1),
                national ? placesOf(nation) : cities(),
                nation,
                set,
                all && chance() ? registration() : Registration.UNCHANGED,
                who,
                chance() ? Money.OWN : Money.KEEP,
                all && chance() ? cultivation(national) : Cultivation.NONE,
                chance() && !(set.isEmpty() && !all) ? Map.of() : amounts,
                all && chance() ? approach() : Approach.NONE);
    }

    private List<String> placesOf(String nation) {
        return world.places().stream()
                .filter(x -> x.nationId().equals(nation))
                .map(Place::id)
                .toList();
    }

    private List<String> cities() {
        List<String> cities = some(CITIES);
        return cities.isEmpty() ? List.of(pick(CITIES)) : cities;
    }

    private Registration registration() {
        return new Registration(chance() ? Double.NaN : random.nextDouble(), chance() ? Double.NaN : level());
    }

    private Cultivation cultivation(boolean national) {
        return new Cultivation(
                national && chance() ? new Drive(10 * level(), random.nextInt(1, 51)) : Drive.NONE, effort(), effort());
    }

    private Effort effort() {
        return chance() ? Effort.NONE : new Effort(chance() ? 1 : 10 * level(), Set.copyOf(some(Field.all())));
    }

    private Approach approach() {
        return new Approach(10 * level(), chance() ? Approach.NEVER : random.nextInt(51));
    }

    private Eligibility eligibility() {
        return new Eligibility(
                chance(),
                chance() ? Eligibility.ANY_AGE : random.nextInt(201),
                chance(),
                chance(),
                Set.copyOf(some(Field.all())),
                types(),
                Set.copyOf(some(List.of(OfficeKind.values()))));
    }

    private Set<OrganizationType> types() {
        return Set.copyOf(some(List.of(OrganizationType.values())));
    }

    private Event event() {
        int year = random.nextInt(2020, 2039);
        int until = chance() ? Event.FOR_GOOD : random.nextInt(year + 1, 2040);
        return switch (random.nextInt(6)) {
            case 0 -> new FundingCut(year, until, level(), level(), types(), Set.copyOf(some(Field.all())), names());
            case 1 -> new OpennessChange(year, until, pick(NATIONS), chance() ? level() : 0.0 - level() + 0.0);
            case 2 -> new HostFailure(year, pick(CITIES));
            case 3 ->
                new VacatedOffices(
                        year, until, pick(CITIES), random.nextInt(1, 1000), chance() ? 1 : 0.05 + 0.9 * level());
            case 4 -> new Bar(year, until, Bar.Of.CITY, pick(CITIES));
            default -> new Bar(year, until, Bar.Of.NATION, pick(NATIONS));
        };
    }

    private Set<String> names() {
        return new HashSet<>(some(EventReader.acronyms(world)));
    }

    private double level() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> random.nextInt(101) / 100.0;
            default -> random.nextDouble();
        };
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Some of a list, none of it half of the time. */
    private <T> List<T> some(List<T> list) {
        List<T> some = new ArrayList<>();
        if (chance()) {
            list.stream().filter(x -> chance()).forEach(some::add);
        }
        return some;
    }
}
