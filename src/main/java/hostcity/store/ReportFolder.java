package hostcity.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a report is written. Files of its names are replaced, each as a whole: they can be made again from the results.
 * Others stay.
 *
 * @param path the folder
 */
public record ReportFolder(Path path) {

    /**
     * Writes a text in UTF-8.
     *
     * @param name relative, such as {@code tables/costs.csv}
     * @return where it is
     * @throws StoreException if it cannot be written
     */
    public Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes; see {@link #write(String, String)}. */
    public Path write(String name, byte[] bytes) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw Failures.writing(file, e);
        }
        AtomicFile.write(file, bytes);
        return file;
    }
}
