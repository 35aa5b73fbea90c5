package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An exported world whose files a test edits. */
record EditedWorld(Path folder) {

    static EditedWorld in(Path folder) {
        WorldExporter.export(folder);
        return new EditedWorld(folder);
    }

    /** Replaces a piece of text that must be there. */
    EditedWorld replace(String file, String old, String now) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, now));
        return this;
    }

    EditedWorld write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    EditedWorld append(String file, String line) throws IOException {
        return write(file, Files.readString(folder.resolve(file)) + line + "\n");
    }
}
