package hostcity.report.table;

import hostcity.report.CatalogueEntry;
import hostcity.report.Chapter;
import hostcity.report.Effect;
import hostcity.report.Label;
import hostcity.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each scenario changes: where it is made, elsewhere, in the world. */
final class EffectsTable {

    private static final List<Column> COLUMNS = List.of(
            Column.words("scenario", "scenario", "情景"),
            Column.words("area", "where", "范围"),
            Column.value("seats_baseline", "seats, baseline", "总部数，基准"),
            Column.value("seats_scenario", "seats, scenario", "总部数，情景"),
            Column.interval("seats", "seats, difference", "总部数变化"),
            Column.interval("branches", "branches, difference", "分支机构变化"),
            Column.interval("un_bodies", "UN bodies, difference", "联合国机构变化"));

    private EffectsTable() {}

    static Table of(Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            CatalogueEntry entry = chapter.entry();
            Label where = entry.where(report.world());
            rows.add(row(chapter, where, entry.here()));
            entry.elsewhere().ifPresent(x -> rows.add(row(chapter, new Label("elsewhere", "其他地区"), x)));
            if (entry.elsewhere().isPresent()) {
                rows.add(row(chapter, new Label("world", "全球"), entry.world()));
            }
        }
        int year = report.chapters().get(0).comparison().endYear();
        return new Table(
                "effects",
                new Label("What changes by the end of " + year, year + "年末的变化"),
                COLUMNS,
                rows,
                Optional.of(new Label(
                        "Means over pairs of runs with the same seeds; differences with 95% intervals of the mean.",
                        "同种子成对模拟的均值；变化量附均值的95%区间。")));
    }

    private static List<Cell> row(Chapter chapter, Label area, Effect effect) {
        return List.of(
                new Cell.Words(chapter.title()),
                new Cell.Words(area),
                new Cell.Value(effect.seats().baseline(), 1, false),
                new Cell.Value(effect.seats().scenario(), 1, false),
                Cell.of(effect.seats(), 1, 2),
                Cell.of(effect.branches(), 1, 2),
                Cell.of(effect.unBodies(), 1, 2));
    }
}
