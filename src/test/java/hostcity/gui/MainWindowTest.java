package hostcity.gui;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.report.Language;
import hostcity.store.ScenarioFiles;
import hostcity.store.ScenarioReader;
import hostcity.store.WorldReader;
import hostcity.world.Instrument;
import hostcity.world.World;
import java.awt.Frame;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as a user drives it. */
class MainWindowTest extends WindowTest {

    private static final World WORLD = WorldReader.shipped();

    private final ScenarioFiles library = new ScenarioFiles(WORLD, "baseline");
    private final Opened opened = Openeds.shipped("shanghai-bonn-offices");

    private TestWindow open() {
        return new TestWindow(library, opened);
    }

    @Test
    void stepsToTheEndAndIsTheSameRunAsWithoutAWindow() {
        try (TestWindow test = open()) {
            for (int year = 2020; year <= 2050; year++) {
                test.step();
                assertThat(test.film().lastYear()).isEqualTo(year);
            }
            assertThat(test.film().digest()).isEqualTo(HostCityWithUITest.headless(opened));
        }
    }

    @Test
    void playsRestartsAndRunsAnotherRun() {
        try (TestWindow test = open()) {
            test.playToEnd();
            assertThat(test.film().digest()).isEqualTo(HostCityWithUITest.headless(opened));
            test.command(Commands::restart);
            assertThat(test.film().lastYear()).isEqualTo(2019);
            test.command(x -> x.rerun(1, 4));
            test.playToEnd();
            assertThat(test.film().digest()).isEqualTo(HostCityWithUITest.headless(opened.withRun(1, 4)));
            test.command(x -> x.rerun(1L << 40, 1));
            test.playToEnd();
            assertThat(test.film().digest()).isEqualTo(HostCityWithUITest.headless(opened.withRun(1L << 40, 1)));
        }
    }

    @Test
    void whatIsDecidedByHandIsSavedAndRunsTheSameWithoutAWindow(@TempDir Path folder) {
        try (TestWindow test = open()) {
            for (int year = 2020; year <= 2028; year++) {
                test.step();
            }
            test.run(() -> {
                test.window.setQuestion((over, text, language) -> true);
                test.window.decide("shanghai", Map.of(Instrument.RENT_CONCESSION, 0.35, Instrument.TAX_RELIEF, 1.0));
            });
            test.step();
            test.step();
            test.run(() -> test.window.decide("bonn", Map.of(Instrument.FUNDING_SUBSIDY, 0.9)));
            test.playToEnd();
            Path file = folder.resolve("by-hand.yaml");
            test.run(() -> test.window.dialogs().save(file, false));
            assertThat(test.notice()).contains("hostcity compare");
            Opened saved = opened.withScenario(ScenarioReader.read(file, WORLD));
            assertThat(HostCityWithUITest.headless(saved))
                    .isEqualTo(test.film().digest())
                    .isNotEqualTo(HostCityWithUITest.headless(opened));
        }
    }

