package hostcity.gui.inspect;

import static hostcity.gui.inspect.Stage.all;
import static hostcity.gui.inspect.Stage.onEvents;
import static org.assertj.core.api.Assertions.assertThat;

import hostcity.gui.look.Theme;
import hostcity.report.Language;
import java.awt.Component;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both inspectors can be read in both languages and themes, and in a narrow window. */
class InspectorsLookTest {

    private static final int NARROW = 400;
    private static final Path SOURCES = Path.of("src", "main", "java", "hostcity", "gui", "inspect");

    static Stream<Arguments> looks() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Language.values()).map(language -> Arguments.of(theme, language)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void cityIsPainted(Theme theme, Language language) {
        for (int i = 0; i < 3; i++) {
            int tab = i;
            check(theme, () -> {
                CityInspector city = new CityInspector(Language.EN, Theme.LIGHT, CityListener.NONE, (a, b, c) -> false);
                city.show(Stage.film(), Stage.YEAR, Stage.source());
                city.select(Stage.film().indexOf("shanghai"));
                city.setLanguage(language);
                city.setTheme(theme);
                city.openTab(tab);
                return city;
            });
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void adoptionIsPainted(Theme theme, Language language) {
        check(
                theme,
                () -> new AdoptPanel(
                        new Look(language, theme),
                        Stage.view("shanghai"),
                        new Decisions(java.util.Map.of(), java.util.Optional.empty()),
                        x -> {}));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void organizationIsPainted(Theme theme, Language language) {
        long organization = Stage.film().stills().get(0).offices(0).get(0).organization();
        for (int i = 0; i < 2; i++) {
            int tab = i;
            OrganizationInspector panel = onEvents(() -> {
                OrganizationInspector made =
                        new OrganizationInspector(Language.EN, Theme.LIGHT, x -> {}, Runnable::run);
                made.show(Stage.film(), Stage.YEAR, Stage.source());
                made.select(organization);
                return made;
            });
            check(theme, () -> {
                panel.setLanguage(language);
                panel.setTheme(theme);
                panel.openTab(tab);
                return panel;
            });
        }
    }

    private static void check(Theme theme, java.util.concurrent.Callable<JComponent> made) {
        BufferedImage image = onEvents(() -> {
            theme.install();
            JComponent panel = made.call();
            SwingUtilities.updateComponentTreeUI(panel);
            BufferedImage painted = Stage.paint(panel, NARROW);
            assertNothingCutOff(panel);
            return painted;
        });
        assertThat(colors(image)).isGreaterThan(10);
    }

    private static void assertNothingCutOff(JComponent panel) {
        for (Component component : all(panel)) {
            boolean plain = text(component).filter(x -> !x.startsWith("<html>")).count() == 1;
            if (plain && component.isVisible() && component.getWidth() > 0) {
                assertThat(component.getWidth())
                        .as(text(component).toList() + " of " + component.getName())
                        .isGreaterThanOrEqualTo(component.getPreferredSize().width - 1);
            }
            if (component instanceof JLabel) {
                assertThat(component.getFont().getSize2D()).isGreaterThanOrEqualTo(11);
            }
        }
    }

    private static Stream<String> text(Component component) {
        if (component instanceof JLabel label) {
            return Stream.ofNullable(label.getText());
        }
        return component instanceof AbstractButton button ? Stream.ofNullable(button.getText()) : Stream.empty();
    }

    private static long colors(BufferedImage image) {
        return java.util.Arrays.stream(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }

    @Test
    void everyCharacterHasAGlyph() throws IOException {
        Font font = Theme.font(12);
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<String> lacking = files.map(InspectorsLookTest::read)
                    .flatMap(x -> x.codePoints().filter(c -> c >= ' ').boxed())
                    .filter(c -> !font.canDisplay(c))
                    .map(Character::toString)
                    .distinct()
                    .toList();
            assertThat(lacking).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
