package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.world.Field;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A fixed stock: number 9 of the verification tests. N seats of a field choose anew one at a time, each leaving itself
 * out, a city that n others are in with weight a + n: the stationary law of the counts is Dirichlet-multinomial with
 * parameters a (Bottazzi, Dosi, Fagiolo and Secchi 2007, Modeling industrial evolution in geographical space, Journal of
 * Economic Geography 7; the ants of Kirman 1993). Bottazzi et al. draw at random who goes next; here seats take turns
 * by the ends of their leases, which has the same stationary law, for the choice of each is the conditional law given
 * the others (Gibbs sampling). {@link Urns#stationary} has the law for all weights; the exact chain on all states shows
 * that the runs are long enough.
 *
 * <p>Seed and alpha were set before the first look; every replication is a run with up to seven urns.
 */
class TurnoverTest {

    /** Probability of a false alarm of each test. */
    private static final double ALPHA = 0.001;

    private static final long SEED = 20_260_209;
    private static final int SEATS = 6;
    private static final int SWEEPS = 30;

    /** No more of this distance to the stationary law is left than a chi-square of these runs could see. */
    private static final double NEAR = 0.002;

    private static final int RUNS = 500;

    private static List<int[]> urns(World world, Parameters weights, int runs) {
        List<int[]> urns = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            urns.addAll(Urns.turnOver(world, weights, SWEEPS, Urns.seed(SEED, run)));
        }
        assertThat(urns).hasSizeGreaterThan(2 * runs);
        return urns;
    }

    private static void assertStationary(
            World world, Parameters p, List<IntToDoubleFunction> weights, int[] start, int runs) {
        List<List<Integer>> compositions = Urns.compositions(SEATS, weights.size());
        double[] law = Urns.stationary(compositions, weights);
        assertThat(Urns.totalVariation(law, Urns.swept(compositions, weights, start, SWEEPS)))
                .isLessThan(NEAR);

        long[] tally = Urns.tally(compositions, urns(world, p, runs));

        assertThat(Urns.pValue(law, tally)).isGreaterThan(ALPHA);
    }

    private static IntToDoubleFunction weight(double alpha, double gamma) {
        return n -> Math.exp(alpha) * Math.pow(1.0 + n, gamma);
    }

    /** Weight 1 + n, three cities alike: Dirichlet-multinomial (1, 1, 1), by which all compositions are even. */
    @Test
    void linearWeightsMakeAllCompositionsEquallyLikely() {
        List<IntToDoubleFunction> weights = List.of(weight(0, 1), weight(0, 1), weight(0, 1));
        int cells = Urns.compositions(SEATS, 3).size();
        for (double chance : Urns.stationary(Urns.compositions(SEATS, 3), weights)) {
            assertThat(chance).isCloseTo(1.0 / cells, within(1e-12));
        }

        World world = Urns.inTheFirst(SEATS, 0, 0, 0);
        assertStationary(world, Urns.clustering(world, 1), weights, new int[SEATS], RUNS);
    }

    private static void assertLawOfTwo(double gamma, double alpha, int runs) {
        World world = Urns.inTheFirst(SEATS, 0, alpha);
        List<IntToDoubleFunction> weights = List.of(weight(0, gamma), weight(alpha, gamma));
        assertStationary(world, Urns.clustering(world, gamma), weights, new int[SEATS], runs);
    }

    /** Weight e^alpha (1 + n)^gamma, two cities unlike. */
    @Test
    void otherWeightsHaveTheirOwnLaw() {
        assertLawOfTwo(1.4, 0.5, RUNS);
    }

    /**
     * The same for more weights and runs; gamma 0 is the multinomial. Gamma 1.4 is the one that tells whether seats leave
     * themselves out: with linear weights, of cities alike, a seat that counts itself only moves less often.
     */
    @ParameterizedTest
    @Tag("slow")
    @CsvSource({"0, 0.5", "0.5, 0.5", "1, 0.3", "1.4, 0.5", "-0.1, -0.8"})
    void manyWeightsHaveTheirOwnLaw(double gamma, double alpha) {
        assertLawOfTwo(gamma, alpha, 6 * RUNS);
    }

    /**
     * Aggregates cluster with ln(1 + n/M), so their weight is (M + n)/M: Dirichlet-multinomial (M, M, M). Two seats of
     * each field at the start over the divisor 1 make M = 2.
     */
    @Test
    void aggregatesHaveTheirDivisorForParameter() {
        TestWorlds toy = TestWorlds.empty();
        for (int i = 1; i <= 3; i++) {
            toy.rest("rest-" + i, 1000 + i, "n" + i, 0, 2 * Field.COUNT);
        }
        World world = toy.world();
        IntToDoubleFunction weight = n -> 2.0 + n;

        assertStationary(
                world,
                Urns.clustering(world, 1).with(Parameter.AGGREGATE_DIVISOR, 1),
                List.of(weight, weight, weight),
                new int[] {0, 0, 1, 1, 2, 2},
                RUNS);
    }

    /**
     * The law of Bottazzi et al., who draw at random who goes next, is the same: between any two neighbours their chain
     * goes as often one way as the other.
     */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.3", "1.4, 0"})
    void theOrderOfTurnsDoesNotMatter(double gamma, double alpha) {
        IntToDoubleFunction first = weight(0, gamma);
        IntToDoubleFunction second = weight(alpha, gamma);
        double[] law = Urns.stationary(Urns.compositions(SEATS, 2), List.of(first, second));

        for (int n = 0; n < SEATS; n++) {
            // One of the second city's is drawn and takes the first; one of the first city's takes the second.
            double odds = first.applyAsDouble(n) / second.applyAsDouble(SEATS - n - 1);
            double there = law[n] * (SEATS - n) * odds / (1 + odds);
            double back = law[n + 1] * (n + 1) / (1 + odds);
            assertThat(there).isCloseTo(back, within(1e-12));
        }
    }
}
