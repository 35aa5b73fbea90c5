package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.measure.Indicator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * That a difference of organizations (seats) grows faster later than earlier while the policy is in force: from the year
 * in which it is clear to the last one in force, what it grows a year in the later half of the years against the earlier
 * half, replication by replication. Starting where it is clear leaves out the time until a policy is enacted and the
 * first offices decide, which would make every course look quickening.
 *
 * <p>What it does not show: a cause. That offices draw offices is one, told by the cluster multiplier of an attribution;
 * a level that is built up over years, a world that founds more every year, or a shock are others. Nor that there is a
 * threshold, or that the course would go on or not turn back without the policy. The year of the break is the best one
 * for two straight lines, without an interval.
 *
 * @param breakYear the year after which the difference grows faster, by the least squares of two lines
 *     that meet there
 * @param growth organizations a year: the earlier half as the baseline, the later as the scenario; its 95% interval lies
 *     on the side of the difference
 */
public record Quickening(int breakYear, Difference growth) {

    /** Years that a line needs at least, and each of the halves. */
    private static final int LEAST = 3;

    /** Empty if the years are fewer than six, or the later half is not clearly faster in the direction of the sign. */
    static Optional<Quickening> of(Pair pair, int first, int last, double sign) {
        int years = last - first;
        if (years < 2 * LEAST) {
            return Optional.empty();
        }
        int middle = first + years / 2;
        Difference growth = Difference.of(yearly(pair, first, middle), yearly(pair, middle, last));
        boolean faster = sign > 0 ? growth.low() > 0 : growth.high() < 0;
        return faster
                ? breakIndex(course(pair, first, last), sign).stream()
                        .mapToObj(at -> new Quickening(first + at, growth))
                        .findFirst()
                : Optional.empty();
    }

    private static double[] yearly(Pair pair, int from, int to) {
        double[] grown = Sums.plus(at(pair, to), at(pair, from), -1);
        return Sums.plus(new double[grown.length], grown, 1.0 / (to - from));
    }

    private static double[] at(Pair pair, int year) {
        return pair.values(x -> x.at(Indicator.ORGANIZATIONS, year));
    }

    private static double[] course(Pair pair, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(year -> pair.at(Indicator.ORGANIZATIONS, year).mean())
                .toArray();
    }

    /** Where two lines that meet fit best, among those of which the second grows faster. */
    private static OptionalInt breakIndex(double[] course, double sign) {
        OptionalInt best = OptionalInt.empty();
        double least = Double.POSITIVE_INFINITY;
        for (int at = LEAST - 1; at <= course.length - LEAST; at++) {
            OLSMultipleLinearRegression lines = lines(course, at);
            double squares = lines.calculateResidualSumOfSquares();
            if (lines.estimateRegressionParameters()[2] * sign > 0 && squares < least) {
                best = OptionalInt.of(at);
                least = squares;
            }
        }
        return best;
    }

    private static OLSMultipleLinearRegression lines(double[] course, int at) {
        double[][] years = new double[course.length][];
        for (int i = 0; i < years.length; i++) {
            years[i] = new double[] {i, Math.max(0, i - at)};
        }
        OLSMultipleLinearRegression lines = new OLSMultipleLinearRegression();
        lines.newSampleData(course, years);
        return lines;
    }
}
