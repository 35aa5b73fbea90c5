package hostcity.report.figure;

import hostcity.report.Label;
import hostcity.report.Language;
import org.jfree.chart.JFreeChart;

/** A chart of a report. */
public interface Figure {

    /** The stem of its files and of its anchor on the page: lower case letters, digits and hyphens. */
    String name();

    /** Its caption, which is printed outside of the drawing. */
    Label title();

    /**
     * The chart, without a title. What it shows on pointing are the tool tips of its entities, with a line for each
     * number.
     */
    JFreeChart chart(Language language, Format format);

    /** The height in a format, px. */
    int height(Format format);
}
