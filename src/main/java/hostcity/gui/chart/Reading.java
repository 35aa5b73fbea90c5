package hostcity.gui.chart;

import hostcity.gui.film.Film;

/** A number that is read from a year of a film. */
@FunctionalInterface
interface Reading {

    double of(Film film, int year);
}
