package hostcity.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    /** Worked example of Hamilton's method: Balinski and Young 1982, table 3.1 (26 seats, five states). */
    @Test
    void givesTheLargestRemainders() {
        double[] votes = {9061, 7179, 5259, 3319, 1182};
        assertThat(Apportionment.split(26, votes, new int[5])).containsExactly(9, 7, 5, 4, 1);
    }

    @Test
    void givesTheLeastNumbersFirst() {
        assertThat(Apportionment.split(10, new double[] {0, 100, 100}, new int[] {1, 1, 1}))
                .containsExactly(1, 5, 4);
        assertThat(Apportionment.split(3, new double[] {1, 0}, new int[] {0, 3}))
                .containsExactly(0, 3);
        assertThat(Apportionment.split(4, new double[] {0, 0}, new int[2])).containsExactly(2, 2);
    }

    @Test
    void refusesLeastNumbersThatExceedTheTotal() {
        assertThatThrownBy(() -> Apportionment.split(1, new double[] {1, 1}, new int[] {1, 1}))
                .hasMessageContaining("total of 1");
    }

    @Test
    void keepsTotalAndLeastNumbers() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 1000; trial++) {
            int parts = random.nextInt(1, 12);
            double[] weights =
                    random.doubles(parts, 0, 5).map(w -> w < 1 ? 0 : w).toArray();
            int[] least = random.ints(parts, 0, 4).toArray();
            int total = Arrays.stream(least).sum() + random.nextInt(0, 50);

            int[] split = Apportionment.split(total, weights, least);

            assertThat(Arrays.stream(split).sum()).isEqualTo(total);
            for (int i = 0; i < parts; i++) {
                assertThat(split[i]).isGreaterThanOrEqualTo(least[i]);
            }
        }
    }
}
