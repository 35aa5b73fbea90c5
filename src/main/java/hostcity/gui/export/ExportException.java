package hostcity.gui.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A picture or film could not be written; the message is one line for the user: what, where, what to do. */
public final class ExportException extends IOException {

    private static final long serialVersionUID = 1;

    private ExportException(String message, Throwable cause) {
        super(message, cause);
    }

    /** In the words of a user. */
    static ExportException of(Path file, IOException failure) {
        return new ExportException(message(file, root(failure)), failure);
    }

    /** What went wrong first: the writers of pictures wrap it. */
    private static IOException root(IOException failure) {
        IOException root = failure;
        while (root.getCause() instanceof IOException cause) {
            root = cause;
        }
        return root;
    }

    private static String message(Path file, IOException e) {
        if (e instanceof FileAlreadyExistsException || e instanceof DirectoryNotEmptyException) {
            return file + " is there already; choose another name";
        }
        if (e instanceof NoSuchFileException) {
            return "cannot write " + file + ": there is no such folder; choose another one";
        }
        if (e instanceof AccessDeniedException) {
            return "cannot write " + file + ": no permission; choose another folder";
        }
        String reason = reason(e);
        return reason.toLowerCase(Locale.ROOT).contains("no space left")
                ? "the disk with " + file + " is full; make room and try again"
                : "cannot write " + file + ": " + reason + "; choose another folder";
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