    @Test
    void switchesScenarioAndKeepsTheRunIfTheOtherIsWrong(@TempDir Path folder) throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "name: wrong\ntitle: {en: a, zh: b}\nyear: 3\n");
        try (TestWindow test = open()) {
            test.step();
            test.command(x -> x.open(wrong.toString()));
            assertThat(test.notice()).contains("wrong.yaml").contains("year");
            assertThat(test.film().lastYear()).isEqualTo(2020);
            test.command(x -> x.open("bonn-1994"));
            test.playToEnd();
            assertThat(test.film().startYear()).isEqualTo(1994);
            assertThat(test.film().isWhole()).isTrue();
        }
    }

    @Test
    void tellsOfAScenarioThatIsEditedWhileItIsOpen(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("shanghai-bonn-offices.yaml");
        String text = Files.readString(Path.of("scenarios/shanghai-bonn-offices.yaml"));
        Files.writeString(file, text);
        Opened mine = library.open(file.toString(), 1, 0);
        try (TestWindow test = new TestWindow(library, mine)) {
            test.step();
            Files.writeString(file, text.replace("year: 2026", "year: 2030"));
            test.await(() -> test.window.notice().message().contains("has changed"));
            assertThat(test.film().lastYear()).isEqualTo(2020);
            Files.writeString(file, text.replace("year: 2026", "year: never"));
            test.command(Commands::restart);
            assertThat(test.notice()).contains("never");
            assertThat(test.film().lastYear()).isEqualTo(2020);
            Files.writeString(file, text.replace("year: 2026", "year: 2030"));
            test.command(Commands::restart);
            test.playToEnd();
            Opened edited = library.open(file.toString(), 1, 0);
            assertThat(test.film().digest()).isEqualTo(HostCityWithUITest.headless(edited));
        }
    }

    @Test
    void exportsMapChartAndFilm(@TempDir Path folder) throws Exception {
        try (TestWindow test = open()) {
            test.step();
            test.command(x -> x.setLockStep(true));
            test.await(() -> test.window.content().stage().maps().scenes().size() == 2);
            Exports exports = test.window.dialogs().exports();
            written(test, folder.resolve("map.png"), file -> exports.map(file, false));
            written(test, folder.resolve("chart.png"), file -> exports.chart(file, false));
            written(test, folder.resolve("film.gif"), file -> exports.film(file, false));
            test.run(() -> exports.map(folder.resolve("map.png"), false));
            test.await(() -> test.window.notice().message().contains("already"));
        }
    }

    private static void written(TestWindow test, Path file, Consumer<Path> export) throws IOException {
        test.run(() -> export.accept(file));
        test.await(() -> test.window.notice().message().startsWith("Written"));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(700);
        test.run(() -> test.window.notice().setVisible(false));
    }

    @Test
    void asksBeforeDecisionsAreLost(@TempDir Path folder) {
        AtomicInteger asked = new AtomicInteger();
        try (TestWindow test = open()) {
            test.run(() -> test.window.setQuestion((over, text, language) -> asked.incrementAndGet() > 1));
            test.step();
            test.command(Commands::restart);
            assertThat(asked).hasValue(0);
            test.step();
            test.step();
            test.run(() -> test.window.decide("bonn", Map.of(Instrument.FUNDING_SUBSIDY, 0.9)));
            test.command(Commands::restart);
            assertThat(asked).hasValue(1);
            assertThat(test.film().lastYear()).isEqualTo(2021);
            test.run(() -> test.window.dialogs().save(folder.resolve("mine.yaml"), false));
            test.command(Commands::restart);
            assertThat(asked).hasValue(1);
            assertThat(test.film().lastYear()).isEqualTo(2019);
        }
    }

    @Test
    void keepsTheLayoutWhenTheLanguageChanges() {
        try (TestWindow test = open()) {
            test.run(() -> test.window.frame().setBounds(0, 0, 1366, 768));
            test.command(x -> x.setLockStep(true));
            test.run(() -> test.window.content().inspectors().city().openTab(1));
            int before = test.get(() -> test.window.content().inspectors().getWidth());
            test.command(x -> x.setLanguage(Language.ZH));
            test.await(() -> test.window.content().inspectors().getWidth() == before);
            assertThat(test.get(() -> test.window.content().inspectors().city().openedTab()))
                    .isEqualTo(1);
        }
    }

    @Test
    void closesWithoutATrace() {
        long before =
                Arrays.stream(Window.getWindows()).filter(Window::isDisplayable).count();
        try (TestWindow test = open()) {
            test.command(Commands::showConsole);
            test.command(Commands::playOrPause);
            assertThat(Arrays.stream(Frame.getFrames()).filter(Window::isShowing))
                    .hasSizeGreaterThanOrEqualTo(2);
        }
        assertThat(Arrays.stream(Window.getWindows()).filter(Window::isDisplayable))
                .hasSize((int) before);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(x -> x.isAlive() && x.getName().startsWith("hostcity-chart"));
    }
}
