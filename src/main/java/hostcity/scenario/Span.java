package hostcity.scenario;

import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;

/**
 * The years of a comparison.
 *
 * @param start the year of the start
 * @param first the first year in which the scenario decides something; the year after the start if it only has cities
 *     adapt in another way
 * @param last the last year in which something that it decided is in force
 * @param end the last year of the run
 */
public record Span(int start, int first, int last, int end) {

    /** Of a scenario. */
    public static Span of(Scenario scenario) {
        int end = scenario.endYear();
        IntSummaryStatistics from = IntStream.concat(
                        scenario.policies().stream().mapToInt(x -> x.year()),
                        scenario.events().stream().mapToInt(x -> x.year()))
                .summaryStatistics();
        IntSummaryStatistics to = IntStream.concat(
                        scenario.policies().stream().mapToInt(x -> x.until()),
                        scenario.events().stream().mapToInt(x -> x.until()))
                .summaryStatistics();
        boolean always = from.getCount() == 0 || !scenario.adaptation().cities().isEmpty();
        int first = always ? scenario.startYear() + 1 : from.getMin();
        return new Span(scenario.startYear(), first, always ? end : Math.min(end, to.getMax() - 1), end);
    }

    /** How many years something is in force. */
    public int years() {
        return last - first + 1;
    }
}
