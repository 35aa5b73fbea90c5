package hostcity.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a text file between two markers, which a command writes anew while people write the rest.
 *
 * @param begin the line before the part
 * @param end the line after it
 */
public record MarkedPart(String begin, String end) {

    /**
     * Replaces the part. A file that is not there is made with nothing else in it.
     *
     * @throws InputException if the file does not have each marker once, in this order, or is no text
     */
    public void write(Path file, String text) {
        String part = begin + "\n" + text + end;
        if (Files.notExists(file)) {
            AtomicFile.write(file, part + "\n");
            return;
        }
        String old = read(file);
        int from = old.indexOf(begin);
        int to = old.indexOf(end);
        boolean once = from >= 0 && from == old.lastIndexOf(begin) && to > from && to == old.lastIndexOf(end);
        if (!once) {
            throw new InputException(file + " must have the line '" + begin + "' once, and after it the line '" + end
                    + "' once: what is between them is written; add them, or use another name");
        }
        AtomicFile.write(file, old.substring(0, from) + part + old.substring(to + end.length()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException(file + " cannot be read as a text: " + Failures.reason(e), e);
        }
    }
}
