/** The command line: thin commands, and the only place that wires the parts together. */
@NullMarked
package hostcity.cli;

import org.jspecify.annotations.NullMarked;
