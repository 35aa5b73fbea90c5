package hostcity.model.ballot;

/** A recorded ballot that can't have gone as it says. The message names the round, the value, and what to do. */
public final class InconsistentBallotException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int round;

    InconsistentBallotException(int round, String reason) {
        super("round %d: %s".formatted(round, reason));
        this.round = round;
    }

    /** The round in which it was noticed, from 1. */
    public int round() {
        return round;
    }
}
