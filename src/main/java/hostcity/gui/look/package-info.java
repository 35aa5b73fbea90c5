/** How everything in the window looks: colors, font, words that its parts share. */
@NullMarked
package hostcity.gui.look;

import org.jspecify.annotations.NullMarked;
