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

/**
 * The YAML files in a folder inside the program: in its jar, or in the folder of compiled classes.
 *
 * @param folder the folder, from the root of the class path
 * @param anchor a file that is surely there
 */
record ShippedFiles(String folder, String anchor) {

    /** The scenarios. */
    static final ShippedFiles SCENARIOS = new ShippedFiles("/hostcity/scenarios/", "scenario.schema.json");

    /** The siting cases. */
    static final ShippedFiles CASES = new ShippedFiles("/hostcity/scenarios/cases/", "case.schema.json");

    /** The names without their end, in alphabetical order. */
    List<String> names() {
        URL url = ShippedFiles.class.getResource(folder + anchor);
        if (url == null) {
            throw new IllegalStateException("the program was built without " + folder + anchor);
        }
        try {
            URLConnection connection = url.openConnection();
            if (connection instanceof JarURLConnection jar) {
                Path file = Path.of(jar.getJarFileURL().toURI());
                try (FileSystem inside = FileSystems.newFileSystem(file)) {
                    return list(inside.getPath(folder));
                }
            }
            return list(Path.of(url.toURI()).resolveSibling("."));
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

    /** The content of the file with this name. */
    byte[] content(String name) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream(folder + name + ScenarioReader.SUFFIX)) {
            if (in == null) {
                throw new IllegalStateException(folder + name + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
