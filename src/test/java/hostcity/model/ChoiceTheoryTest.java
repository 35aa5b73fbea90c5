package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random utility theory (McFadden 1974): with Gumbel shocks and nothing that lasts, hosts are chosen by the multinomial
 * logit. Numbers 1, 2, 13 and 14 of the verification tests. Calls for proposals are off, registration is certain and
 * without delay.
 */
class ChoiceTheoryTest {

    /** Probability of a false alarm of each test; fixed beforehand, as the seeds are. */
    private static final double ALPHA = 0.001;

    private static final long SEED = 20_260_101;
    private static final int END = TestWorlds.START + 5;
    private static final double FOUNDINGS = 2000;

    private static HostCityModel found(World world, long seed, Policy... policies) {
        return Setups.run(
                Setups.toy(world, TestWorlds.foundingsOnly(world.defaults(), FOUNDINGS), END, policies), seed);
    }

    /** p-value of Pearson's chi-square. */
    private static double pValue(double[] shares, long[] observed) {
        double total = Arrays.stream(observed).sum();
        double[] expected = Arrays.stream(shares).map(x -> x * total).toArray();
        return new ChiSquareTest().chiSquareTest(expected, observed);
    }

    /** exp(V) over its sum. */
    private static double[] logit(double... utility) {
        double sum = Arrays.stream(utility).map(Math::exp).sum();
        return Arrays.stream(utility).map(v -> Math.exp(v) / sum).toArray();
    }

    @Test
    void withoutWeightsEveryPlaceIsEquallyLikely() {
        HostCityModel model = found(TestWorlds.cities(20, 6, 30).world(), SEED);

        long[] founders = Setups.foundersByPlace(model);

        double[] uniform = new double[20];
        Arrays.fill(uniform, 1.0 / 20);
        assertThat(Arrays.stream(founders).sum()).isGreaterThan(9000);
        assertThat(pValue(uniform, founders)).isGreaterThan(ALPHA);
    }

    /** The same for those who move: at rest, nothing remembers where it was. */
    @Test
    void withoutWeightsMoversGoEverywhere() {
        World world = TestWorlds.empty()
                .city("c1", 1, "n1", 0, 700)
                .city("c2", 2, "n2", 0, 7)
                .city("c3", 3, "n3", 0, 7)
                .city("c4", 4, "n4", 0, 7)
                .world();
        Parameters p = TestWorlds.foundingsOnly(world.defaults(), 1).with(Parameter.REVIEW_RATE, 1);
        HostCityModel model = Setups.run(Setups.toy(world, p, TestWorlds.START + 1), SEED);

        long[] seats = new long[4];
        for (int place = 0; place < 4; place++) {
            seats[place] = model.stocks().seats(place);
        }

        assertThat(pValue(new double[] {0.25, 0.25, 0.25, 0.25}, seats)).isGreaterThan(ALPHA);
    }

    private static final double[] ALPHAS = {0.0, 0.5, -0.7, 1.2, 0.3, -1.5};

    private static TestWorlds unlike() {
        TestWorlds world = TestWorlds.empty();
        for (int i = 0; i < ALPHAS.length; i++) {
            world.city("c" + (i + 1), i + 1, "n" + (1 + i % 3), ALPHAS[i], 20);
        }
        return world;
    }

    @Test
    void foundersChooseByTheMultinomialLogit() {
        HostCityModel model = found(unlike().world(), SEED);

        assertThat(pValue(logit(ALPHAS), Setups.foundersByPlace(model))).isGreaterThan(ALPHA);
    }

    /** Costs enter as money over mean gross cost: free offices and a wage gap shift shares as the formula says. */
    @Test
    void instrumentsShiftFoundersByTheMultinomialLogit() {
        World world = TestWorlds.cities(5, 2, 20).world();
        Parameters p = TestWorlds.foundingsOnly(world.defaults(), FOUNDINGS)
                .with(Parameter.BETA_COST_INGO, 1.5)
                .with(Parameter.BETA_TALENT_INGO, 0.4);
        Policy rent = Setups.policy(TestWorlds.START + 1, "c2", Map.of(Instrument.RENT_CONCESSION, 1.0));
        Policy talent = Setups.policy(TestWorlds.START + 1, "c4", Map.of(Instrument.TALENT_COMMUNITY, 0.5));

        HostCityModel model = Setups.run(Setups.toy(world, p, END, rent, talent), SEED);

        // Toy cities have the reference wealth and size: wage 90,000, rent 500 USD per m2, so
        double gross = 90_000 * 1.15 + 25 * 500 + 1500 + 4000;
        double[] shares = logit(0, 1.5 * 25 * 500 / gross, 0, 0.4 * 0.5, 0);
        assertThat(pValue(shares, Setups.foundersByPlace(model))).isGreaterThan(ALPHA);
    }

