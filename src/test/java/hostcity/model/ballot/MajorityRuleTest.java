package hostcity.model.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityRuleTest {

    @ParameterizedTest
    @CsvSource({
        "SIMPLE, 1, 1",
        "SIMPLE, 2, 2",
        "SIMPLE, 3, 2",
        "SIMPLE, 193, 97",
        "SIMPLE, 192, 97",
        "POINTS, 27, 14",
        "TWO_THIRDS, 1, 1",
        "TWO_THIRDS, 2, 2",
        "TWO_THIRDS, 3, 2",
        "TWO_THIRDS, 4, 3",
        "TWO_THIRDS, 193, 129",
        "TWO_THIRDS, 2147483647, 1431655765"
    })
    void votesToWin(MajorityRule rule, int cast, int needed) {
        assertThat(rule.votesToWin(cast)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "SIMPLE, 1, 0",
        "SIMPLE, 5, 4",
        "TWO_THIRDS, 3, 2",
        "POINTS, 1, 0",
        "POINTS, 2, 1",
        "POINTS, 3, 2",
        "POINTS, 4, 3",
        "POINTS, 16, 3"
    })
    void mostRounds(MajorityRule rule, int bids, int rounds) {
        assertThat(rule.mostRounds(bids)).isEqualTo(rounds);
    }

    @Test
    void nothingToCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MajorityRule.SIMPLE.votesToWin(0))
                .withMessage("votes cast must be 1 or more, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MajorityRule.SIMPLE.mostRounds(0))
                .withMessage("a ballot needs at least one bid, not 0");
    }
}
