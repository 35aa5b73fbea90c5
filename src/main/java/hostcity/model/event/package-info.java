/** Shocks that a scenario states: what happens in which year, and what it amounts to for an office, a nation, a place. */
@NullMarked
package hostcity.model.event;

import org.jspecify.annotations.NullMarked;
