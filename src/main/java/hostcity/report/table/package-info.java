/** The tables of a report: each is made once, and written as HTML, CSV and LaTeX. A new table is a class here. */
@NullMarked
package hostcity.report.table;

import org.jspecify.annotations.NullMarked;
