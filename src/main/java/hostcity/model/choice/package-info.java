/** How an office chooses a host: the yearly offers of all places, consideration sets, utility, calls for proposals, registration. */
@NullMarked
package hostcity.model.choice;

import org.jspecify.annotations.NullMarked;
