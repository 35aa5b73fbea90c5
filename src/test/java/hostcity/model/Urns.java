package hostcity.model;

import hostcity.random.KeyedRandom;
import hostcity.world.Field;
import hostcity.world.OrganizationType;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.Standardization;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * Toy worlds as urns, and what theory says of them. Where nothing matters but the seats of the own field, each of the
 * seven fields is an urn of its own, independent of the others: cities are its colours, seats its balls.
 */
final class Urns {

    /** Foundings a year with which each field has one candidate, and he is born with probability 1/2. */
    private static final double ONE_AT_A_TIME = Field.COUNT / 2.0;

    /** A lease so long that the seats of a small urn mostly end theirs in different years. */
    private static final int LEASE = 20;

    private Urns() {}

    /** The seed of a replication, as experiments have it. */
    static long seed(long seed, int replication) {
        return KeyedRandom.mix(KeyedRandom.mix(seed) ^ replication);
    }

    /** Nothing but clustering with the own field, the same for all. */
    static Parameters clustering(World world, double gamma) {
        return world.defaults().with(Map.of(Parameter.GAMMA_FIELD_KEY, gamma, Parameter.GAMMA_FIELD_OVERALL, gamma));
    }

    /** Empty cities with these constants; a place that nobody wants holds one seat of each field, as a world must. */
    static World empty(double... alpha) {
        TestWorlds world = TestWorlds.empty();
        for (int i = 0; i < alpha.length; i++) {
            world.city("c" + (i + 1), i + 1, "n" + (i + 1), alpha[i], 0);
        }
        return world.rest("nobody", 1001, "n99", -1000, Field.COUNT).world();
    }

    /** Cities with these constants; the first holds this many seats of each field, the others none. */
    static World inTheFirst(int seats, double... alpha) {
        TestWorlds world = TestWorlds.empty();
        for (int i = 0; i < alpha.length; i++) {
            world.city("c" + (i + 1), i + 1, "n" + (i + 1), alpha[i], i == 0 ? seats * Field.COUNT : 0);
        }
        return world.world();
    }

    /** The same world with other counts of seats at the start, by field and city. */
    static World withStart(World world, List<int[]> seats) {
        List<StartCount> counts = new ArrayList<>();
        for (Field field : Field.all()) {
            int[] ofField = seats.get(field.ordinal());
            for (int c = 0; c < ofField.length; c++) {
                if (ofField[c] > 0) {
                    counts.add(new StartCount("c" + (c + 1), OrganizationType.INGO, field, ofField[c]));
                }
            }
        }
        return new World(
                world.startYear(),
                world.instruments(),
                world.nations(),
                world.places(),
                world.states(),
                world.policies(),
                world.parameters(),
                counts,
                List.of(),
                world.staff(),
                world.decades(),
                world.constants(),
                Map.of(),
                Standardization.NONE,
                List.of());
    }

    /** The seats of a field by city, in the order of the keys. */
    static int[] seats(HostCityModel model, Field field, int cities) {
        int[] seats = new int[cities];
        Arrays.setAll(seats, c -> model.stocks().seats(field, c));
        return seats;
    }

    /** The seats of every field. */
    static List<int[]> seats(HostCityModel model, int cities) {
        return Field.all().stream().map(field -> seats(model, field, cities)).toList();
    }

    /**
     * Growing urns: at most one founding in a field and year. Gives the composition of each urn at the moment when it
     * has had this many foundings; when that is does not depend on where they went.
     */
    static List<int[]> grow(World world, Parameters weights, int foundings, long seed) {
        int cities = world.places().size() - 1;
        int years = 5 * foundings / 2 + 50;
        Parameters p = TestWorlds.foundingsOnly(weights, ONE_AT_A_TIME);
        HostCityModel model = new HostCityModel(Setups.toy(world, p, TestWorlds.START + years), seed);
        Map<Field, int[]> full = new HashMap<>();
        model.onYearEnd(() -> {
            for (Field field : Field.all()) {
                int[] seats = seats(model, field, cities);
                if (Arrays.stream(seats).sum() == foundings) {
                    full.putIfAbsent(field, seats);
                }
            }
        });
        model.start();
        while (full.size() < Field.COUNT && model.schedule.step(model)) {
            // every step is one phase of one year
        }
        return List.copyOf(full.values());
    }

