/** The rules by which cities adjust their instruments, and the expected welfare that they look at. A new rule is a class here and a constant in {@link hostcity.model.adapt.AdaptationRule}. */
@NullMarked
package hostcity.model.adapt;

import org.jspecify.annotations.NullMarked;
