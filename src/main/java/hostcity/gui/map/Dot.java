package hostcity.gui.map;

import hostcity.gui.film.OfficeView;

/**
 * One office in the orbit of its city.
 *
 * @param x px
 * @param y px
 * @param radius px
 */
record Dot(OfficeView office, double x, double y, double radius) {}
