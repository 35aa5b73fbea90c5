package hostcity.report.table;

import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Report;
import hostcity.scenario.Scenario;
import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Every parameter that was in force, with its unit, range and source. */
final class ParametersTable {

    private static final List<Column> COLUMNS = List.of(
            Column.text("parameter", "parameter", "参数"),
            Column.text("value", "value", "取值"),
            Column.text("unit", "unit", "单位"),
            Column.text("min", "least", "最小"),
            Column.text("max", "most", "最大"),
            Column.words("assumed", "assumed", "是否假设"),
            Column.text("description", "what it does", "含义"),
            Column.text("source", "source", "来源"));

    private ParametersTable() {}

    static Table of(Report report) {
        return new Table(
                "parameters",
                new Label("Parameters in force", "所用参数"),
                COLUMNS,
                report.world().parameters().stream().map(x -> row(report, x)).toList(),
                Optional.of(new Label(
                        "Where scenarios differ, the value of each is named. 'Assumed': no source gives the number.",
                        "各情景取值不同时分别列出。“是”表示没有来源给出该数值，为假设。")));
    }

    private static List<Cell> row(Report report, ParameterInfo info) {
        return List.of(
                Cell.words(info.parameter().id()),
                Cell.words(values(report, info)),
                Cell.words(info.unit()),
                Cell.words(number(info.min())),
                Cell.words(number(info.max())),
                new Cell.Words(info.assumed() ? new Label("yes", "是") : new Label("no", "否")),
                Cell.words(info.description()),
                Cell.words(info.source()));
    }

    private static String values(Report report, ParameterInfo info) {
        Map<String, Double> byScenario = new LinkedHashMap<>();
        List<Scenario> scenarios =
                new ArrayList<>(List.of(report.experiment().scenarios().get(0)));
        report.chapters().stream().map(Chapter::entry).forEach(x -> scenarios.add(x.scenario()));
        scenarios.forEach(x -> byScenario.put(x.name(), value(x, info)));
        if (new TreeSet<>(byScenario.values()).size() == 1) {
            return number(byScenario.values().iterator().next());
        }
        List<String> parts = new ArrayList<>();
        byScenario.forEach((name, value) -> parts.add(name + ": " + number(value)));
        return String.join("; ", parts);
    }

    private static double value(Scenario scenario, ParameterInfo info) {
        Parameter parameter = info.parameter();
        return scenario.parameters().getOrDefault(parameter, info.value());
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
