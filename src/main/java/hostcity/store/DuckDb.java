package hostcity.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** Opens DuckDB files with settings that suit a laptop, and says in one line what went wrong. */
final class DuckDb {

    /** Three headers of one block each; a file that is shorter was cut. */
    private static final int HEADER_BYTES = 3 * 4096;

    private static final int MAGIC_OFFSET = 8;
    /** Ends the name of the folder where DuckDB puts what does not fit into memory. */
    static final String SPILL = ".tmp";

    private static final String MAGIC = "DUCK";

    private DuckDb() {}

    /** Opens or creates a file for its only writer. */
    static Connection openForWriting(Path file) {
        Properties settings = settings("256MB");
        // Rows go to the log first; few merges into the file cost less than many, but need more memory.
        settings.setProperty("checkpoint_threshold", "32MB");
        Path spill = file.resolveSibling(file.getFileName() + SPILL);
        settings.setProperty("temp_directory", spill.toAbsolutePath().toString());
        Connection connection = open(file, settings);
        // Nobody else writes here now, so what is there was left by a process that was killed.
        Leftovers.remove(spill);
        return connection;
    }

    /**
     * Opens a file for queries, which can change neither it nor the settings.
     *
     * @param otherFiles whether statements may read and write other files
     */
    static Connection openForReading(Path file, boolean otherFiles) {
        if (Files.notExists(file)) {
            throw new InputException("no results at " + file + ": there is no such file; run the experiment first");
        }
        Properties settings = settings("400MB");
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("enable_external_access", Boolean.toString(otherFiles));
        settings.setProperty("lock_configuration", "true");
        return open(file, settings);
    }

    private static Properties settings(String memory) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", memory);
        settings.setProperty("threads", "1");
        // No files that a kill could leave behind, and no look at the network.
        settings.setProperty("temp_directory", "");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_persistent_secrets", "false");
        return settings;
    }

    private static Connection open(Path file, Properties settings) {
        String path = file.toAbsolutePath().toString();
        if (path.contains(";")) {
            throw new InputException(
                    "the result store cannot be in a folder whose path has a ';': " + file + "; use another folder");
        }
        try {
            checkHeader(file);
            Connection connection = DuckDbLibrary.driver().connect("jdbc:duckdb:" + path, settings);
            if (connection == null) {
                throw new StoreException("DuckDB does not take the path " + file);
            }
            return connection;
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": " + Failures.reason(e), e);
        } catch (SQLException e) {
            throw DuckDbFailure.of(file, e);
        }
    }

    /** DuckDB's own answer to a foreign file is long, and it takes an empty one for a new store. */
    private static void checkHeader(Path file) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer magic = ByteBuffer.allocate(MAGIC.length());
            channel.read(magic, MAGIC_OFFSET);
            if (!MAGIC.equals(new String(magic.array(), StandardCharsets.ISO_8859_1))) {
                throw new StoreException(file + " is not a result store (not a DuckDB file), or it is damaged; "
                        + "use another folder, or run the experiment again with --existing overwrite");
            }
            if (channel.size() < HEADER_BYTES) {
                throw new StoreException(
                        file + " is damaged (only " + channel.size() + " bytes long)" + DuckDbFailure.REPLACE);
            }
        }
    }
}
