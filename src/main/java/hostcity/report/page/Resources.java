package hostcity.report.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The templates of the page, its style and script: in the folder of this package among the resources. */
final class Resources {

    private Resources() {}

    /** The template of the page; what is filled in comes out as text. */
    static Template page() {
        return Mustache.compiler()
                .withLoader(name -> new StringReader(text(name + ".html")))
                .compile(text("page.html"));
    }

    /** A text with its gaps filled; lines of the file are joined. */
    static String fill(String name, Map<String, Object> values) {
        return Mustache.compiler()
                .escapeHTML(false)
                .compile(text(name).strip().replace("\n", ""))
                .execute(values);
    }

    /** What is in a file. */
    static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is damaged: it has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
