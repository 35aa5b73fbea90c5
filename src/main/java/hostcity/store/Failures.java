package hostcity.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** What went wrong, in the words of a user. */
final class Failures {

    private Failures() {}

    /** The reason of a failure of the file system, without the path. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : lowerFirst(oneLine(reason));
    }

    /** A file that could not be written. */
    static StoreException writing(Path file, IOException e) {
        String reason = reason(e);
        String what = reason.toLowerCase(Locale.ROOT).contains("no space left")
                ? "the disk with " + file + " is full; make room and try again"
                : "cannot write " + file + ": " + reason + "; change its rights or use another folder";
        return new StoreException(what, e);
    }

    /** A text without line breaks. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
