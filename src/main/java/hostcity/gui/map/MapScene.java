package hostcity.gui.map;

import hostcity.gui.film.Film;
import hostcity.gui.film.Still;
import hostcity.gui.look.Theme;
import hostcity.report.Language;

/**
 * Everything that decides what a map looks like.
 *
 * @param film the film
 * @param still the still of it that is shown
 * @param view the part of the world
 * @param progress how far the year of the still has gone, in [0, 1]: its moves are on their way before 1
 * @param hasRest whether rests of countries and regions are shown
 * @param hasLegend whether the legend is shown
 */
public record MapScene(
        Film film,
        Still still,
        MapView view,
        Theme theme,
        Language language,
        Coloring coloring,
        Selection selection,
        double progress,
        boolean hasRest,
        boolean hasLegend) {

    /** A whole year of the still, colored by field, with a legend, with nothing selected. */
    public static MapScene of(Film film, Still still, MapView view, Theme theme, Language language) {
        return new MapScene(film, still, view, theme, language, Coloring.BY_FIELD, Selection.NOTHING, 1, true, true);
    }

    /** The same with another still. */
    public MapScene withStill(Film ofFilm, Still other) {
        return new MapScene(ofFilm, other, view, theme, language, coloring, selection, progress, hasRest, hasLegend);
    }

    /** The same part of the film in another view. */
    public MapScene withView(MapView other) {
        return new MapScene(film, still, other, theme, language, coloring, selection, progress, hasRest, hasLegend);
    }

    /** The same in another theme. */
    public MapScene withTheme(Theme other) {
        return new MapScene(film, still, view, other, language, coloring, selection, progress, hasRest, hasLegend);
    }

    /** The same in another language. */
    public MapScene withLanguage(Language other) {
        return new MapScene(film, still, view, theme, other, coloring, selection, progress, hasRest, hasLegend);
    }

    /** The same in other colors. */
    public MapScene withColoring(Coloring other) {
        return new MapScene(film, still, view, theme, language, other, selection, progress, hasRest, hasLegend);
    }

    /** The same with something else selected. */
    public MapScene withSelection(Selection other) {
        return new MapScene(film, still, view, theme, language, coloring, other, progress, hasRest, hasLegend);
    }

    /** The same earlier or later in the year. */
    public MapScene withProgress(double other) {
        return new MapScene(film, still, view, theme, language, coloring, selection, other, hasRest, hasLegend);
    }

    /** The same with or without rests of countries and regions. */
    public MapScene withRest(boolean isShown) {
        return new MapScene(film, still, view, theme, language, coloring, selection, progress, isShown, hasLegend);
    }
}
