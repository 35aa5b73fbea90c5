package hostcity.report.table;

import hostcity.experiment.ScenarioModels;
import hostcity.report.Label;
import hostcity.report.Report;
import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import hostcity.world.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        Map<String, Parameters> byScenario = new LinkedHashMap<>();
        report.experiment()
                .scenarios()
                .forEach(x -> byScenario.put(x.name(), ScenarioModels.parameters(x, report.world())));
        return new Table(
                "parameters",
                new Label("Parameters in force", "所用参数"),
                COLUMNS,
                report.world().parameters().stream()
                        .map(x -> row(byScenario, x))
                        .toList(),
                Optional.of(new Label(
                        "Where scenarios differ, the value of each is named. 'Assumed': no source gives the number.",
                        "各情景取值不同时分别列出。“是”表示没有来源给出该数值，为假设。")));
    }

    private static List<Cell> row(Map<String, Parameters> byScenario, ParameterInfo info) {
        return List.of(
                Cell.words(info.parameter().id()),
                Cell.words(values(byScenario, info.parameter())),
                Cell.words(info.unit()),
                Cell.words(number(info.min())),
                Cell.words(number(info.max())),
                new Cell.Words(info.assumed() ? new Label("yes", "是") : new Label("no", "否")),
                Cell.words(info.description()),
                Cell.words(info.source()));
    }

    /** The value of all scenarios, or of each. */
    private static String values(Map<String, Parameters> byScenario, Parameter parameter) {
        Set<Double> values = new TreeSet<>();
        byScenario.values().forEach(x -> values.add(x.get(parameter)));
        return values.size() == 1
                ? number(values.iterator().next())
                : byScenario.entrySet().stream()
                        .map(x -> x.getKey() + ": " + number(x.getValue().get(parameter)))
                        .collect(Collectors.joining("; "));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
