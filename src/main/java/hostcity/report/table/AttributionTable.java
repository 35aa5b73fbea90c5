package hostcity.report.table;

import hostcity.experiment.Attribution;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What effects consist of: of experiments that attribute. */
final class AttributionTable {

    private static final List<Column> COLUMNS = List.of(
            Column.words("scenario", "scenario", "情景"),
            Column.words("place", "place", "地点"),
            Column.interval("direct_effect", "direct effect", "直接效应"),
            Column.interval("cluster_response", "cluster response", "集聚反应"),
            Column.interval("rivals_response", "rivals' response", "竞争城市反应"),
            Column.interval("whole", "in sum", "合计"),
            Column.interval("cluster_multiplier", "cluster multiplier", "集聚乘数"));

    private AttributionTable() {}

    /** The table; empty if the experiment does not attribute. */
    static Optional<Table> of(Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            chapter.comparison()
                    .attribution()
                    .ifPresent(x -> x.effects().forEach(effect -> rows.add(row(report, chapter, effect))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "attribution",
                        new Label("What the difference of seats consists of", "总部数变化的构成"),
                        COLUMNS,
                        rows,
                        Optional.of(note())));
    }

    private static Label note() {
        return new Label(
                "Direct effect: the policy while all see the baseline's stocks, and rivals do the same. Cluster response:"
                        + " what stocks add that respond. Rivals' response: what other cities add that respond. The cluster"
                        + " multiplier is (direct + cluster) / direct, undefined where the direct effect's interval covers 0.",
                "直接效应：各方仍看到基准的机构存量、竞争城市行为不变时政策本身的作用。集聚反应：存量随之变化带来的增量。"
                        + "竞争城市反应：其他城市应对带来的增量。集聚乘数=(直接+集聚)/直接，直接效应区间含0时无定义。");
    }

    private static List<Cell> row(Report report, Chapter chapter, Attribution.Effect effect) {
        return List.of(
                new Cell.Words(chapter.title()),
                new Cell.Words(report.nameOf(effect.place())),
                Cell.of(effect.direct(), 1, 2),
                Cell.of(effect.cluster(), 1, 2),
                Cell.of(effect.rivals(), 1, 2),
                Cell.of(effect.whole(), 1, 2),
                Cell.of(effect.multiplier(), 1, 2));
    }
}
