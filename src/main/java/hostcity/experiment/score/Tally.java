package hostcity.experiment.score;

/**
 * How often each candidate won.
 *
 * @param wins by vector and candidate
 * @param draws of each vector, 1 or more
 * @param rounds of all ballots together
 * @param mostRounds of any ballot
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Tally(int[][] wins, int draws, long rounds, int mostRounds) {

    /** Checks that each vector has its draws. */
    Tally {
        for (int[] vector : wins) {
            int sum = 0;
            for (int n : vector) {
                sum += n;
            }
            if (sum != draws) {
                throw new IllegalArgumentException(sum + " wins in " + draws + " draws");
            }
        }
    }

    /** All draws. */
    long total() {
        return (long) wins.length * draws;
    }

    /** The wins of a candidate in all vectors. */
    long wins(int candidate) {
        long sum = 0;
        for (int[] vector : wins) {
            sum += vector[candidate];
        }
        return sum;
    }

    /** The standard error of a candidate's share of wins over vectors; 0 with one vector. */
    double standardError(int candidate) {
        double mean = wins(candidate) / (double) total();
        double squares = 0;
        for (int[] vector : wins) {
            double off = vector[candidate] / (double) draws - mean;
            squares += off * off;
        }
        int n = wins.length;
        return n == 1 ? 0 : Math.sqrt(squares / (n - 1) / n);
    }
}
