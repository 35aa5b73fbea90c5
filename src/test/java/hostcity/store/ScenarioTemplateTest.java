package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.model.policy.Policy;
import hostcity.scenario.Scenario;
import hostcity.world.Instrument;
import hostcity.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTemplateTest {

    private static final World WORLD = WorldReader.shipped();

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenReadsBack() {
        List<Instrument> offices = List.of(Instrument.RENT_CONCESSION, Instrument.OFFICE_EQUIPMENT);
        Path file = new ScenarioTemplate("my-offices", "shanghai", "bonn", offices, 2028).write(folder, WORLD);
        Scenario scenario = ScenarioReader.read(file, WORLD);
        Policy policy = scenario.policies().get(0);
        assertThat(scenario.titleEn()).isEqualTo("Shanghai adopts instruments of Bonn");
        assertThat(policy.year()).isEqualTo(2028);
        assertThat(policy.places()).containsExactly("shanghai");
        assertThat(policy.set().keySet()).containsExactlyElementsOf(offices);
    }

    @Test
    void everyCityWithInstrumentsCanBeASource() {
        for (String source : ScenarioReader.cityIds(WORLD)) {
            ScenarioTemplate template = new ScenarioTemplate("a-copy", "xian", source, List.of(), 2026);
            boolean has = Instrument.all().stream()
                    .anyMatch(i -> WORLD.baseline("reconciled", WORLD.defaults())
                                    .levels(source)
                                    .get(i)
                            > 0);
            if (has) {
                assertThat(template.text(WORLD)).contains("from: " + source);
            } else {
                assertThatThrownBy(() -> template.text(WORLD)).hasMessageContaining("has no instrument");
            }
        }
    }

    @Test
    void theCommentedLinesAreRightToo() {
        String text = new ScenarioTemplate("mine", "shanghai", "bonn", List.of(), 2026)
                .text(WORLD)
                .replaceAll("(?m)^( *)# (?=- |  |until|parameters|question|sources)", "$1");
        Scenario scenario = ScenarioReader.parse("mine.yaml", "mine", text.getBytes(StandardCharsets.UTF_8), WORLD);
        assertThat(scenario.policies()).hasSize(2);
        assertThat(scenario.policies().get(0).until()).isEqualTo(2040);
        assertThat(scenario.parameters()).hasSize(1);
        assertThat(scenario.questionEn()).isNotEmpty();
        assertThat(scenario.sources()).hasSize(1);
    }

    @Test
    void anExistingFileIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");
        assertThatThrownBy(() -> offices("mine", "shanghai").write(folder, WORLD))
                .isInstanceOf(InputException.class)
                .hasMessage("the file '" + file + "' exists; choose another name or remove it");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aWrongRequestIsOneLineAndWritesNothing() {
        assertThatThrownBy(() -> offices("mine", "shangai").write(folder, WORLD))
                .isInstanceOf(InputException.class)
                .hasMessage("'shangai' is no city of the world; did you mean 'shanghai'?");
        assertThatThrownBy(() -> offices("../mine", "shanghai").write(folder, WORLD))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is no name of a scenario");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMissingFolderIsMadeAndAFileInItsPlaceKept() throws IOException {
        Path missing = folder.resolve("missing");
        assertThat(offices("mine", "shanghai").write(missing, WORLD)).isEqualTo(missing.resolve("mine.yaml"));
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> offices("mine", "shanghai").write(file, WORLD))
                .isInstanceOf(InputException.class)
                .hasMessage(file + " is a file, not a folder; name another folder");
        assertThat(file).hasContent("mine");
    }

    private static ScenarioTemplate offices(String name, String city) {
        return new ScenarioTemplate(name, city, "bonn", List.of(Instrument.RENT_CONCESSION), 2026);
    }
}
