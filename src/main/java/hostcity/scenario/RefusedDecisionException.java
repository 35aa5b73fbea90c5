package hostcity.scenario;

/**
 * Something was decided that the policies of a scenario do not leave room for. The message is one line that can be shown
 * as it is: what, where, and why.
 */
public final class RefusedDecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a complete message of one line. */
    public RefusedDecisionException(String message) {
        super(message);
    }
}
