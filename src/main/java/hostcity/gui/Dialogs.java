package hostcity.gui;

import hostcity.experiment.ScenarioLibrary.Refused;
import hostcity.gui.inspect.Question;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.scenario.Scenario;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;

/** Asks for files, and does what was asked for. */
final class Dialogs {

    private static final String YAML = ".yaml";
    private static final String PNG = ".png";

    private final MainWindow window;
    private final Exports exports;
    private @Nullable Scenario saved;

    Dialogs(MainWindow window) {
        this.window = window;
        this.exports = new Exports(window);
    }

    private Language language() {
        return window.view().language();
    }

    void open() {
        JFileChooser chooser = chooser(Words.OPEN, Path.of("scenarios"));
        if (chooser.showOpenDialog(window.frame()) == JFileChooser.APPROVE_OPTION) {
            window.commands().open(shortened(chooser.getSelectedFile()).toString());
        }
    }

    void save() {
        String name = window.driver().gui().decided().name() + "-by-hand";
        file(Words.SAVE, Path.of("scenarios").resolve(name + YAML), YAML)
                .ifPresent(file -> save(file, Files.exists(file)));
    }

    /** Saves the scenario with all that was decided by hand. */
    void save(Path file, boolean overwrite) {
        String fileName = file.getFileName().toString();
        String name = fileName.endsWith(YAML) ? fileName.substring(0, fileName.length() - YAML.length()) : fileName;
        Scenario scenario = window.driver().gui().decided();
        Scenario named = scenario.withTexts(
                name,
                scenario.titleEn() + " (changed by hand)",
                scenario.titleZh() + "（手动修改）",
                scenario.questionEn(),
                scenario.questionZh());
        try {
            window.library()
                    .save(named, file, "Made in the window of HostCity from " + scenario.name() + ".", overwrite);
            saved = window.driver().gui().decided();
            window.notice().tell(Words.SAVED.in(language()) + "hostcity compare " + file);
        } catch (Refused e) {
            window.notice().warn(e.line());
        }
    }

    void exportMap() {
        file(Words.EXPORT_MAP, picture("map", PNG), PNG).ifPresent(file -> exports.map(file, Files.exists(file)));
    }

    void exportChart() {
        file(Words.EXPORT_CHART, picture("chart", PNG), PNG).ifPresent(file -> exports.chart(file, Files.exists(file)));
    }

    void exportFilm() {
        file(Words.EXPORT_FILM, picture("film", Exports.GIF), "")
                .ifPresent(file -> exports.film(file, Files.exists(file)));
    }

    /** Whether what was decided by hand may be lost; asks if it is not saved. */
    boolean mayDiscard(Question question) {
        HostCityWithUI gui = window.driver().gui();
        Scenario decided = gui.decided();
        return gui.run().opened().isReplay()
                || decided.equals(gui.opened().scenario())
                || decided.equals(saved)
                || question.ask(window.frame().getRootPane(), Words.DISCARD, language());
    }

    Exports exports() {
        return exports;
    }

    private Path picture(String what, String suffix) {
        String scenario = window.driver().gui().decided().name();
        return Path.of(scenario + "-" + what + suffix);
    }

    /**
     * The file that the user chooses; if it exists he has agreed to replace it.
     *
     * @param suffix is added to a name without it
     */
    private Optional<Path> file(Label title, Path proposed, String suffix) {
        JFileChooser chooser = chooser(title, proposed.resolveSibling("."));
        chooser.setSelectedFile(proposed.toAbsolutePath().toFile());
        if (chooser.showSaveDialog(window.frame()) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        Path chosen = shortened(chooser.getSelectedFile());
        Path file = chosen.toString().endsWith(suffix) ? chosen : Path.of(chosen + suffix);
        return !Files.exists(file) || replaces(file) ? Optional.of(file) : Optional.empty();
    }

    private boolean replaces(Path file) {
        Object[] answers = {language().pick("Replace", "替换"), language().pick("Keep", "保留")};
        return JOptionPane.showOptionDialog(
                        window.frame(),
                        file + language().pick(" exists. Replace it?", " 已存在，是否替换？"),
                        "HostCity",
                        JOptionPane.YES_NO_OPTION,
                        JOptionPane.QUESTION_MESSAGE,
                        null,
                        answers,
                        answers[1])
                == JOptionPane.YES_OPTION;
    }

    private JFileChooser chooser(Label title, Path folder) {
        JFileChooser chooser = new JFileChooser(folder.toFile());
        chooser.setLocale(language() == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        chooser.updateUI();
        chooser.setDialogTitle(title.in(language()));
        return chooser;
    }

    /** As the user would type it here. */
    private static Path shortened(File file) {
        Path here = Path.of("").toAbsolutePath();
        Path path = file.toPath().toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
