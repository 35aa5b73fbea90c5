package hostcity.gui.inspect;

import hostcity.model.Setup;

/**
 * What the run that is shown comes from: enough to run it again.
 *
 * @param setup what the model is built from
 * @param seed of its draws
 */
public record Source(Setup setup, long seed) {}
