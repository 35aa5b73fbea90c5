package hostcity.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes the world that comes with the program to a folder, for a user to edit. */
public final class WorldExporter {

    private WorldExporter() {}

    /**
     * Writes all files into a new folder. Either all are there in the end or none: they are written beside it and moved.
     *
     * @throws InputException if the folder exists already, or cannot be written
     */
    public static void export(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException("'" + folder + "' exists already and is not overwritten; name a new folder");
        }
        try {
            fill(draft(target), target);
        } catch (IOException e) {
            throw new InputException(
                    "the world cannot be written to '" + folder + "' (" + Failures.reason(e)
                            + "); check its permissions and the free space",
                    e);
        }
    }

    private static Path draft(Path target) throws IOException {
        // Only the root has no parent, and that exists.
        Path parent = Objects.requireNonNull(target.getParent());
        Files.createDirectories(parent);
        // Not createTempDirectory: that would be private, an exported world is not.
        return Files.createDirectory(parent.resolve(".world-" + UUID.randomUUID()));
    }

    private static void fill(Path draft, Path target) throws IOException {
        Map<String, byte[]> contents = WorldFiles.shipped().contents();
        try {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                Path copy = draft.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.write(copy, file.getValue());
            }
            Files.move(draft, target);
        } finally {
            Leftovers.remove(draft);
        }
    }
}
