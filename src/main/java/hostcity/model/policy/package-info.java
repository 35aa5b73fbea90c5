/** What is decided about instruments: policies, who is eligible, the way from a decision to its effect, and what it costs. */
@NullMarked
package hostcity.model.policy;

import org.jspecify.annotations.NullMarked;
