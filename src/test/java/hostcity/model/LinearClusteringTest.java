package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.world.Field;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Linear clustering: number 10 of the verification tests. Utility J x share of the field's world stock, K cities alike,
 * Gumbel shocks: in a large population shares x go towards p_c = e^(J x_c) / sum of e^(J x) (Brock and Durlauf 2001,
 * Discrete choice with social interactions, Review of Economic Studies 68, for K = 2; 2002, A multinomial-choice model
 * of neighborhood effects, American Economic Review 92, for more). It is the mean-field Potts model (Wu 1982, The Potts
 * model, Reviews of Modern Physics 54; Ellis and Wang 1990).
 *
 * <ul>
 *   <li><b>Even shares</b> are always at rest. The derivative of p at 1/K along deviations of sum 0 is J/K, so they are
 *       stable below J = K and unstable above.
 *   <li><b>One city ahead</b> with share x, the others (1 - x)/(K - 1): at rest where J = J(x) = (K - 1)/(K x - 1)
 *       ln((K - 1) x/(1 - x)). For K = 2 it is least, 2, as x tends to 1/2: a continuous transition at J = K and no
 *       hysteresis. For K of 3 or more the least J(x) is below K: from there to K both states are stable, and the
 *       past decides. For K = 10 it is 4.56.
 * </ul>
 *
 * <p>Levels of J were chosen well off these points, and seed and alpha set, before the first look. Every run has seven
 * populations, one a field.
 */
class LinearClusteringTest {

    /** Probability of a false alarm of each test. */
    private static final double ALPHA = 0.001;

    private static final long SEED = 20_260_210;

    private static Parameters linear(World world, double j) {
        return world.defaults().with(Parameter.GAMMA_LINEAR, j);
    }

