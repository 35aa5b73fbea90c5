package hostcity.gui.map;

import java.awt.geom.Rectangle2D;

/**
 * The name of a place on the map.
 *
 * @param index of the place
 * @param box where it is written, px
 * @param base its base line, px
 * @param size of the font, px
 * @param isApart whether a line leads to it
 */
record Caption(int index, String text, Rectangle2D box, double base, float size, boolean isApart) {}