    /**
     * Urns that turn over: nobody is founded or closes, and every seat is reviewed once in each lease. An office that
     * moves begins its lease in that year, so it keeps its turn: a sweep through the seats in a fixed order. Fields in
     * which two seats have the same turn at the start are left out, so that seats choose one at a time.
     */
    static List<int[]> turnOver(World world, Parameters weights, int sweeps, long seed) {
        Parameters p = TestWorlds.foundingsOnly(weights, 0)
                .with(Map.of(Parameter.LEASE_YEARS, (double) LEASE, Parameter.LEASE_REVIEW_PROBABILITY, 1.0));
        int end = TestWorlds.START + LEASE * sweeps;
        HostCityModel model = new HostCityModel(Setups.toy(world, p, end), seed);
        Set<Field> crowded = new HashSet<>();
        model.onYearEnd(() -> {
            if (model.year() == model.startYear()) {
                crowded.addAll(sharingTurns(model));
            }
        });
        model.runToEnd();
        return Field.all().stream()
                .filter(field -> !crowded.contains(field))
                .map(field -> seats(model, field, world.places().size()))
                .toList();
    }

    private static Set<Field> sharingTurns(HostCityModel model) {
        Set<Field> sharing = new HashSet<>();
        Map<Field, Set<Integer>> turns = new HashMap<>();
        for (Organization organization : model.register().living()) {
            int turn = Math.floorMod(organization.headquarters().leaseStart(), LEASE);
            if (!turns.computeIfAbsent(organization.field(), f -> new HashSet<>())
                    .add(turn)) {
                sharing.add(organization.field());
            }
        }
        return sharing;
    }

    /** All ways to put so many balls into so many cities. */
    static List<List<Integer>> compositions(int balls, int cities) {
        if (cities == 1) {
            return List.of(List.of(balls));
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int first = 0; first <= balls; first++) {
            for (List<Integer> rest : compositions(balls - first, cities - 1)) {
                List<Integer> composition = new ArrayList<>(List.of(first));
                composition.addAll(rest);
                all.add(composition);
            }
        }
        return all;
    }

    /** How often each composition was seen. */
    static long[] tally(List<List<Integer>> compositions, List<int[]> seen) {
        Map<List<Integer>, Integer> index = new HashMap<>();
        compositions.forEach(composition -> index.put(composition, index.size()));
        long[] tally = new long[index.size()];
        for (int[] seats : seen) {
            Integer at = index.get(Arrays.stream(seats).boxed().toList());
            if (at == null) {
                throw new IllegalStateException("no such composition: " + Arrays.toString(seats));
            }
            tally[at]++;
        }
        return tally;
    }

    /**
     * The exact chance of n balls in the first of two cities, for n from 0, after so many draws one at a time with
     * weights e^alpha (1 + n)^gamma: forward through all states.
     */
    static double[] growing(double alpha1, double alpha2, double gamma, int draws) {
        double[] chance = {1};
        for (int drawn = 0; drawn < draws; drawn++) {
            double[] next = new double[drawn + 2];
            for (int n = 0; n <= drawn; n++) {
                double odds = Math.exp(alpha1 - alpha2) * Math.pow((1.0 + n) / (1.0 + drawn - n), gamma);
                next[n + 1] += chance[n] * odds / (1 + odds);
                next[n] += chance[n] / (1 + odds);
            }
            chance = next;
        }
        return chance;
    }