    /** The larger solution x of J = J(x), by bisection from the top, where J(x) rises. */
    private static double ahead(double j, int cities) {
        double low = lowest(cities);
        double high = 1 - 1e-15;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            low = pull(middle, cities) < j ? middle : low;
            high = pull(middle, cities) < j ? high : middle;
        }
        return low;
    }

    private static double pull(double x, int cities) {
        return (cities - 1) / (cities * x - 1) * Math.log((cities - 1) * x / (1 - x));
    }

    /** Where J(x) is least. */
    private static double lowest(int cities) {
        double best = 1.0 / cities + 1e-4;
        for (double x = best; x < 1; x += 1e-4) {
            best = pull(x, cities) < pull(best, cities) ? x : best;
        }
        return best;
    }

    @Test
    void theCriticalPointsAreAsStated() {
        assertThat(pull(lowest(2), 2)).isCloseTo(2, within(1e-6));
        assertThat(pull(lowest(3), 3)).isCloseTo(2.7456, within(1e-4));
        assertThat(pull(lowest(10), 10)).isCloseTo(4.56, within(0.01));
        assertThat(pull(0.5 + 1e-6, 2)).isCloseTo(2, within(1e-6));
    }

    /** Founders, who are in no stock yet, choose by the logit of J x share, exactly. */
    @ParameterizedTest
    @CsvSource({"0.7", "3", "6"})
    void foundersChooseByTheLogitOfShares(double j) {
        World toy = TestWorlds.cities(4, 4, 0).world();
        World world = Urns.withStart(toy, Collections.nCopies(Field.COUNT, new int[] {10, 20, 25, 45}));
        Parameters p = TestWorlds.foundingsOnly(linear(world, j), 14_000);

        HostCityModel model = Setups.run(Setups.toy(world, p, TestWorlds.START + 1), SEED);

        double[] logit = Urns.normalized(
                new double[] {Math.exp(j * 0.10), Math.exp(j * 0.20), Math.exp(j * 0.25), Math.exp(j * 0.45)});
        assertThat(Urns.pValue(logit, Setups.foundersByPlace(model))).isGreaterThan(ALPHA);
    }

    /**
     * A small stock that turns over one at a time: the exact stationary law is that of Curie, Weiss and Potts, each
     * composition in proportion to N! / product of n! x e^(J sum of n^2 / 2N), below and above the critical point.
     */
    @Test
    void aSmallStockHasTheLawOfCurieWeissPotts() {
        assertCurieWeissPotts(3, 400);
    }

    /** The same at more levels and in more runs. */
    @ParameterizedTest
    @Tag("slow")
    @CsvSource({"1.5", "3", "4"})
    void manySmallStocksHaveTheLawOfCurieWeissPotts(double j) {
        assertCurieWeissPotts(j, 2000);
    }

    private static void assertCurieWeissPotts(double j, int runs) {
        int seats = 6;
        int sweeps = 50;
        World world = Urns.inTheFirst(seats, 0, 0, 0);
        IntToDoubleFunction weight = n -> Math.exp(j * n / seats);
        List<IntToDoubleFunction> weights = List.of(weight, weight, weight);
        List<List<Integer>> compositions = Urns.compositions(seats, 3);
        double[] law = Urns.stationary(compositions, weights);
        assertThat(Urns.totalVariation(law, Urns.swept(compositions, weights, new int[seats], sweeps)))
                .isLessThan(0.002);

        List<int[]> urns = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            urns.addAll(Urns.turnOver(world, linear(world, j), sweeps, Urns.seed(SEED, run)));
        }

        assertThat(Urns.pValue(law, Urns.tally(compositions, urns))).isGreaterThan(ALPHA);
    }

    /** A fifth of the seats is reviewed every year; nobody is founded or closes. */
    private static List<int[]> settle(List<int[]> start, double j, int years, int replication) {
        int cities = start.get(0).length;
        World world = Urns.withStart(TestWorlds.cities(cities, cities, 0).world(), start);
        Parameters p = TestWorlds.foundingsOnly(linear(world, j), 0).with(Parameter.REVIEW_RATE, 0.2);
        Setup setup = Setups.toy(world, p, TestWorlds.START + years);
        return Urns.seats(Setups.run(setup, Urns.seed(SEED, replication)), cities);
    }

    private static List<int[]> everywhere(int... seats) {
        return Collections.nCopies(Field.COUNT, seats);
    }

    private static int[] even(int cities, int seats) {
        int[] even = new int[cities];
        Arrays.fill(even, seats / cities);
        return even;
    }

    private static void assertLargestShare(List<int[]> populations, double expected, double tolerance) {
        for (int[] seats : populations) {
            double total = Arrays.stream(seats).sum();
            double largest = Arrays.stream(seats).max().orElseThrow() / total;
            assertThat(largest).as("of %s", Arrays.toString(seats)).isCloseTo(expected, within(tolerance));
        }
    }

    /**
     * Ten cities, a loop. J = 6: even shares last. J = 12, above K: they break, and one city is ahead. Back at J = 6,
     * where they had lasted: it stays ahead, by the share of theory. J = 4, below 4.56: shares are even again.
     */
    @Test
    void tenCitiesTipAtTenAndStayTippedBelow() {
        List<int[]> up = settle(everywhere(even(10, 1000)), 6, 100, 1);
        assertLargestShare(up, 0.1, 0.07);

        List<int[]> above = settle(up, 12, 100, 2);
        assertLargestShare(above, ahead(12, 10), 0.01);

        List<int[]> down = settle(above, 6, 100, 3);
        assertThat(ahead(6, 10)).isGreaterThan(0.9);
        assertLargestShare(down, ahead(6, 10), 0.05);
        assertThat(down.stream().map(LinearClusteringTest::largest).toList())
                .isEqualTo(above.stream().map(LinearClusteringTest::largest).toList());

        assertLargestShare(settle(down, 4, 150, 4), 0.1, 0.07);
    }

    private static int largest(int[] seats) {
        int largest = 0;
        for (int c = 1; c < seats.length; c++) {
            largest = seats[c] > seats[largest] ? c : largest;
        }
        return largest;
    }

    /** Two cities: even below J = 2 even from 95 to 5, one ahead above J = 2 even from 50 to 50; the past is nothing. */
    @Test
    void twoCitiesTipAtTwoAndForget() {
        assertLargestShare(settle(everywhere(1900, 100), 1.5, 150, 5), 0.5, fiveSd(0.5, 1.5, 2000));
        assertLargestShare(settle(everywhere(1000, 1000), 1.5, 150, 6), 0.5, fiveSd(0.5, 1.5, 2000));

        double ahead = ahead(2.5, 2);
        assertThat(ahead).isGreaterThan(0.8);
        assertLargestShare(settle(everywhere(1900, 100), 2.5, 250, 7), ahead, fiveSd(ahead, 2.5, 2000));
        assertLargestShare(settle(everywhere(1000, 1000), 2.5, 250, 8), ahead, fiveSd(ahead, 2.5, 2000));
    }

    /** Of the share of one of two cities around its state of rest: variance x (1 - x) / (1 - 2 J x (1 - x)) / N. */
    private static double fiveSd(double x, double j, int seats) {
        double multinomial = x * (1 - x);
        return 5 * Math.sqrt(multinomial / (1 - 2 * j * multinomial) / seats);
    }
}
