package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> CITIES = List.of("shanghai", "shenzhen", "bonn", "berlin");

    @ParameterizedTest
    @CsvSource({"shangai, shanghai", "Shanghai, shanghai", "shanhgai, shanghai", "bon, bonn", "berlim, berlin"})
    void findsTheRightName(String wrong, String right) {
        assertThat(Nearest.hint(wrong, CITIES)).isEqualTo("; did you mean '" + right + "'?");
    }

    @Test
    void isSilentWhereNothingIsNear() {
        assertThat(Nearest.hint("montevideo", CITIES)).isEmpty();
        assertThat(Nearest.hint("", CITIES)).isEmpty();
        assertThat(Nearest.hint("x".repeat(100_000), CITIES)).isEmpty();
        assertThat(Nearest.hint("bonn", List.of())).isEmpty();
    }

    /** Worked examples of the literature: kitten-sitting (Levenshtein), ca-abc is 3 in the restricted form. */
    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "ca, abc, 3", "ab, ba, 1", "'', abc, 3", "same, same, 0"})
    void countsEdits(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a)).isEqualTo(distance);
    }
}
