package hostcity.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scenario files inside the program: in its jar, or in the folder of compiled classes. */
final class ShippedScenarios {

    private static final String FOLDER = "/hostcity/scenarios/";

    private ShippedScenarios() {}

    static List<String> names() {
        URL anchor = ShippedScenarios.class.getResource(FOLDER + "baseline" + ScenarioReader.SUFFIX);
        if (anchor == null) {
            throw new IllegalStateException("the program was built without its scenarios");
        }
        try {
            URLConnection connection = anchor.openConnection();
            if (connection instanceof JarURLConnection jar) {
                Path file = Path.of(jar.getJarFileURL().toURI());
                try (FileSystem inside = FileSystems.newFileSystem(file)) {
                    return list(inside.getPath(FOLDER));
                }
            }
            return list(Path.of(anchor.toURI()).resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ScenarioReader.SUFFIX))
                    .map(name -> name.substring(0, name.length() - ScenarioReader.SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    static byte[] content(String name) {
        try (InputStream in = ShippedScenarios.class.getResourceAsStream(FOLDER + name + ScenarioReader.SUFFIX)) {
            if (in == null) {
                throw new IllegalStateException("the scenario '" + name + "' is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
