package hostcity.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * Which program wrote something.
 *
 * @param version the release, or {@code unknown}
 * @param commit the commit, with {@code -dirty} when there were local changes, or {@code unknown}
 */
public record ProgramVersion(String version, String commit) {

    private static final String UNKNOWN = "unknown";

    /** This program, from the {@code build.properties} that the build writes. */
    public static ProgramVersion get() {
        Properties build = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/hostcity/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new StoreException("the program is damaged: its build.properties cannot be read", e);
        }
        String commit = build.getProperty("commit", UNKNOWN);
        boolean changed = "true".equals(build.getProperty("dirty"));
        return new ProgramVersion(build.getProperty("version", UNKNOWN), changed ? commit + "-dirty" : commit);
    }

    @Override
    public String toString() {
        return version + " (commit " + commit + ")";
    }
}
