package hostcity.experiment.score;

/** A case that cannot be scored in this world; the message is one line that says why and what to do. */
public final class UnscorableCaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With a complete message. */
    UnscorableCaseException(String message) {
        super(message);
    }
}
