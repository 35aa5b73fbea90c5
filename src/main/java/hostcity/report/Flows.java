package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.measure.Indicator;
import hostcity.scenario.Span;
import java.util.List;

/**
 * How a difference of a stock comes about. Every part is what it adds to the stock, so that they add up to it: a
 * negative {@code left} means that more moved away than in the baseline.
 *
 * @param founded founded or opened there, all years
 * @param arrived moved in
 * @param left moved away, with the opposite sign
 * @param closed closed, with the opposite sign
 * @param other what the four do not tell; 0 as long as stocks change by flows alone
 */
public record Flows(Difference founded, Difference arrived, Difference left, Difference closed, Difference other) {

    /** What is founded. */
    public static final Label FOUNDED = new Label("founded", "新设");
    /** What moves in. */
    public static final Label ARRIVED = new Label("arrived", "迁入");
    /** What moves away. */
    public static final Label LEFT = new Label("left", "迁出");
    /** What closes. */
    public static final Label CLOSED = new Label("closed", "关闭");

    /** Of seats. */
    static Flows ofSeats(Pair pair, Span span) {
        return of(
                pair,
                span,
                Indicator.ORGANIZATIONS,
                List.of(Indicator.FOUNDINGS, Indicator.ARRIVALS, Indicator.DEPARTURES, Indicator.CLOSURES));
    }

    /** Of branches. */
    static Flows ofBranches(Pair pair, Span span) {
        return of(
                pair,
                span,
                Indicator.BRANCHES,
                List.of(
                        Indicator.BRANCH_OPENINGS,
                        Indicator.BRANCH_ARRIVALS,
                        Indicator.BRANCH_DEPARTURES,
                        Indicator.BRANCH_CLOSURES));
    }

    private static Flows of(Pair pair, Span span, Indicator stock, List<Indicator> flows) {
        return new Flows(
                pair.of(x -> part(x, span, flows.get(0), 1)),
                pair.of(x -> part(x, span, flows.get(1), 1)),
                pair.of(x -> part(x, span, flows.get(2), -1)),
                pair.of(x -> part(x, span, flows.get(3), -1)),
                Difference.student(
                        rest(pair.baseline(), span, stock, flows), rest(pair.scenario(), span, stock, flows)));
    }

    private static double[] part(Sums sums, Span span, Indicator flow, int sign) {
        double[] values = sums.over(flow, span.start() + 1, span.end());
        return Sums.plus(new double[values.length], values, sign);
    }

    private static double[] rest(Sums sums, Span span, Indicator stock, List<Indicator> flows) {
        double[] rest = Sums.plus(sums.at(stock, span.end()), sums.at(stock, span.start()), -1);
        for (int i = 0; i < flows.size(); i++) {
            rest = Sums.plus(rest, part(sums, span, flows.get(i), i < 2 ? 1 : -1), -1);
        }
        return rest;
    }

    /** The four parts that have a name, in the order above. */
    List<Difference> named() {
        return List.of(founded, arrived, left, closed);
    }

    /** What founding and closing come to. */
    double netBirths() {
        return founded.mean() + closed.mean();
    }

    /** What moves come to. */
    double netMoves() {
        return arrived.mean() + left.mean();
    }

    /** Whether the four parts tell the whole difference. */
    boolean isWhole() {
        return other.baseline() == 0 && other.scenario() == 0;
    }
}
