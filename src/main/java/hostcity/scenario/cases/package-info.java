/**
 * Real decisions on where an organization settled, as an input: who offered what, who decided by which rule, who won.
 * They judge the model and are no part of a run.
 */
@NullMarked
package hostcity.scenario.cases;

import org.jspecify.annotations.NullMarked;
