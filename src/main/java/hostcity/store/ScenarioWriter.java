package hostcity.store;

import hostcity.scenario.Adaptation;
import hostcity.scenario.Scenario;
import hostcity.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes scenarios as files that {@link ScenarioReader} reads: the same scenario comes back. Only what a scenario says is
 * written, in the order and style of those that come with the program.
 */
public final class ScenarioWriter {

    private static final String ITEM = "  - ";
    private static final String BELOW_ITEM = "    ";

    private final Scenario scenario;
    private final List<String> lines = new ArrayList<>();

    private ScenarioWriter(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * The text of the file.
     *
     * @param comment a line that says where the scenario comes from; empty for none
     * @throws InputException if a file cannot hold the scenario, such as for a policy after the last year
     */
    public static String text(Scenario scenario, String comment, World world) {
        String text = new ScenarioWriter(scenario).write(comment);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        String file = scenario.name() + ScenarioReader.SUFFIX;
        if (content.length > YamlText.LARGEST_BYTES) {
            throw new InputException("the scenario " + InputException.quote(scenario.name()) + " would have "
                    + content.length + " bytes; files of the user have at most " + YamlText.LARGEST_BYTES);
        }
        // Whatever a file cannot say shows when it is read.
        if (!ScenarioReader.parse(file, scenario.name(), content, world).equals(scenario)) {
            throw new InputException("the scenario " + InputException.quote(scenario.name())
                    + " has something that a file cannot say; build it from what was read from a file");
        }
        return text;
    }

    /**
     * Writes a new file. A folder that is missing is made.
     *
     * @param file where to; it is called as the scenario, with the end {@code .yaml}
     * @param comment as in {@link #text}
     * @throws InputException if there is such a file, or it has another name, or a file cannot hold the scenario
     * @throws StoreException if it cannot be written
     */
    public static void create(Path file, Scenario scenario, String comment, World world) {
        String text = checked(file, scenario, comment, world);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException("the file '" + file + "' exists; choose another name or have it replaced");
        }
        save(file, text);
    }

    /** As {@link #create}, but a file that is there is replaced. */
    public static void replace(Path file, Scenario scenario, String comment, World world) {
        save(file, checked(file, scenario, comment, world));
    }

    private static String checked(Path file, Scenario scenario, String comment, World world) {
        String name = Heading.fileName(file, "a scenario");
        if (!name.equals(scenario.name())) {
            throw new InputException("the scenario " + InputException.quote(scenario.name()) + " belongs in the file '"
                    + scenario.name() + ScenarioReader.SUFFIX + "', not " + InputException.quote(file.toString())
                    + "; give both the same name");
        }
        return text(scenario, comment, world);
    }

    private static void save(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            AtomicFile.makeFolder(folder);
        }
        AtomicFile.write(file, text);
    }

    private String write(String comment) {
        lines.add("# yaml-language-server: $schema=scenario.schema.json");
        lines.add("");
        comment(comment);
        heading();
        lines.add("baseline: " + YamlValue.word(scenario.baseline()).line());
        lines.add("years: {from: " + scenario.startYear() + ", to: " + scenario.endYear() + "}");
        items("policies", scenario.policies().stream().map(PolicyWriter::keys).toList());
        items("events", scenario.events().stream().map(EventWriter::keys).toList());
        adaptation(scenario.adaptation());
        if (!scenario.noPoaching().isEmpty()) {
            lines.addAll(YamlValue.words(scenario.noPoaching()).under("", "no_poaching"));
        }
        parameters();
        return String.join("\n", lines) + "\n";
    }

    private void parameters() {
        if (!scenario.parameters().isEmpty()) {
            Map<String, YamlValue> values = new LinkedHashMap<>();
            new TreeMap<>(scenario.parameters())
                    .forEach((parameter, value) -> values.put(parameter.id(), YamlValue.number(value)));
            lines.addAll(YamlValue.map(values).under("", "parameters"));
        }
    }

    private void comment(String comment) {
        if (!comment.codePoints().allMatch(InputException::isPrintable)) {
            throw new InputException("a comment is one line of text, not " + InputException.quote(comment)
                    + "; remove line breaks and what does not print");
        }
        if (!comment.isBlank()) {
            lines.add("# " + comment.strip());
        }
    }

    private void heading() {
        lines.add("name: " + YamlValue.word(scenario.name()).line());
        lines.addAll(bilingual(scenario.titleEn(), scenario.titleZh()).inLines("", "title"));
        if (!scenario.questionEn().isEmpty() || !scenario.questionZh().isEmpty()) {
            lines.addAll(bilingual(scenario.questionEn(), scenario.questionZh()).inLines("", "question"));
        }
        if (!scenario.sources().isEmpty()) {
            lines.add("sources:");
            scenario.sources()
                    .forEach(source -> lines.add(ITEM + YamlValue.text(source).line()));
        }
    }

    /** A text in both languages, or once where they are the same. */
    private static YamlValue bilingual(String inEnglish, String inChinese) {
        Map<String, YamlValue> texts = new LinkedHashMap<>();
        texts.put("en", YamlValue.text(inEnglish));
        if (!inChinese.equals(inEnglish)) {
            texts.put("zh", YamlValue.text(inChinese));
        }
        return YamlValue.map(texts);
    }

    private void items(String key, List<Map<String, YamlValue>> items) {
        if (items.isEmpty()) {
            return;
        }
        lines.add(key + ":");
        for (Map<String, YamlValue> item : items) {
            Iterator<String> before = List.of(ITEM).iterator();
            item.forEach(
                    (name, value) -> lines.addAll(value.under(before.hasNext() ? before.next() : BELOW_ITEM, name)));
        }
    }

    private void adaptation(Adaptation adaptation) {
        Optional<YamlValue> general = adaptation.general().map(rule -> YamlValue.word(rule.id()));
        if (adaptation.cities().isEmpty()) {
            general.ifPresent(rule -> lines.addAll(rule.under("", "adaptation")));
            return;
        }
        lines.add("adaptation:");
        general.ifPresent(rule -> lines.addAll(rule.under("  ", "general")));
        Map<String, YamlValue> cities = new LinkedHashMap<>();
        new TreeMap<>(adaptation.cities()).forEach((city, rule) -> cities.put(city, YamlValue.word(rule.id())));
        lines.addAll(YamlValue.map(cities).under("  ", "cities"));
    }
}
