package hostcity.gui;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.report.Language;

/** What the buttons and menus of a window do. */
final class WindowCommands implements Commands {

    private final MainWindow window;

    WindowCommands(MainWindow window) {
        this.window = window;
    }

    @Override
    public void playOrPause() {
        window.view().followNewest();
        if (!window.driver().isStopped() || window.restart()) {
            window.driver().playOrPause();
        }
        window.tick();
    }

    @Override
    public void step() {
        window.view().followNewest();
        if (window.driver().isStopped()) {
            window.restart();
        } else {
            window.driver().step();
        }
        window.tick();
    }

    @Override
    public void restart() {
        window.restart();
    }

    @Override
    public void open(String source) {
        window.open(source);
    }

    @Override
    public void chooseFile() {
        window.dialogs().open();
    }

    @Override
    public void save() {
        window.dialogs().save();
    }

    @Override
    public void exportMap() {
        window.dialogs().exportMap();
    }

    @Override
    public void exportChart() {
        window.dialogs().exportChart();
    }

    @Override
    public void exportFilm() {
        window.dialogs().exportFilm();
    }

    @Override
    public void rerun(long seed, int replication) {
        Opened now = window.driver().gui().opened();
        if (!window.mayDiscard()) {
            window.tick();
        } else if (seed == now.seed()) {
            window.begin();
            window.driver().setReplication(replication);
            window.driver().restart();
            window.tick();
        } else {
            window.start(now.withRun(seed, replication));
        }
    }

    @Override
    public void setDelay(int milliseconds) {
        window.view().setDelay(milliseconds);
        window.driver().setDelay(milliseconds);
        window.content().stage().maps().setYearMillis(milliseconds);
    }

    @Override
    public void setLanguage(Language language) {
        window.view().setLanguage(language);
        window.rebuild();
    }

    @Override
    public void setTheme(Theme theme) {
        window.view().setTheme(theme);
        theme.install();
        window.content().setTheme(theme);
    }

    @Override
    public void setLockStep(boolean on) {
        window.view().setLockStep(on);
        window.content().bar().setLockStep(on);
        window.content().stage().maps().setLockStep(on);
        window.refresh();
    }

    @Override
    public void showConsole() {
        window.driver().showConsole();
    }

    @Override
    public void close() {
        if (window.mayDiscard()) {
            window.dispose();
        }
    }

    @Override
    public void refuse(Label why) {
        window.notice().warn(why.in(window.view().language()));
        window.refresh();
    }
}
