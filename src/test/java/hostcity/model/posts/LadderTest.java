package hostcity.model.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.model.Geography;
import hostcity.model.HostCityModel;
import hostcity.model.Setups;
import hostcity.world.Field;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class LadderTest {

    /** Fixed before looking; alpha 0.001. */
    private static final long SEED = 20_260_122;

    private static final double[] UP = {0.10, 0.20, 0.15, 0.08, 0.05};
    private static final double DOWN = 0.04;
    private static final Geography GEOGRAPHY =
            new HostCityModel(Setups.shipped(2020, Optional.empty()), SEED).geography();

    /** Detailed balance of a chain that goes one step at a time. */
    private static double[] stationary(double factor) {
        double[] chance = new double[UP.length + 1];
        chance[0] = 1;
        for (int i = 0; i < UP.length; i++) {
            chance[i + 1] = chance[i] * UP[i] * factor / DOWN;
        }
        double sum = Arrays.stream(chance).sum();
        return Arrays.stream(chance).map(x -> x / sum).toArray();
    }

    private static double[] level(double level) {
        double[] levels = new double[GEOGRAPHY.size()];
        Arrays.fill(levels, level);
        return levels;
    }

    private static double[][] effort(double factor) {
        double[][] effort = new double[Field.COUNT][GEOGRAPHY.size()];
        Arrays.stream(effort).forEach(x -> Arrays.fill(x, factor));
        return effort;
    }

    private static long[] count(Ladder ladder) {
        long[] count = new long[Step.values().length];
        for (int place = 0; place < GEOGRAPHY.size(); place++) {
            for (Field field : Field.all()) {
                if (GEOGRAPHY.isCity(place)) {
                    count[ladder.step(field, place).ordinal()]++;
                }
            }
        }
        return count;
    }

    private static void assertStationary(long[] count, double factor) {
        // The two lowest steps are too rare to stand alone.
        double[] chance = stationary(factor);
        double[] expected = {chance[0] + chance[1] + chance[2], chance[3], chance[4], chance[5]};
        long[] observed = {count[0] + count[1] + count[2], count[3], count[4], count[5]};
        assertThat(new ChiSquareTest().chiSquareTest(expected, observed)).isGreaterThan(0.001);
    }

    @Test
    void startsFromTheStationaryDistributionAfterLong() {
        Parameters p = Setups.SHIPPED.defaults().with(Map.of(Parameter.LADDER_START_YEARS, 500.0));
        assertStationary(count(new Ladder(GEOGRAPHY, p, SEED, level(0))), 1);
    }

    @Test
    void climbsToTheStationaryDistribution() {
        Ladder ladder = new Ladder(GEOGRAPHY, Setups.SHIPPED.defaults(), SEED, level(0.5));
        for (int year = 2020; year < 2420; year++) {
            ladder.advance(year, level(0.5), effort(1));
        }
        assertStationary(count(ladder), 1.5);
    }

    @Test
    void moreEffortNeverMakesAnInstituteFall() {
        Ladder plain = new Ladder(GEOGRAPHY, Setups.SHIPPED.defaults(), SEED, level(0));
        Ladder helped = new Ladder(GEOGRAPHY, Setups.SHIPPED.defaults(), SEED, level(0));
        for (int year = 2020; year < 2023; year++) {
            plain.advance(year, level(0), effort(1));
            helped.advance(year, level(0), effort(1));
        }
        int[] climbed = {0};
        plain.advance(2023, level(0), effort(1));
        helped.advance(2023, level(1), effort(2));
        for (int place = 0; place < GEOGRAPHY.size(); place++) {
            for (Field field : Field.all()) {
                int more = helped.step(field, place).ordinal()
                        - plain.step(field, place).ordinal();
                assertThat(more).isBetween(0, 1);
                climbed[0] += more;
            }
        }
        assertThat(climbed[0]).isPositive();
    }

    @Test
    void languageFollowsItsClosedFormWithConstantStaff() {
        Languages languages = new Languages(GEOGRAPHY, Setups.SHIPPED.defaults());
        int bonn = GEOGRAPHY.indexOf("bonn");
        int rest = GEOGRAPHY.size() - 1;
        double start = languages.english(bonn);
        double[] staff = new double[GEOGRAPHY.size()];
        staff[bonn] = 400;
        staff[rest] = 4000;
        for (int year = 0; year < 30; year++) {
            languages.advance(staff);
        }
        double expected = 1 - (1 - start) * Math.pow(1 - 0.03 * 0.4, 30);
        assertThat(languages.english(bonn)).isCloseTo(expected, within(1e-12));
        assertThat(languages.gain(bonn)).isCloseTo(expected - start, within(1e-12));
        assertThat(languages.gain(rest)).isZero();
        staff[bonn] = 5000;
        languages.advance(staff);
        assertThat(languages.english(bonn)).isCloseTo(1 - (1 - expected) * 0.97, within(1e-12));
    }
}
