package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the guide, in its order, in an empty folder. */
class GuideTest {

    private static final Path GUIDE = Path.of("docs/guide.md");
    private static final Path CHINESE = Path.of("docs/guide.zh.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    private static List<String> commands(Path guide) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(guide));
        List<String> commands = new ArrayList<>();
        while (blocks.find()) {
            blocks.group(1).lines().forEach(commands::add);
        }
        return commands;
    }

    private static List<String> words(String command) {
        Matcher words = WORD.matcher(command);
        List<String> list = new ArrayList<>();
        while (words.find()) {
            list.add(words.group(1) == null ? words.group(2) : words.group(1));
        }
        return list;
    }

    @Test
    void bothLanguagesGiveTheSameCommands() throws IOException {
        assertThat(commands(CHINESE)).isEqualTo(commands(GUIDE)).hasSizeGreaterThan(12);
        assertThat(commands(GUIDE)).allMatch(x -> x.startsWith("./hostcity "));
    }

    /** With few runs, so that it is quick; else as they stand. */
    @Test
    void everyCommandWorks() throws Exception {
        run(command ->
                command.replaceAll("--replications \\d+", "--replications 2").replace("--limit 400", "--limit 4"));
    }

    @Test
    @Tag("slow")
    void everyCommandWorksAsItStands() throws Exception {
        run(command -> command);
    }

    private void run(java.util.function.UnaryOperator<String> change) throws Exception {
        Files.createDirectory(folder.resolve("scenarios"));
        for (String command : commands(GUIDE)) {
            List<String> words = words(change.apply(command));
            Cli cli = Cli.of(
                    Cli.start(folder, Map.of(), words.subList(1, words.size()).toArray(String[]::new)));
            assertThat(cli.code()).as(command + "\n" + cli.err()).isZero();
        }
        assertThat(folder.resolve("results/my-question/report.html")).isNotEmptyFile();
        assertThat(folder.resolve("results/my-question/figures/difference-my-question-zh.pdf"))
                .isNotEmptyFile();
        assertThat(folder.resolve("results/my-question/tables/costs-en.tex")).isNotEmptyFile();
        assertThat(folder.resolve("my-question.parquet")).isNotEmptyFile();
    }
}
