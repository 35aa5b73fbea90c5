package hostcity.gui;

import hostcity.gui.film.Film;
import hostcity.gui.look.Theme;
import hostcity.gui.map.Coloring;
import hostcity.gui.map.MapListener;
import hostcity.gui.map.MapPanel;
import hostcity.gui.map.MapScene;
import hostcity.gui.map.Preset;
import hostcity.report.Language;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;

/** The map of the run; in lock step that of the baseline in the same year beside it, which shows the same part of the world. */
final class Maps extends JPanel {

    private static final long serialVersionUID = 1;

    private final MapPanel scenario;
    private final MapPanel baseline;
    private final JComponent left;
    private final JComponent right;
    private boolean isLockStep;

    Maps(Theme theme, Language language, MapListener listener) {
        super(new GridLayout(1, 0, 4, 0));
        scenario = new MapPanel(theme, language);
        baseline = new MapPanel(theme, language);
        left = titled(Words.SCENARIO.in(language), scenario);
        right = titled(Words.BASELINE.in(language), baseline);
        scenario.setListener(listener);
        baseline.setListener(listener);
        baseline.setLegendShown(false);
        scenario.setViewListener(baseline::follow);
        baseline.setViewListener(scenario::follow);
        add(scenario);
    }

    private static JComponent titled(String title, MapPanel map) {
        JPanel panel = new JPanel(new BorderLayout());
        JLabel label = new JLabel(title, SwingConstants.CENTER);
        label.setBorder(BorderFactory.createEmptyBorder(2, 0, 2, 0));
        panel.add(label, BorderLayout.NORTH);
        panel.add(map, BorderLayout.CENTER);
        return panel;
    }

    private Stream<MapPanel> all() {
        return Stream.of(scenario, baseline);
    }

    void setLockStep(boolean on) {
        if (on == isLockStep) {
            return;
        }
        isLockStep = on;
        removeAll();
        if (on) {
            left.add(scenario, BorderLayout.CENTER);
            add(left);
            add(right);
            baseline.follow(scenario.view());
        } else {
            add(scenario);
        }
        revalidate();
        repaint();
    }

    void show(Moment moment) {
        scenario.show(moment.film(), moment.year());
        Film other = moment.baseline();
        if (isLockStep && other != null) {
            baseline.show(other, moment.year());
        }
    }

    void setYearMillis(int milliseconds) {
        all().forEach(x -> x.setYearMillis(milliseconds));
    }

    void setTheme(Theme theme) {
        // Also while they are not in the window.
        SwingUtilities.updateComponentTreeUI(left);
        SwingUtilities.updateComponentTreeUI(right);
        all().forEach(x -> x.setTheme(theme));
    }

    void setColoring(Coloring coloring) {
        all().forEach(x -> x.setColoring(coloring));
    }

    void setRestShown(boolean isShown) {
        all().forEach(x -> x.setRestShown(isShown));
    }

    void zoomTo(Preset part) {
        scenario.zoomTo(part);
        baseline.zoomTo(part);
    }

    void selectPlace(int place) {
        all().forEach(x -> x.select(place));
    }

    void selectOrganization(long id) {
        all().forEach(x -> x.selectOrganization(id));
    }

    /** What is on the screen, from left to right. */
    List<MapScene> scenes() {
        Stream<MapPanel> shown = isLockStep ? all() : Stream.of(scenario);
        return shown.flatMap(x -> x.scene().stream()).toList();
    }

    /** The map of the run. */
    MapPanel scenario() {
        return scenario;
    }
}
