package hostcity.gui;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Theme;
import hostcity.report.Language;
import hostcity.store.ScenarioFiles;
import hostcity.store.WorldReader;
import hostcity.world.Instrument;
import java.awt.Component;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JLabel;
import javax.swing.JSlider;
import org.junit.jupiter.api.Test;

/** Both inspectors in the window, a slider that is moved, and what a replay says. */
class InspectorsTest extends WindowTest {

    private final ScenarioFiles library = new ScenarioFiles(WorldReader.shipped(), "baseline");
    private final Opened opened = Openeds.shipped("shanghai-bonn-offices");

    @Test
    void aSliderDecidesForTheNextYear() {
        AtomicInteger asked = new AtomicInteger();
        try (TestWindow test = new TestWindow(library, opened)) {
            test.run(() -> test.window.setQuestion((over, text, language) -> asked.incrementAndGet() < 2));
            test.step();
            test.run(() -> test.window.content().inspectors().city().openTab(1));
            move(test, Instrument.SCHOOLING, 70);
            move(test, Instrument.TAX_RELIEF, 50);
            move(test, Instrument.ENTRY_EXIT, 90);
            assertThat(asked).hasValue(2);
            test.step();
            var policies = test.get(
                    () -> test.window.driver().gui().run().opened().scenario().policies());
            assertThat(policies).hasSize(2);
            assertThat(policies.get(1).year()).isEqualTo(2021);
            assertThat(policies.get(1).set())
                    .containsEntry(Instrument.SCHOOLING, 0.7)
                    .containsEntry(Instrument.TAX_RELIEF, 0.5)
                    .doesNotContainKey(Instrument.ENTRY_EXIT);
        }
    }

    private static void move(TestWindow test, Instrument instrument, int percent) {
        test.run(() -> {
            JSlider slider = TestWindow.parts(test.window.content().inspectors().city())
                    .filter(x -> x instanceof JSlider && ("slider." + instrument.id()).equals(x.getName()))
                    .map(JSlider.class::cast)
                    .findFirst()
                    .orElseThrow();
            slider.setValue(percent);
        });
        test.await(() -> !test.window.driver().gui().pending().isEmpty());
        TestWindow.pause(700); // steps of the keyboard are gathered
    }

    @Test
    void theLifeOfAnOrganizationOpens() {
        try (TestWindow test = new TestWindow(library, opened, Language.ZH, Theme.DARK)) {
            test.step();
            OfficeView seat = test.film().still(2020).orElseThrow().officesByPlace().stream()
                    .flatMap(x -> x.stream())
                    .filter(x -> x.acronym().equals("IWA"))
                    .findFirst()
                    .orElseThrow();
            test.run(() -> test.window.content().selectOrganization(seat.organization()));
            test.await(() -> texts(test).anyMatch("IWA"::equals));
        }
    }

    private static java.util.stream.Stream<String> texts(TestWindow test) {
        return TestWindow.parts(test.window.content().inspectors().organization())
                .filter(Component::isShowing)
                .filter(JLabel.class::isInstance)
                .map(x -> String.valueOf(((JLabel) x).getText()));
    }

    @Test
    void aReplayTellsWhetherItIsTheStoredRun() {
        Opened stored = replay(HostCityWithUITest.headless(opened));
        try (TestWindow test = new TestWindow(library, stored)) {
            test.playToEnd();
            test.await(() -> test.window.notice().message().contains("the same in every bit"));
        }
        try (TestWindow test = new TestWindow(library, replay(1))) {
            test.playToEnd();
            test.await(() -> test.window.notice().message().contains("not as it is stored"));
        }
    }

    private Opened replay(long digest) {
        return new Opened(
                "results/x#0",
                opened.world(),
                opened.scenario(),
                opened.baseline(),
                opened.seed(),
                opened.replication(),
                OptionalLong.of(digest));
    }
}