    /** Independence of irrelevant alternatives, and more: by Gumbel-max the new city takes, and moves nobody else. */
    @Test
    void anAddedCityLeavesTheOddsOfTheOthers() {
        HostCityModel before = found(unlike().world(), SEED);
        HostCityModel after = found(unlike().city("new", 99, "n1", 0.8, 0).world(), SEED);

        double[] with = logit(0.0, 0.5, -0.7, 1.2, 0.3, -1.5, 0.8);
        assertThat(pValue(with, Setups.foundersByPlace(after))).isGreaterThan(ALPHA);
        Map<Long, String> hosts = hosts(before);
        hosts(after).forEach((id, host) -> {
            if (!host.equals("new")) {
                assertThat(host).isEqualTo(hosts.get(id));
            }
        });
    }

    private static Map<Long, String> hosts(HostCityModel model) {
        Map<Long, String> hosts = new HashMap<>();
        for (Organization organization : model.register().living()) {
            hosts.put(
                    organization.id(),
                    model.geography().id(organization.headquarters().place()));
        }
        return hosts;
    }

    /**
     * But-for: of those who take a city with dV more, the share who would not be there without it is 1 - P0/P1, which
     * tends to 1 - exp(-dV) as the city's share tends to 0.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 1.0})
    void butForIsOneMinusExpOfTheGainAtSmallShares(double gain) {
        World world = TestWorlds.cities(40, 8, 10).world();
        Parameters p =
                TestWorlds.foundingsOnly(world.defaults(), 4 * FOUNDINGS).with(Parameter.BETA_MEDICAL_INGO, gain);
        Policy medical = Setups.policy(TestWorlds.START + 1, "c7", Map.of(Instrument.MEDICAL_SERVICES, 1.0));

        Map<Long, String> without = hosts(Setups.run(Setups.toy(world, p, END), SEED));
        Map<Long, String> with = hosts(Setups.run(Setups.toy(world, p, END, medical), SEED));

        int takers = 0;
        int anyway = 0;
        for (Map.Entry<Long, String> host : with.entrySet()) {
            // The start does not choose.
            if (host.getValue().equals("c7") && host.getKey() > 10_000_000_000L) {
                takers++;
                anyway += "c7".equals(without.get(host.getKey())) ? 1 : 0;
            }
        }
        double share = 1.0 / 40;
        double raised = Math.exp(gain) / (Math.exp(gain) + 39);
        assertThat(takers).isGreaterThan(900);
        assertThat(share / raised).isCloseTo(Math.exp(-gain), within(share));
        assertThat(twoSided(takers, share / raised, anyway)).isGreaterThan(ALPHA);
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.api.Assertions.within(offset);
    }

    private static double twoSided(int trials, double probability, int successes) {
        BinomialDistribution binomial = new BinomialDistribution(trials, probability);
        double below = binomial.cumulativeProbability(successes);
        double above = 1 - binomial.cumulativeProbability(successes - 1);
        return Math.min(1, 2 * Math.min(below, above));
    }

    /** ln(e^(V - ln 2) + e^(V - ln 2)) = V: two halves of an outside option draw as much as the whole. */
    @Test
    void splittingAnOutsideOptionChangesNoOtherShare() {
        double outside = 1.7;
        HostCityModel whole =
                found(unlike().rest("rest-1", 1001, "n4", outside, 20).world(), SEED);
        HostCityModel split = found(
                unlike().rest("rest-1", 1001, "n4", outside - Math.log(2), 10)
                        .rest("rest-2", 1002, "n5", outside - Math.log(2), 10)
                        .world(),
                SEED);

        double[] shares = logit(0.0, 0.5, -0.7, 1.2, 0.3, -1.5, outside);
        assertThat(pValue(shares, Setups.foundersByPlace(whole))).isGreaterThan(ALPHA);
        long[] halves = Setups.foundersByPlace(split);
        long[] pooled = Arrays.copyOf(halves, 7);
        pooled[6] += halves[7];
        assertThat(pValue(shares, pooled)).isGreaterThan(ALPHA);
    }
}
