package hostcity.world;

import hostcity.world.Standardization.Criterion;
import hostcity.world.Standardization.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Nations and places, derived from what is known of nations and cities.
 *
 * <ul>
 *   <li>Endowments are z-scores over the named cities (mean 0, standard deviation 1 with divisor n, for the named cities
 *       are all there are and no sample); where all cities are alike, 0.
 *   <li>The rest of a country or region has the mean covariates of the named cities of that nation or region (assumed).
 *   <li>Openness, where not given, is logistic(1 + rule of law) (assumed), with the mean over the named cities.
 * </ul>
 *
 * @param nations in the order given
 * @param places named cities in the order given, then rests of countries, then rests of regions
 * @param scales what the z-scores are made with
 */
public record Geography(List<Nation> nations, List<Place> places, Standardization scales) {

    /** Copies. */
    public Geography {
        nations = List.copyOf(nations);
        places = List.copyOf(places);
    }

    /**
     * Derives nations and places.
     *
     * @throws IllegalArgumentException if a nation or region has no named city, from which its rest could be derived
     */
    public static Geography from(List<NationFacts> nationFacts, List<CityFacts> cities) {
        List<Place> named = new ArrayList<>();
        Standardization scales = standardization(cities);
        for (CityFacts city : cities) {
            named.add(city(city, endowments(city, scales), nationFacts));
        }
        List<Nation> nations = new ArrayList<>();
        List<Place> places = new ArrayList<>(named);
        for (NationFacts nation : nationFacts) {
            nations.add(nation(nation, cities, nationFacts));
            if (nation.hasRest() || nation.isRegion()) {
                places.add(rest(nation, of(nation, named)));
            }
        }
        // Stable: within a kind the order of the file stays.
        places.sort(Comparator.comparing(Place::kind));
        return new Geography(nations, places, scales);
    }

    private static Standardization standardization(List<CityFacts> cities) {
        Map<Criterion, Scale> scales = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            scales.put(criterion, scale(cities, city -> value(criterion, city)));
        }
        return new Standardization(scales);
    }

    private static double value(Criterion criterion, CityFacts city) {
        return switch (criterion) {
            case ECONOMY -> StrictMath.log(city.gdpPerHeadUsd());
            case POLITICS -> StrictMath.log1p(city.igoHeadquarters());
            case LAW -> city.ruleOfLaw();
            case TRANSPORT -> StrictMath.log1p(city.nonstopDestinations());
        };
    }

    private static Scale scale(List<CityFacts> cities, ToDoubleFunction<CityFacts> value) {
        double mean = mean(cities, value);
        double variance = 0;
        for (CityFacts city : cities) {
            double off = value.applyAsDouble(city) - mean;
            variance += off * off / cities.size();
        }
        return new Scale(mean, StrictMath.sqrt(variance));
    }

    private static Endowments endowments(CityFacts city, Standardization scales) {
        return new Endowments(
                scales.z(Criterion.ECONOMY, value(Criterion.ECONOMY, city)),
                scales.z(Criterion.POLITICS, value(Criterion.POLITICS, city)),
                scales.z(Criterion.LAW, value(Criterion.LAW, city)),
                scales.z(Criterion.TRANSPORT, value(Criterion.TRANSPORT, city)),
                city.englishOfficial(),
                city.nature());
    }

    /** The mean in the order of the list: plain additions, so that the bits do not depend on the platform. */
    private static <T> double mean(List<T> items, ToDoubleFunction<T> value) {
        double sum = 0;
        for (T item : items) {
            sum += value.applyAsDouble(item);
        }
        return sum / items.size();
    }

    private static Place city(CityFacts city, Endowments endowments, List<NationFacts> nations) {
        return new Place(
                city.id(),
                city.key(),
                city.nameEn(),
                city.nameZh(),
                Place.Kind.CITY,
                city.nationId(),
                regionOf(city, nations),
                city.latitude(),
                city.longitude(),
                city.population(),
                city.gdpPerHeadUsd(),
                endowments,
                city.wageUsd(),
                city.rentUsdPerM2(),
                city.capacityPersons(),
                city.hostsUnSystem());
    }

    private static String regionOf(CityFacts city, List<NationFacts> nations) {
        return nations.stream()
                .filter(n -> n.id().equals(city.nationId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the nation '" + city.nationId() + "' of the city '" + city.id() + "' is not in the world"))
                .region();
    }

    private static Nation nation(NationFacts nation, List<CityFacts> cities, List<NationFacts> nations) {
        List<CityFacts> own = citiesOf(nation, cities, nations);
        double lawful = 1 / (1 + StrictMath.exp(-(1 + mean(own, CityFacts::ruleOfLaw))));
        return new Nation(
                nation.id(),
                nation.key(),
                nation.nameEn(),
                nation.nameZh(),
                nation.region(),
                nation.openness().orElse(lawful),
                nation.registration());
    }

    private static List<CityFacts> citiesOf(NationFacts nation, List<CityFacts> cities, List<NationFacts> nations) {
        List<CityFacts> own = cities.stream()
                .filter(c -> nation.isRegion()
                        ? regionOf(c, nations).equals(nation.region())
                        : c.nationId().equals(nation.id()))
                .toList();
        if (own.isEmpty()) {
            throw new IllegalArgumentException("the nation or region '" + nation.id()
                    + "' has no named city to take covariates from; add a city or remove it");
        }
        return own;
    }

    private static List<Place> of(NationFacts nation, List<Place> cities) {
        return cities.stream()
                .filter(c -> nation.isRegion()
                        ? c.region().equals(nation.region())
                        : c.nationId().equals(nation.id()))
                .toList();
    }

    private static Place rest(NationFacts nation, List<Place> cities) {
        boolean region = nation.isRegion();
        return new Place(
                region ? nation.id() : NationFacts.REST + nation.id().toLowerCase(Locale.ROOT),
                // A nation's key is 1000 + its ISO number already, a region's 2000 + n.
                nation.key(),
                region ? nation.nameEn() : "Rest of " + nation.nameEn(),
                region ? nation.nameZh() : nation.nameZh() + "其他地区",
                region ? Place.Kind.REST_OF_REGION : Place.Kind.REST_OF_COUNTRY,
                nation.id(),
                nation.region(),
                mean(cities, Place::latitude),
                mean(cities, Place::longitude),
                mean(cities, Place::population),
                mean(cities, Place::gdpPerHeadUsd),
                meanEndowments(cities),
                meanIfAllKnown(cities, Place::wageUsd),
                meanIfAllKnown(cities, Place::rentUsdPerM2),
                OptionalDouble.empty(),
                false);
    }

    private static Endowments meanEndowments(List<Place> cities) {
        return new Endowments(
                mean(cities, c -> c.endowments().economy()),
                mean(cities, c -> c.endowments().politics()),
                mean(cities, c -> c.endowments().law()),
                mean(cities, c -> c.endowments().transport()),
                mean(cities, c -> c.endowments().language()),
                mean(cities, c -> c.endowments().nature()));
    }

    private static OptionalDouble meanIfAllKnown(List<Place> cities, Function<Place, OptionalDouble> value) {
        return cities.stream().allMatch(c -> value.apply(c).isPresent())
                ? OptionalDouble.of(mean(cities, c -> value.apply(c).orElseThrow()))
                : OptionalDouble.empty();
    }
}
