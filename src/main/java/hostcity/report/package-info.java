/** Tables, figures and a page from stored results. A report never simulates: what it says can be made again without a run. */
@NullMarked
package hostcity.report;

import org.jspecify.annotations.NullMarked;
