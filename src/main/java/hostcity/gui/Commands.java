package hostcity.gui;

import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.report.Language;

/** What buttons and menus of the window ask for; on the event thread. */
interface Commands {

    /** Plays, or pauses. */
    void playOrPause();

    /** Runs one year. */
    void step();

    /** Goes back to the start, and reads the scenario again if its file has changed. */
    void restart();

    /** Opens a scenario by its name or path. */
    void open(String source);

    /** Has the user choose a file to open. */
    void chooseFile();

    /** Has the user choose a file, and saves the scenario with all that was decided by hand. */
    void save();

    /** Has the user choose a file, and saves the map. */
    void exportMap();

    /** Has the user choose a file, and saves the chart. */
    void exportChart();

    /** Has the user choose a file, and saves all years that were seen as an animation. */
    void exportFilm();

    /** Starts another run of the scenario. */
    void rerun(long seed, int replication);

    /** Tells that something that was typed is wrong, and shows again what holds. */
    void refuse(Label why);

    /** Milliseconds that a year takes at least. */
    void setDelay(int milliseconds);

    /** Changes the language of everything. */
    void setLanguage(Language language);

    /** Changes the colors of everything. */
    void setTheme(Theme theme);

    /** Shows the baseline beside the scenario, or does not. */
    void setLockStep(boolean on);

    /** Shows MASON's Console. */
    void showConsole();

    /** Closes the window. */
    void close();
}