    /**
     * The exact stationary chance of each composition where seats choose one at a time and leave themselves out, with
     * weight w_c(n) of a city that n others are in: proportional to the product over cities of w_c(0) ... w_c(n_c - 1) /
     * n_c!. For this joint law of the seats has the model's choice as the conditional law of each given the others
     * (Gibbs sampling), so it stays as it is whatever the order of the turns.
     */
    static double[] stationary(List<List<Integer>> compositions, List<IntToDoubleFunction> weights) {
        double[] chance = new double[compositions.size()];
        for (int i = 0; i < chance.length; i++) {
            chance[i] = 1;
            for (int c = 0; c < weights.size(); c++) {
                int n = compositions.get(i).get(c);
                for (int others = 0; others < n; others++) {
                    chance[i] *= weights.get(c).applyAsDouble(others);
                }
                chance[i] /= CombinatoricsUtils.factorialDouble(n);
            }
        }
        return normalized(chance);
    }

    /**
     * The exact chance of each composition after so many sweeps from a start (the city of each seat): the chain on all
     * states of all seats, one seat after the other. It shows how near to the stationary law a run can have come.
     */
    static double[] swept(
            List<List<Integer>> compositions, List<IntToDoubleFunction> weights, int[] start, int sweeps) {
        int cities = weights.size();
        double[] chance = new double[(int) Math.rint(Math.pow(cities, start.length))];
        int state = 0;
        for (int i = start.length - 1; i >= 0; i--) {
            state = state * cities + start[i];
        }
        chance[state] = 1;
        for (int turn = 0; turn < sweeps * start.length; turn++) {
            int place = (int) Math.rint(Math.pow(cities, turn % start.length));
            chance = afterTurn(chance, weights, place, start.length);
        }
        return byComposition(compositions, chance, cities, start.length);
    }

    /** The seat whose digit in the state has this place value chooses anew. */
    private static double[] afterTurn(double[] chance, List<IntToDoubleFunction> weights, int place, int seats) {
        int cities = weights.size();
        double[] next = new double[chance.length];
        for (int state = 0; state < chance.length; state++) {
            int own = state / place % cities;
            int[] others = count(state, cities, seats);
            others[own]--;
            double[] choice = new double[cities];
            Arrays.setAll(choice, c -> weights.get(c).applyAsDouble(others[c]));
            choice = normalized(choice);
            for (int c = 0; c < cities; c++) {
                next[state + (c - own) * place] += chance[state] * choice[c];
            }
        }
        return next;
    }

    private static double[] byComposition(List<List<Integer>> compositions, double[] chance, int cities, int seats) {
        Map<List<Integer>, Double> sum = new HashMap<>();
        for (int state = 0; state < chance.length; state++) {
            sum.merge(Arrays.stream(count(state, cities, seats)).boxed().toList(), chance[state], Double::sum);
        }
        return compositions.stream().mapToDouble(x -> sum.getOrDefault(x, 0.0)).toArray();
    }

    private static int[] count(int state, int cities, int seats) {
        int[] count = new int[cities];
        int rest = state;
        for (int i = 0; i < seats; i++) {
            count[rest % cities]++;
            rest /= cities;
        }
        return count;
    }

    /** Half the sum of the absolute differences. */
    static double totalVariation(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum / 2;
    }

    /** Over their sum. */
    static double[] normalized(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(x -> x / sum).toArray();
    }

    /** p-value of Pearson's chi-square; cells of which fewer than 5 are expected are put together. */
    static double pValue(double[] chance, long[] observed) {
        double total = Arrays.stream(observed).sum();
        List<Double> expected = new ArrayList<>();
        List<Long> seen = new ArrayList<>();
        double rareExpected = 0;
        long rareSeen = 0;
        for (int i = 0; i < chance.length; i++) {
            if (chance[i] * total < 5) {
                rareExpected += chance[i] * total;
                rareSeen += observed[i];
            } else {
                expected.add(chance[i] * total);
                seen.add(observed[i]);
            }
        }
        if (rareExpected > 0) {
            expected.add(rareExpected);
            seen.add(rareSeen);
        }
        return new ChiSquareTest()
                .chiSquareTest(
                        expected.stream().mapToDouble(x -> x).toArray(),
                        seen.stream().mapToLong(x -> x).toArray());
    }
}
