package hostcity.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What a scenario and a case begin with.
 *
 * @param name the name, which is that of the file
 * @param titleEn the title in English, or the other
 * @param titleZh the title in Chinese, or the other
 */
record Heading(String name, String titleEn, String titleZh) {

    /**
     * The name of a file without its end.
     *
     * @param what what the file holds with its article, for messages
     * @throws InputException if it has another end
     */
    static String fileName(Path file, String what) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        if (!name.endsWith(ScenarioReader.SUFFIX)) {
            throw new InputException(what + " is a file that ends in " + ScenarioReader.SUFFIX + ", not "
                    + InputException.quote(file.toString()) + "; rename it");
        }
        return name.substring(0, name.length() - ScenarioReader.SUFFIX.length());
    }

    /**
     * Reads name and title.
     *
     * @param fileName the name of the file without its end
     * @param noun what the file holds, for messages
     */
    static Heading read(YamlMap root, String fileName, String noun) {
        String name = name(root.need("name"), fileName, noun);
        YamlNode title = root.need("title");
        return new Heading(
                name,
                inLanguage(title, "en").line("a title"),
                inLanguage(title, "zh").line("a title"));
    }

    /** What is written in a language; one stands in for the other. */
    static YamlNode inLanguage(YamlNode node, String language) {
        YamlMap texts = node.map("language", List.of("en", "zh"));
        return texts.get(language)
                .orElseGet(() -> texts.values().values().iterator().next());
    }

    private static String name(YamlNode node, String fileName, String noun) {
        String name = node.text();
        if (!ScenarioReader.NAME.matcher(name).matches() || name.length() > ScenarioReader.LONGEST_NAME) {
            throw node.wrong(
                    "is no name of a " + noun,
                    "use up to " + ScenarioReader.LONGEST_NAME
                            + " lower case letters, digits and single hyphens between them");
        }
        if (!name.equals(fileName)) {
            throw node.wrong(
                    "is not the name of the file",
                    "write " + InputException.quote(fileName) + " or rename the file to '" + name
                            + ScenarioReader.SUFFIX + "'");
        }
        return name;
    }

    /** The lines of a list of sources. */
    static List<String> sources(YamlNode node) {
        return node.list().stream().map(item -> item.line("a source")).toList();
    }
}
