package hostcity.experiment.score;

import java.util.List;

/**
 * Gains summed over cases that are a choice among bidders.
 *
 * @param cases how many
 * @param gain over even chances, in nats
 * @param expectedGain if all chances are true, in nats
 * @param deviation of the gain if all chances are true and the cases independent, in nats
 */
public record Total(int cases, double gain, double expectedGain, double deviation) {

    /** The sum of one way to score; cases that are told apart are left out. */
    public static Total of(List<CaseScore> scores, Variant variant) {
        List<Score> summed = scores.stream()
                .filter(x -> !x.apart())
                .map(x -> x.score(variant))
                .toList();
        double gain = 0;
        double expected = 0;
        double variance = 0;
        for (Score score : summed) {
            gain += score.gain();
            expected += score.expectedGain();
            variance += score.varianceOfGain();
        }
        return new Total(summed.size(), gain, expected, Math.sqrt(variance));
    }
}
