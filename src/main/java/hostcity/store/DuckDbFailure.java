package hostcity.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the messages of DuckDB mean to a user. The first that is found in a message holds. */
enum DuckDbFailure {
    LOCKED("could not set lock", "%s is in use by another process%s; wait until it ends"),
    OPEN("different configuration", "%s is in use by this program; close it first"),
    FULL("no space left|disk full|quota", "the disk with %s is full; make room, then go on with --existing resume"),
    RIGHTS(
            "permission denied|read-only file system",
            "no permission to use %s; change its rights or use another folder"),
    CHECKSUM("checksum", "%s is damaged (a checksum does not match)" + DuckDbFailure.REPLACE),
    CUT("could not read", "%s is damaged (it was cut off)" + DuckDbFailure.REPLACE),
    DAMAGED("corrupt|serialization error", "%s is damaged" + DuckDbFailure.REPLACE),
    MEMORY("out of memory|could not allocate", "there is too little memory for this on %s; ask for less at once"),
    DISK("io error", "%s cannot be read or written (%s)");

    /** What to do with a damaged file. */
    static final String REPLACE = "; restore it from a copy, or run the experiment again with --existing overwrite";

    private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)|PID (\\d+)");

    private final Pattern sign;
    private final String meaning;

    DuckDbFailure(String sign, String meaning) {
        this.sign = Pattern.compile(sign);
        this.meaning = meaning;
    }

    /** Whether it is about the disk, the file or the memory, and not about a wrong statement. */
    static boolean isIn(String message, Path file) {
        return Arrays.stream(values()).anyMatch(f -> f.matches(message, file));
    }

    /** A failure in one line, with the original as its cause. */
    static StoreException of(Path file, Exception e) {
        String message = Failures.oneLine(String.valueOf(e.getMessage()));
        for (DuckDbFailure failure : values()) {
            if (failure.matches(message, file)) {
                String detail = failure == LOCKED ? holder(message) : message;
                return new StoreException(failure.meaning.formatted(file, detail), e);
            }
        }
        return new StoreException("the result store " + file + " failed: " + message, e);
    }

    /** The path is left out: a folder may be called 'corrupt'. */
    private boolean matches(String message, Path file) {
        String text = message.replace(file.toAbsolutePath().toString(), "").replace(file.toString(), "");
        return sign.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static String holder(String message) {
        Matcher holder = HOLDER.matcher(message);
        return holder.find() ? " (" + holder.group().replaceAll("\\D", "") + ")" : "";
    }
}
