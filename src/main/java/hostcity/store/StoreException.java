package hostcity.store;

/**
 * Results could not be written or read: the disk is full, permission is missing, another process holds them, or they
 * are damaged. The message is one line: what, where, and what to do.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure without a deeper cause. */
    public StoreException(String message) {
        super(message);
    }

    /** A failure with its cause, which only a debug trace shows. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
