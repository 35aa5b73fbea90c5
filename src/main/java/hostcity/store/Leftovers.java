package hostcity.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Temporary files carry the id of their process in their names, so that the next start finds what a kill left. */
final class Leftovers {

    private static final Pattern OWNED = Pattern.compile("hostcity-[a-z]+-(\\d+)(?:-.*)?");

    private Leftovers() {}

    /** A name for a temporary file or folder of this process; {@code -} and more may follow. */
    static String owned(String purpose) {
        return "hostcity-" + purpose + "-" + ProcessHandle.current().pid();
    }

    /** Removes the temporary files of processes that are dead. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "hostcity-*")) {
            for (Path file : files) {
                Matcher name = OWNED.matcher(String.valueOf(file.getFileName()));
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    remove(file);
                }
            }
        } catch (IOException e) {
            log(folder, e);
        }
    }

    /** Removes a file, or a folder with its files, if it is there; what cannot be removed (another user's) stays. */
    static void remove(Path path) {
        try {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                    files.forEach(Leftovers::remove);
                }
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            log(path, e);
        }
    }

    private static void log(Path path, IOException e) {
        System.getLogger(Leftovers.class.getName()).log(System.Logger.Level.DEBUG, "left behind: " + path, e);
    }
}
