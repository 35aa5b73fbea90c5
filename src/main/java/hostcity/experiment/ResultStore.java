package hostcity.experiment;

import java.util.Map;

/**
 * Where results go. One writer at a time; every {@link #write} is committed when {@link #commit} returns, and what was
 * committed survives a kill at any later moment.
 */
public interface ResultStore extends AutoCloseable {

    /** The runs that are stored and ended well, with their digests. */
    Map<RunId, Long> finished();

    /** Adds a run. A failed run of the same id is replaced. */
    void write(RunResult result);

    /** Makes everything that was written permanent. */
    void commit();

    /** Commits and closes. */
    @Override
    void close();
}
