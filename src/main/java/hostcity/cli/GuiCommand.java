package hostcity.cli;

import hostcity.experiment.ScenarioLibrary;
import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.gui.MainWindow;
import hostcity.gui.Screen;
import hostcity.gui.look.Theme;
import hostcity.report.Language;
import hostcity.store.InputException;
import hostcity.store.ScenarioFiles;
import hostcity.store.StoredRun;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hostcity gui}: watch a run. */
@Command(
        name = "gui",
        description = "Watch organizations found, move and close on a world map, change policies while it runs, and see"
                + " what follows.",
        footer = {"", "docs/gui.md shows the window."})
final class GuiCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "shanghai-bonn-offices",
            description =
                    "A scenario file, or the name of one that comes with the program (default: ${DEFAULT-VALUE}).")
    private String scenario = "";

    @Option(
            names = "--baseline",
            paramLabel = "SCENARIO",
            defaultValue = "baseline",
            description = "What it is compared with (default: ${DEFAULT-VALUE}).")
    private String baseline = "";

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "As for run and compare (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--run",
            paramLabel = "N",
            defaultValue = "0",
            description = "Which of the runs with this seed, from 0 (default: ${DEFAULT-VALUE}).")
    private int run;

    @Option(
            names = "--replay",
            paramLabel = "FOLDER#RUN",
            description = "Watch a stored run again, such as results/shanghai-bonn-offices-vs-baseline#0 or"
                    + " FOLDER#SCENARIO/0.")
    private @Nullable String replay;

    @Option(
            names = "--world",
            paramLabel = "DIR",
            description = "A world that you edited, from 'hostcity world export' (default: the shipped one).")
    private @Nullable Path world;

    @Option(names = "--lang", paramLabel = "en|zh", description = "Language (default: that of the system).")
    private @Nullable String lang;

    @Option(names = "--dark", description = "Light on dark.")
    private boolean dark;

    @Override
    public Integer call() {
        if (run < 0 || run >= RunOptions.MOST_REPLICATIONS) {
            throw new InputException(
                    "--run must lie between 0 and " + (RunOptions.MOST_REPLICATIONS - 1) + ", not " + run);
        }
        Language language = language();
        ScenarioLibrary library = new ScenarioFiles(Worlds.open(world).world(), baseline);
        Opened opened = opened(library);
        Optional<String> missing = Screen.missing();
        if (missing.isPresent()) {
            throw new InputException(
                    missing.get()
                            + "; start it where there is one ('ssh -X' lends yours), or use 'hostcity run' and 'hostcity report'");
        }
        MainWindow.open(library, opened, language, dark ? Theme.DARK : Theme.LIGHT)
                .awaitClosed();
        return 0;
    }

    private Opened opened(ScenarioLibrary library) {
        if (replay != null) {
            return StoredRun.open(replay);
        }
        try {
            return library.open(scenario, seed, run);
        } catch (ScenarioLibrary.Refused e) {
            throw new InputException(e.line(), e);
        }
    }

    private Language language() {
        String code = lang == null ? Locale.getDefault().getLanguage() : lang;
        Optional<Language> language = Language.of(code);
        if (lang != null && language.isEmpty()) {
            throw new InputException("--lang must be en or zh, not " + InputException.quote(lang));
        }
        return language.orElse(Language.EN);
    }
}
