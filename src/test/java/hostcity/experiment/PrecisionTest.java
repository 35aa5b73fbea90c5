package hostcity.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** When a comparison is exact enough, and how many pairs come next; worked by hand. */
class PrecisionTest {

    private static final Precision TENTH = new Precision(0.1, 5000);

    private static Difference known(int pairs, double mean, double half) {
        return new Difference(pairs, 8, 8 + mean, mean, mean - half, mean + half, 9, Difference.Interval.STUDENT);
    }

    @Test
    void isReachedWhereTheHalfWidthIsAsSmall() {
        assertThat(TENTH.isReached(known(100, 1, 0.09))).isTrue();
        assertThat(TENTH.isReached(known(100, -1, 0.09))).isTrue();
        assertThat(TENTH.isReached(known(100, 1, 0.11))).isFalse();
        assertThat(TENTH.isReached(known(100, 0, 0))).isFalse();
        assertThat(TENTH.isReached(known(1, 1, Double.NaN))).isFalse();
    }

    /** Twice the half-width takes four times the pairs, 1.5 times takes 2.25 times, a tenth more to be safe. */
    @Test
    void nextIsWhatTheVarianceAsksFor() {
        assertThat(TENTH.next(known(100, 1, 0.15))).isEqualTo(248);
        assertThat(TENTH.next(known(100, 1, 0.5))).isEqualTo(400);
        assertThat(TENTH.next(known(100, 0, 0))).isEqualTo(400);
        assertThat(TENTH.next(known(1, 1, Double.NaN))).isEqualTo(4);
        assertThat(TENTH.next(known(100, 1, 0.1001))).isEqualTo(111);
        assertThat(TENTH.next(known(4000, 1, 0.5))).isEqualTo(5000);
        assertThat(TENTH.next(known(5000, 1, 0.5))).isEqualTo(5000);
    }

    @Test
    void independentRunsAreThePairsTimesTheVarianceRatio() {
        assertThat(Precision.independentRuns(known(100, 1, 0.1))).isEqualTo(900);
    }

    @Test
    void refusesWhatIsNoPrecision() {
        assertThatThrownBy(() -> new Precision(Double.NaN, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Precision(0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Precision(0.1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
