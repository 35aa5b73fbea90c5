/**
 * Runs, comparisons, calibration of the city constants: what defines an experiment, apart from how it is executed
 * (threads, folders). Owns {@link hostcity.experiment.ResultStore}.
 */
@NullMarked
package hostcity.experiment;

import org.jspecify.annotations.NullMarked;
