package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.world.Nation;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import hostcity.world.Place;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Places and nations as arrays: what never changes during a run. Places are ordered by their permanent keys, so that
 * the order of rows in a file is nothing.
 */
public final class Geography implements Serializable {

    private static final long serialVersionUID = 1;

    /** Regions are keyed apart from nations (1000 and 2000 upwards). */
    private static final int REGION_KEY = 3000;

    private final String[] ids;
    private final int[] keys;
    private final boolean[] city;
    private final int[] nationOf;
    private final int[] regionOf;
    private final double[] startStock;
    private final double[] constant;
    private final double[] attraction;
    private final double[] constantUn;
    private final double[] attractionUn;
    private final double[] wage;
    private final double[] startRent;
    private final double[] capacity;
    private final double[][] endowments;
    private final String[] nationIds;
    private final int[] nationKeys;
    private final int[] regionKeys;
    private final double[] openness;
    private final double[] registrationSuccess;
    private final double[] registrationDelay;

    Geography(World world, Parameters p) {
        List<Place> places = world.placesByKey();
        List<Nation> nations = world.nations().stream()
                .sorted(Comparator.comparingInt(Nation::key))
                .toList();
        List<String> regions =
                world.nations().stream().map(Nation::region).distinct().sorted().toList();
        ids = places.stream().map(Place::id).toArray(String[]::new);
        keys = places.stream().mapToInt(Place::key).toArray();
        nationOf = indices(nations.stream().map(Nation::id).toList(), places, Place::nationId);
        regionOf = indices(regions, places, Place::region);
        city = new boolean[ids.length];
        endowments = new double[ids.length][];
        for (int i = 0; i < ids.length; i++) {
            city[i] = places.get(i).isCity();
            endowments[i] = places.get(i).endowments().toArray();
        }
        constant = numbers(places, x -> alpha(x, world));
        attraction =
                numbers(places, x -> alpha(x, world) + Covariates.criteria(OrganizationType.INGO, x.endowments(), p));
        constantUn = numbers(places, x -> world.constants().un(x.id()));
        attractionUn = numbers(
                places,
                x -> world.constants().un(x.id()) + Covariates.criteria(OrganizationType.UN, x.endowments(), p));
        wage = numbers(places, x -> Covariates.wage(x, p));
        startRent = numbers(places, x -> Covariates.rent(x, p));
        capacity = numbers(places, x -> x.capacityPersons().orElse(Double.NaN));
        nationIds = nations.stream().map(Nation::id).toArray(String[]::new);
        nationKeys = nations.stream().mapToInt(Nation::key).toArray();
        openness = numbers(nations, Nation::openness);
        registrationSuccess =
                numbers(nations, x -> p.get(isOpen(x) ? REGISTRATION_SUCCESS : REGISTRATION_SUCCESS_RESTRICTED));
        registrationDelay = numbers(
                nations, x -> p.get(isOpen(x) ? REGISTRATION_DELAY_YEARS : REGISTRATION_DELAY_YEARS_RESTRICTED));
        regionKeys = regions.stream().mapToInt(Geography::regionKey).toArray();
        startStock = startStock(world.startCounts());
    }

    private static <T> double[] numbers(List<T> things, ToDoubleFunction<T> number) {
        return things.stream().mapToDouble(number).toArray();
    }

    private static int[] indices(List<String> names, List<Place> places, Function<Place, String> name) {
        return places.stream()
                .mapToInt(place -> {
                    int i = names.indexOf(name.apply(place));
                    if (i < 0) {
                        throw new IllegalArgumentException("'" + name.apply(place) + "' is not in the world");
                    }
                    return i;
                })
                .toArray();
    }

    private static double alpha(Place place, World world) {
        return world.constants().ingo(place.id());
    }

    private static boolean isOpen(Nation nation) {
        return nation.registration() == Nation.Registration.OPEN;
    }

    /** A region's key comes from its name, behind those of the nations. */
    private static int regionKey(String name) {
        return REGION_KEY + Math.floorMod(name.hashCode(), 1_000_000);
    }

    private double[] startStock(List<StartCount> counts) {
        double[] stock = new double[ids.length];
        for (StartCount count : counts) {
            stock[indexOf(count.placeId())] += count.organizations();
        }
        return stock;
    }

    /** How many places there are. */
    public int size() {
        return ids.length;
    }

    /** How many nations there are. */
    public int nations() {
        return nationKeys.length;
    }

    /** How many regions there are. */
    public int regions() {
        return regionKeys.length;
    }

    /** The index of a place. */
    public int indexOf(String id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i].equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("place '" + id + "' is not in the world");
    }

    /** The id of a place. */
    public String id(int place) {
        return ids[place];
    }

    /** All ids in the order of the indices. */
    public List<String> ids() {
        return List.of(ids);
    }

    /** The permanent key of a place. */
    public int key(int place) {
        return keys[place];
    }

    /** Whether a place is a named city. */
    public boolean isCity(int place) {
        return city[place];
    }

    /** The nation of a place. */
    public int nationOf(int place) {
        return nationOf[place];
    }

    /** The region of a place. */
    public int regionOf(int place) {
        return regionOf[place];
    }

    /** The id of a nation: its ISO 3166 alpha-3 code, unless it is a pseudo-nation. */
    public String nationId(int nation) {
        return nationIds[nation];
    }

    /** The index of a nation. */
    public int nationIndexOf(String id) {
        for (int i = 0; i < nationIds.length; i++) {
            if (nationIds[i].equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("nation '" + id + "' is not in the world");
    }

    /** The permanent key of a nation. */
    public int nationKey(int nation) {
        return nationKeys[nation];
    }

    /** The permanent key of a region: a function of its name. */
    public int regionKey(int region) {
        return regionKeys[region];
    }

    /** Organizations of the start in every place. */
    double[] startStocks() {
        return startStock.clone();
    }

    /** Organizations at the start, all types. */
    public double startStock(int place) {
        return startStock[place];
    }

    /** The city constant alpha, in utility. */
    public double constant(int place) {
        return constant[place];
    }

    /** The city constant and the location criteria: alpha + theta . z, in utility. */
    public double attraction(int place) {
        return attraction[place];
    }

    /** The solved city constant of offices of the UN. */
    public double constantUn(int place) {
        return constantUn[place];
    }

    /** The same for offices of the UN. */
    public double attractionUn(int place) {
        return attractionUn[place];
    }

    /** Yearly wage, USD per person. */
    public double wage(int place) {
        return wage[place];
    }

    /** Rent at the start, USD per square metre and year. */
    public double startRent(int place) {
        return startRent[place];
    }

    /** Staff that a place can seat as the world states it, or NaN. */
    public double statedCapacity(int place) {
        return capacity[place];
    }

    /** The six location criteria of a place. */
    public double[] endowments(int place) {
        return endowments[place].clone();
    }

    /** Squared distance of two places in the location criteria. */
    public double squaredDistance(int one, int other) {
        double[] a = endowments[one];
        double[] b = endowments[other];
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    /** Openness of a nation. */
    public double openness(int nation) {
        return openness[nation];
    }

    /** Chance to be registered in a nation, before what its cities add. */
    public double registrationSuccess(int nation) {
        return registrationSuccess[nation];
    }

    /** Years that registration takes in a nation. */
    public double registrationDelay(int nation) {
        return registrationDelay[nation];
    }
}
