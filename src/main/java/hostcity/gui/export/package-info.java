/** Pictures and films as files: each is there in whole or not at all. */
@NullMarked
package hostcity.gui.export;

import org.jspecify.annotations.NullMarked;
