package hostcity.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.experiment.ScenarioModels;
import hostcity.gui.HostCityWithUI.Wish;
import hostcity.measure.Measurement;
import hostcity.scenario.RefusedDecisionException;
import hostcity.world.Instrument;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model under MASON's graphical state, without a screen: the same bits as without it. */
class HostCityWithUITest {

    private final Opened opened = Openeds.shipped("shanghai-bonn-offices");

    static long headless(Opened opened) {
        return Measurement.run(ScenarioModels.model(opened.setup(), opened.keySeed()))
                .digest();
    }

    static void runToEnd(HostCityWithUI gui) {
        while (gui.step()) {
            // a year
        }
    }

    @Test
    void isTheSameRunAsWithoutAWindow() {
        HostCityWithUI gui = new HostCityWithUI(opened.withRun(7, 3));
        gui.start();
        runToEnd(gui);
        assertThat(gui.failure()).isNull();
        assertThat(gui.run().film().stills()).hasSize(32);
        assertThat(gui.run().film().digest()).isEqualTo(headless(opened.withRun(7, 3)));
    }

    @Test
    void runsTheRunThatTheConsoleAsksFor() {
        HostCityWithUI gui = new HostCityWithUI(opened);
        gui.state.setSeed(2);
        gui.start();
        runToEnd(gui);
        assertThat(gui.run().film().digest()).isEqualTo(headless(opened.withRun(1, 2)));
    }

    @Test
    void aWishThatComesTooLateIsRefusedAndNothingIsLost() {
        HostCityWithUI gui = new HostCityWithUI(opened);
        gui.start();
        Wish wish = new Wish("bonn", Map.of(Instrument.FUNDING_SUBSIDY, 0.9), Set.of());
        while (gui.run().film().lastYear() < 2049) {
            gui.step();
        }
        gui.decide(wish);
        assertThat(gui.pending()).hasSize(1);
        runToEnd(gui);
        assertThat(gui.run().opened().scenario().policies()).hasSize(2);
        assertThatThrownBy(() -> gui.decide(wish)).isInstanceOf(RefusedDecisionException.class);
        assertThat(gui.pending()).isEmpty();
        assertThat(gui.decided()).isEqualTo(gui.run().opened().scenario());
        assertThat(gui.takeRefusal()).isEmpty();
    }

    @Test
    void goesOnFromACheckpoint(@TempDir Path folder) throws Exception {
        HostCityWithUI gui = new HostCityWithUI(opened);
        gui.start();
        for (int i = 0; i < 12; i++) {
            gui.step();
        }
        File file = folder.resolve("2031.checkpoint").toFile();
        gui.state.writeToCheckpoint(file);
        runToEnd(gui);

        HostCityWithUI other = new HostCityWithUI(opened);
        other.start();
        assertThat(other.readNewStateFromCheckpoint(file)).isTrue();
        assertThat(other.run().film().lastYear()).isEqualTo(2031);
        runToEnd(other);
        assertThat(other.run().film().digest()).isEqualTo(gui.run().film().digest());
    }

    @Test
    void tellsOfAFileThatIsNoCheckpoint(@TempDir Path folder) throws Exception {
        File file =
                Files.writeString(folder.resolve("garbage"), "no checkpoint").toFile();
        HostCityWithUI gui = new HostCityWithUI(opened);
        gui.start();
        gui.step();
        assertThat(gui.readNewStateFromCheckpoint(file)).isFalse();
        List<File> told = new ArrayList<>();
        gui.onWrongCheckpoint(told::add);
        gui.readNewStateFromCheckpoint(file);
        gui.readNewStateFromCheckpoint(folder.resolve("missing").toFile());
        assertThat(told).hasSize(2);
        runToEnd(gui);
        assertThat(gui.run().film().digest()).isEqualTo(headless(opened));
    }

    @Test
    void refusesACheckpointOfAnotherScenario(@TempDir Path folder) throws Exception {
        HostCityWithUI gui = new HostCityWithUI(Openeds.shipped("shock-window"));
        gui.start();
        gui.step();
        File file = folder.resolve("other.checkpoint").toFile();
        gui.state.writeToCheckpoint(file);

        HostCityWithUI other = new HostCityWithUI(opened);
        other.start();
        other.step();
        assertThat(other.readNewStateFromCheckpoint(file)).isFalse();
        assertThat(other.run().film().lastYear()).isEqualTo(2020);
        runToEnd(other);
        assertThat(other.run().film().digest()).isEqualTo(headless(opened));
    }
}
