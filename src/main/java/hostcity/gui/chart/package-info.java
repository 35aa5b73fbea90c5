/**
 * The charts of the window: pure drawings of films, and the component that has them drawn on a thread of its own. A new
 * chart is a class and a constant of {@link hostcity.gui.chart.ChartKind}.
 */
@NullMarked
package hostcity.gui.chart;

import org.jspecify.annotations.NullMarked;
