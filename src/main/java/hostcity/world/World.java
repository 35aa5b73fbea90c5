package hostcity.world;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that is given before a run.
 *
 * @param startYear the year that the start population describes
 * @param instruments the fourteen instruments
 * @param nations nations with a named city, and one pseudo-nation per region
 * @param places named cities, rests of countries, rests of regions
 * @param states the member states of the United Nations; few are nations of the world
 * @param policies the published matrices and texts, from which baselines are built
 * @param parameters defaults with ranges and sources, one for every {@link Parameter}
 * @param startCounts organizations of the start by place, type and field
 * @param namedOrganizations organizations in the population by name; each has a slot in the start counts
 * @param staff staff of the start's INGOs
 * @param decades founding decades of the start population
 * @param constants the solved city constants alpha
 * @param posts posts of nationals at the start by key of the nation, where a source counts them
 * @param scales what the z-scores of the places are made with
 * @param otherStarts the same world as it was in other years: another population, other policies, other constants
 */
public record World(
        int startYear,
        List<InstrumentInfo> instruments,
        List<Nation> nations,
        List<Place> places,
        List<State> states,
        PolicyRecord policies,
        List<ParameterInfo> parameters,
        List<StartCount> startCounts,
        List<NamedOrganization> namedOrganizations,
        Quantiles staff,
        FoundingDecades decades,
        CityConstants constants,
        Map<Integer, NationPosts> posts,
        Standardization scales,
        List<World> otherStarts) {

    /** Copies, so that nothing can change. */
    public World {
        instruments = List.copyOf(instruments);
        nations = List.copyOf(nations);
        places = List.copyOf(places);
        states = List.copyOf(states);
        parameters = List.copyOf(parameters);
        startCounts = List.copyOf(startCounts);
        namedOrganizations = List.copyOf(namedOrganizations);
        posts = Map.copyOf(posts);
        otherStarts = List.copyOf(otherStarts);
    }

    /** The places in the order of their permanent keys: that of the model and of outcomes. */
    public List<Place> placesByKey() {
        return places.stream().sorted(Comparator.comparingInt(Place::key)).toList();
    }

    /** The default of every parameter. */
    public Parameters defaults() {
        return Parameters.of(
                parameters.stream().collect(Collectors.toMap(ParameterInfo::parameter, ParameterInfo::value)));
    }

    /** What is known of a parameter. */
    public ParameterInfo info(Parameter parameter) {
        return parameters.get(parameter.ordinal());
    }

    /** The place with this id. */
    public Optional<Place> place(String id) {
        return places.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The nation with this id. */
    public Optional<Nation> nation(String id) {
        return nations.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /** Whether one of some places lies in a nation in which it is hard to register. */
    public boolean restrictsRegistration(Collection<String> placeIds) {
        return placeIds.stream()
                .flatMap(id -> place(id).stream())
                .flatMap(x -> nation(x.nationId()).stream())
                .anyMatch(x -> x.registration() == Nation.Registration.RESTRICTED);
    }

    /** The member state of the United Nations with this code. */
    public Optional<State> state(String iso3) {
        return states.stream().filter(s -> s.iso3().equals(iso3)).findFirst();
    }

    /**
     * The policy baseline of this name, built from the matrices with the tick intensities that the parameters give.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public PolicyBaseline baseline(String id, Parameters values) {
        return policies.baseline(id, this, values);
    }

    /** This world with other city constants. */
    public World withConstants(CityConstants alphas) {
        return new World(
                startYear,
                instruments,
                nations,
                places,
                states,
                policies,
                parameters,
                startCounts,
                namedOrganizations,
                staff,
                decades,
                alphas,
                posts,
                scales,
                otherStarts);
    }

    /** This world with other defaults of some parameters. */
    public World withDefaults(Map<Parameter, Double> values) {
        List<ParameterInfo> changed = parameters.stream()
                .map(info -> info.withValue(values.getOrDefault(info.parameter(), info.value())))
                .toList();
        return new World(
                startYear,
                instruments,
                nations,
                places,
                states,
                policies,
                changed,
                startCounts,
                namedOrganizations,
                staff,
                decades,
                constants,
                posts,
                scales,
                otherStarts.stream().map(start -> start.withDefaults(values)).toList());
    }

    /** The years that scenarios can start in, the world's own first. */
    public List<Integer> startYears() {
        return Stream.concat(Stream.of(this), otherStarts.stream())
                .map(World::startYear)
                .toList();
    }

    /** This world as it was in a year that scenarios can start in. */
    public Optional<World> startingIn(int year) {
        return Stream.concat(Stream.of(this), otherStarts.stream())
                .filter(start -> start.startYear == year)
                .findFirst();
    }

    /** The places by id. */
    public Map<String, Place> placesById() {
        return places.stream().collect(Collectors.toMap(Place::id, Function.identity()));
    }
}
