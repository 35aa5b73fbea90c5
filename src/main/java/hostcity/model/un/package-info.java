/**
 * How offices of the UN find a host: what a place is worth to them, which cities bid, and who decides (ODD 7.25 Calls of
 * the UN).
 */
@NullMarked
package hostcity.model.un;

import org.jspecify.annotations.NullMarked;
