package hostcity.gui;

import hostcity.gui.film.Film;
import hostcity.gui.look.Theme;
import hostcity.gui.map.Coloring;
import hostcity.report.Language;
import hostcity.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What the user has chosen to see; on the event thread. */
final class View {

    /** More curves in a chart could not be told apart. */
    private static final int MOST_PLACES = 6;

    /** No year is held: the newest one is shown. */
    private static final int NEWEST = Integer.MAX_VALUE;

    private Language language;
    private Theme theme;
    private boolean isLockStep;
    private int year = NEWEST;
    private int place;
    private final List<Integer> places = new ArrayList<>();
    private int delay = 500;
    private Coloring coloring = Coloring.BY_FIELD;
    private boolean isRestShown = true;

    View(Language language, Theme theme) {
        this.language = language;
        this.theme = theme;
    }

    /** Begins with what a scenario is about. */
    void focus(Scenario scenario, Film film) {
        year = NEWEST;
        places.clear();
        scenario.focus().stream()
                .map(film::indexOf)
                .filter(x -> film.places().get(x).isCity())
                .limit(MOST_PLACES / 2)
                .forEach(places::add);
        if (places.isEmpty()) {
            places.add(0);
        }
        place = places.get(0);
    }

    /** Selects a place; it joins those in charts, in the place of the one that has been there longest. */
    void choose(int chosen) {
        place = chosen;
        if (!places.contains(chosen)) {
            if (places.size() == MOST_PLACES) {
                places.remove(0);
            }
            places.add(chosen);
        }
    }

    int place() {
        return place;
    }

    /** The places in charts, the selected one first. */
    List<Integer> places() {
        List<Integer> all = new ArrayList<>(places);
        all.remove((Integer) place);
        all.add(0, place);
        return all;
    }

    /** Holds a year, or follows the newest one if it is that. */
    void hold(int chosen, Film film) {
        year = chosen >= film.lastYear() ? NEWEST : chosen;
    }

    void followNewest() {
        year = NEWEST;
    }

    int year(Film film) {
        return Math.min(year, film.lastYear());
    }

    Language language() {
        return language;
    }

    void setLanguage(Language other) {
        language = other;
    }

    Theme theme() {
        return theme;
    }

    void setTheme(Theme other) {
        theme = other;
    }

    boolean isLockStep() {
        return isLockStep;
    }

    void setLockStep(boolean on) {
        isLockStep = on;
    }

    Coloring coloring() {
        return coloring;
    }

    void setColoring(Coloring other) {
        coloring = other;
    }

    /** Whether rests of countries and regions are on the map. */
    boolean isRestShown() {
        return isRestShown;
    }

    void setRestShown(boolean isShown) {
        isRestShown = isShown;
    }

    /** Milliseconds that a year takes at least. */
    int delay() {
        return delay;
    }

    void setDelay(int milliseconds) {
        delay = milliseconds;
    }
}
