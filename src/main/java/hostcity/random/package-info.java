/**
 * Keyed random draws: every draw is a pure function of (seed, purpose, organization or office or voter, time, city). No
 * stream, no state, hence the same bits whatever the threads, the platform or the order of events.
 */
@NullMarked
package hostcity.random;

import org.jspecify.annotations.NullMarked;
