package hostcity.experiment.score;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * How well chances foretold a winner.
 *
 * @param chances of the candidates, in the order of the case; positive, and 1 in sum
 * @param winner position of the candidate that won
 * @param meanRounds of the ballot; 0 without one
 * @param mostRounds of any ballot
 */
public record Score(List<Chance> chances, int winner, double meanRounds, int mostRounds) {

    /**
     * The chance of a candidate.
     *
     * @param candidate what the case calls it
     * @param chance in (0, 1)
     * @param standardError of the chance, over vectors
     */
    public record Chance(String candidate, double chance, double standardError) {

        /** Checks that the logarithm is finite. */
        public Chance {
            if (!(chance > 0 && chance < 1)) {
                throw new IllegalArgumentException("a chance lies inside (0, 1), not " + chance);
            }
        }
    }

    /** Copies and checks. */
    public Score {
        chances = List.copyOf(chances);
        if (!(chances.size() >= 2 && winner >= 0 && winner < chances.size())) {
            throw new IllegalArgumentException("two candidates or more, and the winner one of them, not " + winner);
        }
    }

    /** The score of wins counted: with k wins in n draws of K candidates a chance is (k + 1/2) / (n + K/2). */
    static Score of(List<String> candidates, int winner, Tally tally) {
        List<Chance> chances = new ArrayList<>();
        double all = tally.total() + candidates.size() / 2.0;
        for (int i = 0; i < candidates.size(); i++) {
            chances.add(new Chance(candidates.get(i), (tally.wins(i) + 0.5) / all, tally.standardError(i)));
        }
        return new Score(chances, winner, tally.rounds() / (double) tally.total(), tally.mostRounds());
    }

    /** The chance of the winner. */
    public Chance ofWinner() {
        return chances.get(winner);
    }

    /** How many candidates have a chance above the winner's, and one. */
    public int rank() {
        return 1
                + (int) chances.stream()
                        .filter(x -> x.chance() > ofWinner().chance())
                        .count();
    }

    /** ln of the winner's chance, in nats. */
    public double logScore() {
        return FastMath.log(ofWinner().chance());
    }

    /** The log score over that of even chances, in nats. */
    public double gain() {
        return logScore() + even();
    }

    /** The gain that is expected if the chances are true, in nats. */
    public double expectedGain() {
        return mean() + even();
    }

    /** The variance of the gain if the chances are true, in nats squared. */
    public double varianceOfGain() {
        double mean = mean();
        double variance = 0;
        for (Chance x : chances) {
            double off = FastMath.log(x.chance()) - mean;
            variance += x.chance() * off * off;
        }
        return variance;
    }

    private double mean() {
        double sum = 0;
        for (Chance x : chances) {
            sum += x.chance() * FastMath.log(x.chance());
        }
        return sum;
    }

    private double even() {
        return FastMath.log(chances.size());
    }
}
