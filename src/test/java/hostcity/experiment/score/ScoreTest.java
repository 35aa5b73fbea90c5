package hostcity.experiment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hostcity.experiment.score.Score.Chance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The arithmetic of scores against numbers worked by hand. */
class ScoreTest {

    private static final Score SCORE =
            new Score(List.of(new Chance("a", 0.25, 0), new Chance("b", 0.5, 0), new Chance("c", 0.25, 0)), 0, 1.5, 2);

    @Test
    void gainsAreOverEvenChances() {
        assertThat(SCORE.logScore()).isCloseTo(-1.3862944, within(1e-7)); // ln 1/4
        assertThat(SCORE.gain()).isCloseTo(-0.2876821, within(1e-7)); // ln 3/4
        assertThat(SCORE.rank()).isEqualTo(2);
        // -1.0397208 + 1.0986123, and 0.5 x 0.4804530 + 0.5 x 1.9218121 - 1.0397208^2.
        assertThat(SCORE.expectedGain()).isCloseTo(0.0588915, within(1e-7));
        assertThat(SCORE.varianceOfGain()).isCloseTo(0.1201132, within(1e-7));
    }

    @Test
    void chancesAreWinsWithAHalfMore() {
        Tally tally = new Tally(new int[][] {{3, 1, 0}, {2, 1, 1}}, 4, 12, 2);

        Score score = Score.of(List.of("a", "b", "c"), 2, tally);

        assertThat(score.chances()).extracting(Chance::chance).containsExactly(5.5 / 9.5, 2.5 / 9.5, 1.5 / 9.5);
        // Shares 0.75 and 0.5: a standard deviation of 0.1767767, over the root of two.
        assertThat(score.chances().get(0).standardError()).isCloseTo(0.125, within(1e-12));
        assertThat(score.rank()).isEqualTo(3);
        assertThat(score.meanRounds()).isEqualTo(1.5);
    }

    @Test
    void neverWinningIsNoInfinity() {
        Score score = Score.of(List.of("a", "b"), 1, new Tally(new int[][] {{100, 0}}, 100, 0, 0));
        assertThat(score.logScore()).isFinite();
        assertThat(score.ofWinner().standardError()).isZero();
    }

    @Test
    void sumsLeaveOutWhatIsToldApart() {
        var siting = Cases.un(Cases.EXECUTIVE, Cases.city("bonn"), Cases.city("geneva"), Cases.city("rome"));
        CaseScore one = new CaseScore(siting, Map.of(Variant.MAIN, SCORE), false);
        CaseScore apart = new CaseScore(siting, Map.of(Variant.MAIN, SCORE), true);

        Total total = Total.of(List.of(one, apart, one), Variant.MAIN);

        assertThat(total.cases()).isEqualTo(2);
        assertThat(total.gain()).isCloseTo(2 * SCORE.gain(), within(1e-12));
        assertThat(total.expectedGain()).isCloseTo(2 * SCORE.expectedGain(), within(1e-12));
        assertThat(total.deviation()).isCloseTo(Math.sqrt(2 * 0.1201132), within(1e-6));
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> new Chance("a", 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tally(new int[][] {{1, 1}}, 3, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Score(SCORE.chances(), 3, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
