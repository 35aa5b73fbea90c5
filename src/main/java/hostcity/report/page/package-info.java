/** The page of a report: one HTML file that needs nothing else. Its words are here, its looks in the resources. */
@NullMarked
package hostcity.report.page;

import org.jspecify.annotations.NullMarked;
