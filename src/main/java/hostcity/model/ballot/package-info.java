/**
 * How voters choose among bids: three voting procedures and the replay of recorded counts. Pure: it knows votes and lots,
 * nothing of the model.
 */
@NullMarked
package hostcity.model.ballot;

import org.jspecify.annotations.NullMarked;
