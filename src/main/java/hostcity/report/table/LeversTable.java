package hostcity.report.table;

import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Matrix;
import hostcity.report.Report;
import hostcity.world.Instrument;
import hostcity.world.InstrumentInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which levels scenarios differ from the baseline, and from each other: a column for each. */
final class LeversTable {

    /** Smaller changes are not printed. */
    private static final double LEAST_CHANGE = 0.005;

    private record Lever(String place, Instrument instrument, int year) {}

    private LeversTable() {}

    /** The table; empty if nothing differs. */
    static Optional<Table> of(Report report) {
        Map<Lever, Double> baseline = new LinkedHashMap<>();
        Set<Lever> changed = new LinkedHashSet<>();
        List<Map<Lever, Double>> scenarios = report.chapters().stream()
                .map(chapter -> levels(chapter, baseline, changed))
                .toList();
        List<List<Cell>> rows =
                changed.stream().map(x -> row(report, x, baseline, scenarios)).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table("levers", caption(), columns(report), rows, Optional.of(note())));
    }

    /** The levels of a scenario; also fills in those of the baseline, and which differ. */
    private static Map<Lever, Double> levels(Chapter chapter, Map<Lever, Double> baseline, Set<Lever> changed) {
        Map<Lever, Double> levels = new LinkedHashMap<>();
        for (Matrix.Row row : chapter.matrix().rows()) {
            for (Instrument instrument : Instrument.all()) {
                Lever lever =
                        new Lever(row.place().id(), instrument, chapter.matrix().year());
                double before = row.baseline().get(instrument.ordinal());
                double after = row.scenario().get(instrument.ordinal());
                levels.put(lever, after);
                baseline.putIfAbsent(lever, before);
                if (Math.abs(after - before) >= LEAST_CHANGE) {
                    changed.add(lever);
                }
            }
        }
        return levels;
    }

    private static Label caption() {
        return new Label("Levels of instruments that differ from the baseline", "与基准不同的政策工具强度");
    }

    private static Label note() {
        return new Label(
                "Effective levels in [0, 1] that offices meet in the last year in which the scenario is in force, mean"
                        + " over the runs: delays, answers of cities and short budgets included. A dash: the scenario is"
                        + " not about that place, or ends in another year.",
                "情景生效末年机构实际面对的有效强度，取值0至1，为各次模拟均值，已含时滞、城市应对与预算不足。“–”表示该情景不涉及此地或在其他年份结束。");
    }

    private static List<Column> columns(Report report) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("place", "place", "地点"),
                Column.words("instrument", "instrument", "政策工具"),
                Column.text("year", "year", "年份"),
                Column.value(
                        "baseline",
                        report.baselineTitle().en(),
                        report.baselineTitle().zh())));
        report.chapters().forEach(x -> columns.add(Column.ofScenario(x, Column.Kind.VALUE)));
        return columns;
    }

    private static List<Cell> row(
            Report report, Lever lever, Map<Lever, Double> baseline, List<Map<Lever, Double>> scenarios) {
        InstrumentInfo info = report.world().instruments().get(lever.instrument.ordinal());
        List<Cell> row = new ArrayList<>(List.of(
                new Cell.Words(report.nameOf(lever.place)), new Cell.Words(new Label(info.nameEn(), info.nameZh()))));
        row.add(Cell.words(String.valueOf(lever.year)));
        row.add(level(baseline, lever));
        scenarios.forEach(x -> row.add(level(x, lever)));
        return row;
    }

    private static Cell level(Map<Lever, Double> levels, Lever lever) {
        return new Cell.Value(levels.getOrDefault(lever, Double.NaN), 2, false);
    }
}
