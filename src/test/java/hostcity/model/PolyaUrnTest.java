package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A growing stock: number 8 of the verification tests. With Gumbel shocks and clustering gamma ln(1 + n), a founder takes
 * a city with weight e^alpha (1 + n)^gamma, n the seats of its field: a generalized Polya urn (Arthur 1989, Competing
 * technologies, increasing returns, and lock-in by historical events, Economic Journal 99; Arthur, Ermoliev and
 * Kaniovski 1987 on path-dependent processes). Founders come one at a time where a distribution is exact, so that
 * choosing by last year's counts is choosing by the present ones.
 *
 * <p>Seed and alpha were set before the first look; every replication is a run with seven urns.
 */
class PolyaUrnTest {

    /** Probability of a false alarm of each test. */
    private static final double ALPHA = 0.001;

    private static final long SEED = 20_260_208;
    private static final int FOUNDINGS = 40;
    private static final int RUNS = 400;

    private static List<int[]> urns(World world, double gamma, int foundings, int runs) {
        Parameters weights = Urns.clustering(world, gamma);
        List<int[]> urns = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            urns.addAll(Urns.grow(world, weights, foundings, Urns.seed(SEED, run)));
        }
        assertThat(urns).as("urns that came to %d foundings", foundings).hasSize(7 * runs);
        return urns;
    }

    private static double[] even(int cells) {
        double[] even = new double[cells];
        Arrays.fill(even, 1.0 / cells);
        return even;
    }

    /**
     * Gamma 1, two cities alike: the classical Polya urn with one ball of each colour. After N draws each number from 0
     * to N is exactly as likely as any other, for every N; so the share tends to a uniform one on (0, 1).
     */
    @Test
    void withLinearWeightsTheShareOfOneOfTwoIsUniform() {
        List<int[]> urns = urns(Urns.empty(0, 0), 1, FOUNDINGS, RUNS);

        long[] tally = Urns.tally(Urns.compositions(FOUNDINGS, 2), urns);

        assertThat(Urns.pValue(even(FOUNDINGS + 1), tally)).isGreaterThan(ALPHA);
    }

    /** Gamma 1, three cities alike: every composition is equally likely, Dirichlet-multinomial (1, 1, 1). */
    @Test
    void withLinearWeightsEveryCompositionOfThreeIsEquallyLikely() {
        List<List<Integer>> compositions = Urns.compositions(9, 3);

        long[] tally = Urns.tally(compositions, urns(Urns.empty(0, 0, 0), 1, 9, RUNS));

        assertThat(Urns.pValue(even(compositions.size()), tally)).isGreaterThan(ALPHA);
    }

    /** Any gamma, two cities unlike: the exact distribution by the forward equation of the urn. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.4", "0.9, 0", "1, 0.4", "1.5, 0.2", "-0.1, 0.7"})
    void compositionsAreThoseOfTheUrn(double gamma, double alpha) {
        List<int[]> urns = urns(Urns.empty(alpha, 0), gamma, FOUNDINGS, RUNS / 2);

        long[] tally = Urns.tally(Urns.compositions(FOUNDINGS, 2), urns);

        assertThat(Urns.pValue(Urns.growing(alpha, 0, gamma, FOUNDINGS), tally)).isGreaterThan(ALPHA);
    }

    /** The same after more foundings, where gamma 0.5 is near its limit and gamma 2 near monopoly. */
    @ParameterizedTest
    @Tag("slow")
    @CsvSource({"0.5, 0.4", "1, 0", "2, 0"})
    void largerStocksAreThoseOfTheUrn(double gamma, double alpha) {
        int foundings = 200;
        List<int[]> urns = urns(Urns.empty(alpha, 0), gamma, foundings, RUNS);

        long[] tally = Urns.tally(Urns.compositions(foundings, 2), urns);

        assertThat(Urns.pValue(Urns.growing(alpha, 0, gamma, foundings), tally)).isGreaterThan(ALPHA);
    }

    /**
     * Gamma below 1: shares tend to e^(alpha / (1 - gamma)), normalized, whatever comes first. For a share x grows with
     * x^gamma e^alpha over the sum of the same; that is at rest where x^(1 - gamma) is proportional to e^alpha, and a
     * deviation shrinks as stock^-(1 - gamma). So it does not matter in the limit that founders of a year do not see
     * each other. At 0.25 the stock grows 300-fold after the first year, which leaves less than 2 per cent of a
     * deviation, at 0.5 less than 6.
     */
    @ParameterizedTest
    @CsvSource({"0.25, 0.01", "0.5, 0.02"})
    void belowOneSharesTendToTheirLimit(double gamma, double tolerance) {
        double[] alpha = {0, 0.3, -0.4, 0.6};
        World world = Urns.empty(alpha);
        int years = 300;
        Parameters p = TestWorlds.foundingsOnly(Urns.clustering(world, gamma), 7 * 30);
        HostCityModel model = Setups.run(Setups.toy(world, p, TestWorlds.START + years), Urns.seed(SEED, 0));

        double[] limit = Urns.normalized(
                Arrays.stream(alpha).map(v -> Math.exp(v / (1 - gamma))).toArray());
        double[] stock = new double[alpha.length];
        Arrays.setAll(stock, c -> model.stocks().seats(c));
        double[] share = Urns.normalized(stock);
        for (int c = 0; c < share.length; c++) {
            assertThat(share[c]).isCloseTo(limit[c], within(tolerance));
        }
    }

    /**
     * Gamma 2, two cities alike: monopoly. A city takes all of the first N foundings with probability
     * product of m^2 / (m^2 + 1), m from 1 to N, which tends to pi / sinh pi = 0.272: with probability 0.544 one of the
     * two is never chosen at all.
     */
    @Test
    void aboveOneOneOfTwoMayNeverBeChosen() {
        double first = 1;
        for (int m = 1; m <= FOUNDINGS; m++) {
            first *= m * m / (m * m + 1.0);
        }
        assertThat(first).isCloseTo(Math.PI / Math.sinh(Math.PI), within(0.01));

        List<int[]> urns = urns(Urns.empty(0, 0), 2, FOUNDINGS, RUNS / 2);

        long[] seen = {
            urns.stream().filter(x -> x[1] == 0).count(),
            urns.stream().filter(x -> x[0] == 0).count(),
            urns.stream().filter(x -> x[0] > 0 && x[1] > 0).count()
        };
        assertThat(Urns.pValue(new double[] {first, first, 1 - 2 * first}, seen))
                .isGreaterThan(ALPHA);
    }

    /** The chance, by the forward equation, that the larger of two holds 9 of 10 tends to 1; the model has that chance. */
    @Test
    void aboveOneOneOfTwoTakesAll() {
        double gamma = 2;
        int foundings = 300;
        assertThat(monopoly(gamma, 30)).isLessThan(monopoly(gamma, foundings) - 0.1);
        assertThat(monopoly(gamma, foundings)).isLessThan(monopoly(gamma, 3000)).isGreaterThan(0.9);
        assertThat(monopoly(gamma, 3000)).isGreaterThan(0.98);

        List<int[]> urns = urns(Urns.empty(0, 0), gamma, foundings, RUNS / 8);

        double expected = monopoly(gamma, foundings);
        long winners = urns.stream()
                .filter(x -> Math.max(x[0], x[1]) >= 0.9 * foundings)
                .count();
        assertThat(Urns.pValue(new double[] {expected, 1 - expected}, new long[] {winners, urns.size() - winners}))
                .isGreaterThan(ALPHA);
    }

    private static double monopoly(double gamma, int foundings) {
        double[] chance = Urns.growing(0, 0, gamma, foundings);
        double sum = 0;
        for (int n = 0; n <= foundings; n++) {
            sum += Math.max(n, foundings - n) >= 0.9 * foundings ? chance[n] : 0;
        }
        return sum;
    }
}
