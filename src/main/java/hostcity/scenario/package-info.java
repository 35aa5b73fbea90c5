/**
 * What the user asks for: immutable scenarios with their interventions. A scenario is checked against the world once,
 * and frozen from then on.
 */
@NullMarked
package hostcity.scenario;

import org.jspecify.annotations.NullMarked;
