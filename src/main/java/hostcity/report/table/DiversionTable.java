package hostcity.report.table;

import hostcity.experiment.Diversion;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the seats that a scenario brings would be otherwise: of experiments that attribute. */
final class DiversionTable {

    private static final List<Column> COLUMNS = List.of(
            Column.words("place", "place", "地点"),
            Column.words("otherwise", "where they are without the policy", "无政策时所在地"),
            Column.value("gained", "gained", "获得"),
            Column.value("lost", "lost", "失去"),
            Column.value("net", "net", "净增"));

    private static final Label NOTE = new Label(
            "Seats per run at the end of the last year, by where the same organization is in the baseline of the same seed."
                    + " 'Not founded, or closed' is creation, the rest diversion; nets add up to the difference.",
            "末年末每次模拟的总部数，按同一组织在同种子基准中的所在地划分。“未成立或已关闭”为新生，其余为转移；净增合计等于变化量。");

    private DiversionTable() {}

    /** The table of a scenario; empty if the experiment does not attribute, or nothing differs. */
    static Optional<Table> of(Report report, Chapter chapter) {
        List<List<Cell>> rows = new ArrayList<>();
        chapter.comparison()
                .attribution()
                .ifPresent(x -> x.diversions()
                        .forEach(diversion ->
                                diversion.origins().forEach(origin -> rows.add(row(report, diversion, origin)))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "diversion-" + chapter.comparison().scenario(),
                        new Label(
                                "Created or diverted: " + chapter.title().en(),
                                "新生还是转移：" + chapter.title().zh()),
                        COLUMNS,
                        rows,
                        Optional.of(NOTE)));
    }

    private static List<Cell> row(Report report, Diversion diversion, Diversion.Origin origin) {
        return List.of(
                new Cell.Words(report.nameOf(diversion.place())),
                new Cell.Words(report.nameOf(origin.from())),
                new Cell.Value(origin.gained(), 2, false),
                new Cell.Value(origin.lost(), 2, false),
                new Cell.Value(origin.net(), 2, true));
    }
}
