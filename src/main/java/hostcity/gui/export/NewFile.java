package hostcity.gui.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/** A file that is written beside its place and moved there when it is whole. */
final class NewFile {

    private NewFile() {}

    /** What it consists of. */
    interface Content {
        /** Writes it; false if it was given up. */
        boolean to(ImageOutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param mayReplace whether it may take the place of another
     * @return whether it is there; otherwise it was given up, and all is as before
     */
    static boolean write(Path file, boolean mayReplace, Content content) throws ExportException {
        Path part = part(file);
        try {
            if (!mayReplace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.createFile(part);
            return fill(part, content) && move(part, file, mayReplace);
        } catch (IOException e) {
            throw ExportException.of(file, e);
        } finally {
            remove(part);
        }
    }

    /** A name that nothing else has, in the same folder. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
    }

    private static boolean fill(Path part, Content content) throws IOException {
        // Straight to the file: other streams of ImageIO keep all of it in memory or in a second file.
        try (ImageOutputStream out = new FileImageOutputStream(part.toFile())) {
            return content.to(out);
        }
    }

    private static boolean move(Path part, Path file, boolean mayReplace) throws IOException {
        if (!mayReplace) {
            Files.move(part, file);
            return true;
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // What went wrong before is what the user has to know; a hidden rest does no harm.
            part.toFile().deleteOnExit();
        }
    }
}
