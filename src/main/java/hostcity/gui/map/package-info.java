/**
 * The map of the world: one still of a film, drawn from immutable data only. What is drawn is a {@link
 * hostcity.gui.map.MapScene}; {@link hostcity.gui.map.MapDrawing} draws it on anything, {@link
 * hostcity.gui.map.MapPanel} shows it in a window.
 */
@NullMarked
package hostcity.gui.map;

import org.jspecify.annotations.NullMarked;
