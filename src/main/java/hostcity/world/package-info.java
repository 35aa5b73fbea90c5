/**
 * What is given: nations, places, instruments, policy matrices, parameters and the start population, as immutable
 * records that carry their sources. Knows nothing of files.
 */
@NullMarked
package hostcity.world;

import org.jspecify.annotations.NullMarked;
