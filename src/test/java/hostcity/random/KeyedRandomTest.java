package hostcity.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against reference values that were computed from the definition in another language. */
class KeyedRandomTest {

    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @CsvFileSource(resources = "keyed_draws.csv", numLinesToSkip = 1)
    void agreesWithTheReference(
            long seed,
            Purpose purpose,
            int number,
            long who,
            long time,
            long city,
            String hash,
            double uniform,
            double gumbel,
            double normal) {
        long actual = KeyedRandom.hash(seed, purpose, who, time, city);

        assertThat(purpose.number()).isEqualTo(number);
        assertThat(actual).isEqualTo(Long.parseUnsignedLong(hash));
        assertThat(KeyedRandom.toUniform(actual)).isEqualTo(uniform);
        assertThat(KeyedRandom.toGumbel(actual)).isCloseTo(gumbel, within(TOLERANCE));
        assertThat(KeyedRandom.toNormal(actual)).isCloseTo(normal, within(TOLERANCE));
        assertThat(KeyedRandom.normal(seed, purpose, who, time, city)).isEqualTo(KeyedRandom.toNormal(actual));
        assertThat(KeyedRandom.uniform(seed, purpose, who, time, city)).isEqualTo(uniform);
    }

    @Test
    void uniformsStayInsideTheOpenInterval() {
        assertThat(KeyedRandom.toUniform(0L)).isEqualTo(0x1.0p-54);
        assertThat(KeyedRandom.toUniform(-1L)).isLessThan(1);
        assertThat(KeyedRandom.toGumbel(0L)).isFinite();
        assertThat(KeyedRandom.toNormal(0L)).isFinite();
    }

    @Test
    void purposesHaveNumbersOfTheirOwn() {
        assertThat(Purpose.values()).extracting(Purpose::number).doesNotHaveDuplicates();
    }
}
