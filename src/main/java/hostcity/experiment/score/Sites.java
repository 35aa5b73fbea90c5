package hostcity.experiment.score;

import hostcity.scenario.cases.Attribute;
import hostcity.scenario.cases.Candidate;
import hostcity.scenario.cases.Location;
import hostcity.scenario.cases.SitingCase;
import hostcity.world.Endowments;
import hostcity.world.Nation;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import hostcity.world.Standardization.Criterion;
import hostcity.world.StartCount;
import hostcity.world.State;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.util.FastMath;

/** What is known of the candidates of a case: of the world, of their country, and as the case says (ODD 7.28). */
final class Sites {

    private final World world;
    private final SitingCase siting;
    private final List<Place> cities;

    private Sites(World world, SitingCase siting) {
        this.world = world;
        this.siting = siting;
        cities = world.places().stream().filter(Place::isCity).toList();
    }

    /** The candidates of a case, in its order. */
    static List<Site> of(SitingCase siting, World world) {
        Sites sites = new Sites(world, siting);
        return siting.candidates().stream().map(sites::site).toList();
    }

    private Site site(Candidate candidate) {
        String iso3 = candidate.location().iso3();
        Optional<Place> place = place(candidate);
        List<Place> like = place.map(List::of).orElseGet(() -> compatriots(iso3));
        OptionalDouble gdp = given(candidate, Attribute.GDP_PER_HEAD_USD);
        OptionalDouble population = given(candidate, Attribute.POPULATION);
        List<Place> sized = like.isEmpty() ? cities : like;
        return new Site(
                candidate.id(),
                iso3,
                region(iso3),
                endowments(candidate, like),
                gdp.orElse(mean(sized, Place::gdpPerHeadUsd)),
                population.orElse(mean(sized, Place::population)),
                gdp.isPresent()
                        ? OptionalDouble.empty()
                        : place.map(Place::wageUsd).orElse(OptionalDouble.empty()),
                gdp.isPresent() || population.isPresent()
                        ? OptionalDouble.empty()
                        : place.map(Place::rentUsdPerM2).orElse(OptionalDouble.empty()),
                unBodies(candidate),
                unBodiesIn(iso3),
                place.map(x -> (long) x.key()).orElseGet(() -> Keys.of(iso3 + "/" + candidate.id())));
    }

    private Optional<Place> place(Candidate candidate) {
        return candidate.location() instanceof Location.InWorld known ? world.place(known.id()) : Optional.empty();
    }

    private static OptionalDouble given(Candidate candidate, Attribute attribute) {
        Double value = candidate.attributes().get(attribute);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The cities of a nation; without any those of its region; of an unknown region none. */
    private List<Place> compatriots(String iso3) {
        List<Place> own = cities.stream().filter(x -> x.nationId().equals(iso3)).toList();
        String region = region(iso3);
        return own.isEmpty()
                ? cities.stream().filter(x -> x.region().equals(region)).toList()
                : own;
    }

    private String region(String iso3) {
        return world.nation(iso3)
                .map(Nation::region)
                .or(() -> world.state(iso3).map(State::region))
                .orElse("");
    }

    private Endowments endowments(Candidate candidate, List<Place> like) {
        return new Endowments(
                z(candidate, Attribute.GDP_PER_HEAD_USD, Criterion.ECONOMY, like, Endowments::economy),
                z(candidate, Attribute.IGO_HEADQUARTERS, Criterion.POLITICS, like, Endowments::politics),
                z(candidate, Attribute.RULE_OF_LAW, Criterion.LAW, like, Endowments::law),
                z(candidate, Attribute.NONSTOP_DESTINATIONS, Criterion.TRANSPORT, like, Endowments::transport),
                given(candidate, Attribute.ENGLISH_OFFICIAL).orElse(meanOf(like, Endowments::language)),
                meanOf(like, Endowments::nature));
    }

    private double z(
            Candidate candidate,
            Attribute attribute,
            Criterion criterion,
            List<Place> like,
            ToDoubleFunction<Endowments> known) {
        OptionalDouble given = given(candidate, attribute);
        return given.isPresent()
                ? world.scales().z(criterion, inUnit(criterion, given.getAsDouble()))
                : meanOf(like, known);
    }

    private static double inUnit(Criterion criterion, double value) {
        return switch (criterion) {
            case ECONOMY -> FastMath.log(value);
            case POLITICS, TRANSPORT -> FastMath.log1p(value);
            case LAW -> value;
        };
    }

    private static double meanOf(List<Place> places, ToDoubleFunction<Endowments> value) {
        return mean(places, x -> value.applyAsDouble(x.endowments()));
    }

    /** The mean in the order of the list; 0 of nothing. */
    private static double mean(List<Place> places, ToDoubleFunction<Place> value) {
        double sum = 0;
        for (Place place : places) {
            sum += value.applyAsDouble(place);
        }
        return places.isEmpty() ? 0 : sum / places.size();
    }

    private double unBodies(Candidate candidate) {
        return given(candidate, Attribute.UN_BODIES)
                .orElse(place(candidate).map(x -> today(x.id())).orElse(0.0));
    }

    /** Today's bodies of the places of a nation that do not stand, and those of the candidates that do. */
    private double unBodiesIn(String iso3) {
        List<String> standing = new ArrayList<>();
        siting.candidates().forEach(x -> standing.add(x.id()));
        DoubleStream others = world.places().stream()
                .filter(x -> x.nationId().equals(iso3) && !standing.contains(x.id()))
                .mapToDouble(x -> today(x.id()));
        DoubleStream candidates = siting.candidates().stream()
                .filter(x -> x.location().iso3().equals(iso3))
                .mapToDouble(this::unBodies);
        return DoubleStream.concat(others, candidates).sorted().sum();
    }

    private double today(String place) {
        return world.startCounts().stream()
                .filter(x -> x.placeId().equals(place) && x.type() == OrganizationType.UN)
                .mapToInt(StartCount::organizations)
                .sum();
    }
}
