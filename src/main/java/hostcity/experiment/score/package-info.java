/** How well the model foretells real siting decisions: from a case to the chances of its candidates (ODD 7.28). */
@NullMarked
package hostcity.experiment.score;

import org.jspecify.annotations.NullMarked;
