package hostcity.gui.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is filled beside its place and moved there when it is whole; closed without that, it is gone. */
final class NewFolder implements AutoCloseable {

    private final Path target;
    private final Path part;

    /** An empty one for a place where there is none, or an empty one. */
    NewFolder(Path target) throws IOException {
        this.target = target;
        this.part = NewFile.part(target);
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                if (files.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(target.toString());
                }
            }
        } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectory(part);
    }

    /** Where it is filled. */
    Path path() {
        return part;
    }

    /** Puts it in its place. */
    boolean keep() throws IOException {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    @Override
    public void close() {
        if (Files.exists(part)) {
            files().map(Path::toFile).forEach(File::delete);
        }
    }

    /** Those in it first. */
    private Stream<Path> files() {
        try (Stream<Path> files = Files.walk(part)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            return all.stream();
        } catch (IOException e) {
            return Stream.empty(); // a hidden rest does no harm
        }
    }
}
