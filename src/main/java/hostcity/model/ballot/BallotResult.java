package hostcity.model.ballot;

import java.io.Serializable;
import java.util.List;

/**
 * How a ballot ended, and how it came to that.
 *
 * @param winner position of the bid that won
 * @param runnerUp the other of the last two; if a majority was reached among more, the best of the others in that round;
 *     {@link #NOBODY} if there was one bid only
 * @param rounds in order; none if there was one bid only
 */
public record BallotResult(int winner, int runnerUp, List<Round> rounds) implements Serializable {

    /** Stands for no bid. */
    public static final int NOBODY = -1;

    /** Checks that the winner is a bid and not its own runner-up, and copies the rounds. */
    public BallotResult {
        if (!(winner >= 0 && runnerUp >= NOBODY && winner != runnerUp)) {
            throw new IllegalArgumentException("bid %d can't win with bid %d second".formatted(winner, runnerUp));
        }
        rounds = List.copyOf(rounds);
    }
}
