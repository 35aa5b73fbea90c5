package hostcity.report.table;

import hostcity.experiment.Comparison;
import hostcity.experiment.Comparison.PlaceChange;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Report;
import java.util.List;
import java.util.Optional;

/** What a scenario changes in every place, and how the difference comes about. */
final class PlacesTable {

    private static final double MILLION = 1e6;

    private static final List<Column> COLUMNS = List.of(
            Column.words("place", "place", "地点"),
            Column.value("seats_baseline", "seats, baseline", "总部数，基准"),
            Column.value("seats_scenario", "seats, scenario", "总部数，情景"),
            Column.interval("seats", "difference", "变化"),
            Column.value("founded_difference", "founded", "新设"),
            Column.value("arrived_difference", "arrived", "迁入"),
            Column.value("left_difference", "left", "迁出"),
            Column.value("closed_difference", "closed", "关闭"),
            Column.value("branches_difference", "branches, difference", "分支机构变化"),
            Column.value("public_cost_million_usd", "public cost, million USD", "公共成本（百万美元）"));

    private PlacesTable() {}

    static Table of(Report report, Chapter chapter) {
        Comparison comparison = chapter.comparison();
        return new Table(
                "places-" + comparison.scenario(),
                new Label(
                        "Every place at the end of " + comparison.endYear() + ": "
                                + chapter.title().en(),
                        comparison.endYear() + "年末各地：" + chapter.title().zh()),
                COLUMNS,
                comparison.places().stream().map(x -> row(report, x)).toList(),
                Optional.of(new Label(
                        "Differences scenario less baseline. Founded, arrived, left, closed and public cost (city and"
                                + " nation, undiscounted) are sums over all years; founded + arrived - left - closed ="
                                + " difference. The places where the policy is made come first, then the largest"
                                + " differences: of so many, some intervals miss 0 by chance.",
                        "变化量为情景减基准。新设、迁入、迁出、关闭与公共成本（城市与国家，未贴现）为各年之和；"
                                + "新设+迁入-迁出-关闭=变化。政策所在地列在最前，其余按变化大小排列：地点众多，个别区间会偶然不含0。")));
    }

    private static List<Cell> row(Report report, PlaceChange change) {
        return List.of(
                new Cell.Words(report.nameOf(change.place())),
                new Cell.Value(change.stock().baseline(), 1, false),
                new Cell.Value(change.stock().scenario(), 1, false),
                Cell.of(change.stock(), 1, 2),
                signed(change.founded().mean()),
                signed(change.arrived().mean()),
                signed(change.left().mean()),
                signed(change.closed().mean()),
                signed(change.branches().mean()),
                new Cell.Value(change.cost().mean() / MILLION, 1, true));
    }

    private static Cell signed(double value) {
        return new Cell.Value(value, 2, true);
    }
}
