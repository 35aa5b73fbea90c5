package hostcity.report.figure;

import hostcity.experiment.Difference;
import hostcity.report.Numbers;

/**
 * A row of a chart of bars: a name, numbers below it, a bar, and an interval around its end.
 *
 * @param name what it is
 * @param numbers what it comes to, in words
 * @param from where the bar begins
 * @param to where it ends
 * @param low lower end of the interval; NaN if there is none
 * @param high upper end
 * @param look how it is drawn
 * @param tip what it tells on pointing
 */
record Bar(String name, String numbers, double from, double to, double low, double high, Look look, String tip) {

    /** How a bar is drawn; changes say their sign by filling and hatching. */
    enum Look {
        /** A mark where a level lies; the axis need not begin at 0. */
        LEVEL,
        /** Light: what other bars come to. */
        SUM,
        /** Filled or hatched by its direction. */
        CHANGE,
        /** From what is lost on the left of 0 to what is gained on the right of it. */
        EXCHANGE,
        /** A point with its interval, and no bar. */
        POINT
    }

    /** A difference, drawn from a value on: 0, or where another has ended. */
    static Bar at(double start, String name, Difference difference, double unit, Look look, String tip) {
        return new Bar(
                name,
                Numbers.interval(difference, unit, Words.DIGITS),
                start,
                start + difference.mean() / unit,
                start + difference.low() / unit,
                start + difference.high() / unit,
                look,
                tip);
    }

    /** Whether the interval leaves open where the bar goes. */
    boolean isOpen() {
        return !(low > from || high < from);
    }

    double least() {
        return Math.min(Math.min(from, to), Double.isNaN(low) ? to : low);
    }

    double most() {
        return Math.max(Math.max(from, to), Double.isNaN(high) ? to : high);
    }
}
