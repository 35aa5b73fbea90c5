/**
 * What can be seen of a run, year by year: immutable pictures that the thread of the model takes and the window shows, so
 * that drawing and the model never wait for each other.
 */
@NullMarked
package hostcity.gui.film;

import org.jspecify.annotations.NullMarked;
