package hostcity.gui;

import hostcity.experiment.ScenarioLibrary.Title;
import hostcity.gui.chart.ChartsPanel;
import hostcity.gui.inspect.CityInspector;
import hostcity.gui.inspect.CityListener;
import hostcity.gui.inspect.Question;
import hostcity.gui.look.Theme;
import hostcity.gui.map.MapListener;
import hostcity.report.Language;
import hostcity.world.InstrumentInfo;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import javax.swing.JSplitPane;

/** All that is in the window, in one language. */
final class Content extends JPanel {

    private static final long serialVersionUID = 1;

    private static final long INSPECT_NANOS = 300_000_000;

    private final RunBar bar;
    private final Stage stage;
    private final Inspectors inspectors;
    private long inspected;

    /** Who is told what the user does in the content. */
    record Listeners(
            Commands commands, MapListener map, CityListener city, Question question, IntConsumer yearChosen) {}

    Content(
            Listeners listeners,
            View view,
            List<Title> titles,
            List<InstrumentInfo> instruments,
            Executor background,
            NoticeBar notice) {
        super(new BorderLayout());
        Language language = view.language();
        Theme theme = view.theme();
        bar = new RunBar(listeners.commands, view, titles);
        Maps maps = new Maps(theme, language, listeners.map);
        maps.setLockStep(view.isLockStep());
        stage = new Stage(maps, new ChartsPanel(instruments, theme, language), view, listeners.yearChosen);
        inspectors = new Inspectors(language, theme, listeners.city, listeners.question, background);
        JPanel top = new JPanel(new BorderLayout());
        top.add(bar, BorderLayout.NORTH);
        top.add(notice, BorderLayout.SOUTH);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, stage, inspectors);
        split.setResizeWeight(1);
        split.setBorder(null);
        inspectors.setPreferredSize(new Dimension(CityInspector.WIDTH + 12, 600));
        inspectors.setMinimumSize(new Dimension(CityInspector.WIDTH - 40, 200));
        // What the inspectors leave: maps side by side would want more than there is.
        stage.setPreferredSize(new Dimension(600, 600));
        stage.setMinimumSize(new Dimension(320, 200));
        add(top, BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
    }

    void show(Moment moment) {
        bar.show(moment.run().opened());
        bar.setPlaying(moment.state() == Moment.State.PLAYING);
        stage.show(moment);
        // Nobody reads more of them, and the thread of the model waits for this one.
        if (moment.state() != Moment.State.PLAYING || System.nanoTime() - inspected > INSPECT_NANOS) {
            inspected = System.nanoTime();
            inspectors.show(moment);
        }
    }

    void setTheme(Theme theme) {
        stage.setTheme(theme);
        inspectors.setTheme(theme);
    }

    void selectPlace(int place) {
        stage.maps().selectPlace(place);
        inspectors.selectPlace(place);
    }

    void selectOrganization(long id) {
        stage.maps().selectOrganization(id);
        inspectors.selectOrganization(id);
    }

    RunBar bar() {
        return bar;
    }

    Stage stage() {
        return stage;
    }

    Inspectors inspectors() {
        return inspectors;
    }

    /** Ends the threads that draw. */
    void dispose() {
        stage.dispose();
    }
}
