/** Pure functions from the state of a model to outcome records, and what the indicators mean. */
@NullMarked
package hostcity.measure;

import org.jspecify.annotations.NullMarked;
