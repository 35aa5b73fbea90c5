package hostcity.world;

import hostcity.world.StartSources.SampleCount;
import hostcity.world.StartSources.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Derives the start population from a sample (ODD 5 Initialization).
 *
 * <ol>
 *   <li>Bodies of the UN system stand where they are known to be, and count within all totals.
 *   <li>Places with a total of their own keep it. The places of a nation with a total share it, the other places share
 *       what is left of the world's total: in proportion to the sample, plus 0.25 for a named city, by largest
 *       remainder, at least one in each place and enough for the organizations that are known by name.
 *   <li>The fields of a place follow the sample of that place; where it is silent, of its country; where that is
 *       silent, of the world.
 * </ol>
 */
public final class StartStock {

    /** Weight of a named city on top of its sample, so that a city without any can get some. */
    private static final double CITY_WEIGHT = 0.25;

    private static final String REST_OF_WORLD = "";

    private final StartSources sources;
    private final List<Place> places;
    private final List<NamedOrganization> named;

    private StartStock(StartSources sources, List<Place> places, List<NamedOrganization> named) {
        this.sources = sources;
        this.places = places;
        this.named = named;
    }

    /**
     * The start counts, in the order of the places, then of the fields, UN bodies (without a field) last.
     *
     * @throws IllegalArgumentException if the totals contradict each other, or the sample names what is not there
     */
    public static List<StartCount> derive(StartSources sources, List<Place> places, List<NamedOrganization> named) {
        StartStock stock = new StartStock(sources, places, named);
        List<StartCount> counts = stock.counts();
        stock.check(counts);
        return counts;
    }

    /** Totals that contradict each other, or a part of the sample that has no place, show in the sums. */
    private void check(List<StartCount> counts) {
        for (StartSources.Total total : sources.totals()) {
            int sum = counts.stream()
                    .filter(c -> isWithin(total, c.placeId()))
                    .mapToInt(StartCount::organizations)
                    .sum();
            if (sum != total.organizations()) {
                throw new IllegalArgumentException("the start totals contradict each other: " + total.organizations()
                        + " for '" + total.id() + "', but its parts make " + sum);
            }
        }
        int placed = places.stream().mapToInt(p -> sum(sample(p))).sum();
        if (placed != sum(count(s -> true))) {
            throw new IllegalArgumentException("the sample has " + sum(count(s -> true)) + " organizations, but only "
                    + placed + " of them in places of the world");
        }
    }

    private boolean isWithin(StartSources.Total total, String placeId) {
        return switch (total.scope()) {
            case WORLD -> true;
            case PLACE -> placeId.equals(total.id());
            case NATION ->
                places.stream()
                        .anyMatch(p -> p.id().equals(placeId) && p.nationId().equals(total.id()));
        };
    }

    private List<StartCount> counts() {
        Map<String, Integer> ingos = ingosByPlace();
        List<StartCount> counts = new ArrayList<>();
        for (Place place : places) {
            int[] fields = fields(place, ingos.getOrDefault(place.id(), 0));
            for (Field field : Field.all()) {
                if (fields[field.ordinal()] > 0) {
                    counts.add(new StartCount(place.id(), OrganizationType.INGO, field, fields[field.ordinal()]));
                }
            }
            if (unBodies(place) > 0) {
                counts.add(new StartCount(place.id(), OrganizationType.UN, null, unBodies(place)));
            }
        }
        return counts;
    }

    private Map<String, Integer> ingosByPlace() {
        Map<String, Integer> ingos = new LinkedHashMap<>();
        Map<String, List<Place>> groups = new LinkedHashMap<>();
        for (Place place : places) {
            int own = sources.total(Scope.PLACE, place.id());
            if (own >= 0) {
                ingos.put(place.id(), own - unBodies(place));
            } else {
                groups.computeIfAbsent(group(place), k -> new ArrayList<>()).add(place);
            }
        }
        groups.forEach((group, members) -> ingos.putAll(share(total(group), members)));
        return ingos;
    }

    /** The nation where it has a total, else the rest of the world. */
    private String group(Place place) {
        return sources.total(Scope.NATION, place.nationId()) >= 0 ? place.nationId() : REST_OF_WORLD;
    }

    private int total(String group) {
        if (!group.equals(REST_OF_WORLD)) {
            return sources.total(Scope.NATION, group);
        }
        int nations = sources.totals().stream()
                .filter(t -> t.scope() == Scope.NATION)
                .mapToInt(StartSources.Total::organizations)
                .sum();
        return sources.total(Scope.WORLD, "world") - nations;
    }

    private Map<String, Integer> share(int total, List<Place> group) {
        int bodies = group.stream().mapToInt(this::unBodies).sum();
        double[] weights = group.stream().mapToDouble(this::weight).toArray();
        int[] least = group.stream().mapToInt(p -> Math.max(1, sum(known(p)))).toArray();
        int[] parts = Apportionment.split(total - bodies, weights, least);
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            shares.put(group.get(i).id(), parts[i]);
        }
        return shares;
    }

    private double weight(Place place) {
        return sum(sample(place)) + (place.isCity() ? CITY_WEIGHT : 0);
    }

    private int unBodies(Place place) {
        return sources.unBodies().getOrDefault(place.id(), 0);
    }

    private int[] fields(Place place, int organizations) {
        int[] sample = sample(place);
        if (sum(sample) == 0) {
            sample = count(s -> s.country().equals(place.nationId()));
        }
        if (sum(sample) == 0) {
            sample = count(s -> true);
        }
        return Apportionment.split(
                organizations, Arrays.stream(sample).asDoubleStream().toArray(), known(place));
    }

    /** The sample of a place by field. */
    private int[] sample(Place place) {
        return switch (place.kind()) {
            case CITY -> count(s -> place.id().equals(s.placeId()));
            case REST_OF_COUNTRY ->
                count(s -> s.placeId() == null && s.country().equals(place.nationId()));
            case REST_OF_REGION ->
                count(s -> !hasPlaces(s.country()) && place.region().equals(region(s.country())));
        };
    }

    private boolean hasPlaces(String country) {
        return places.stream().anyMatch(p -> p.nationId().equals(country));
    }

    private String region(String country) {
        String region = sources.regions().get(country);
        if (region == null) {
            throw new IllegalArgumentException("the region of the country '" + country + "' is not given");
        }
        return region;
    }

    private int[] count(Predicate<SampleCount> condition) {
        int[] counts = new int[Field.COUNT];
        sources.sample().stream()
                .filter(condition)
                .forEach(s -> counts[s.field().ordinal()] += s.organizations());
        return counts;
    }

    /** The INGOs of a place that are known by name, by field. */
    private int[] known(Place place) {
        int[] counts = new int[Field.COUNT];
        named.stream()
                .filter(o -> o.type() == OrganizationType.INGO && o.placeId().equals(place.id()))
                .forEach(o -> counts[o.field().ordinal()]++);
        return counts;
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }
}
