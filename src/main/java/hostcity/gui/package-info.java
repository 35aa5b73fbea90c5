/** The window: watch a run, change policies while it goes on, and see what follows. */
@NullMarked
package hostcity.gui;

import org.jspecify.annotations.NullMarked;
