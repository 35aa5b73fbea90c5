/**
 * The figures of a report. A chart is one class here, drawn once for the page and for PDF, SVG and PNG files; a new one is
 * a class and a line in {@link hostcity.report.figure.Figures}.
 */
@NullMarked
package hostcity.report.figure;

import org.jspecify.annotations.NullMarked;
