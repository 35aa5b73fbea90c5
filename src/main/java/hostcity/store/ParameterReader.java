package hostcity.store;

import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the parameters with their ranges and sources. */
final class ParameterReader {

    private ParameterReader() {}

    static List<ParameterInfo> read(WorldFiles files) {
        CsvFile table =
                files.table("parameters.csv", "id", "value", "min", "max", "unit", "assumed", "source", "description");
        Unique ids = new Unique();
        Map<Parameter, ParameterInfo> infos = new EnumMap<>(Parameter.class);
        for (CsvRow row : table.rows()) {
            ids.add(row, "id");
            ParameterInfo info = info(row);
            infos.put(info.parameter(), info);
        }
        for (Parameter parameter : Parameter.values()) {
            if (!infos.containsKey(parameter)) {
                throw new InputException("the file '" + table.name() + "' lacks the parameter '" + parameter.id()
                        + "'; copy its row from an exported world");
            }
        }
        // The map runs in the order of the enumeration, whatever the order of the rows.
        return List.copyOf(infos.values());
    }

    private static ParameterInfo info(CsvRow row) {
        double min = row.number("min");
        double max = row.number("max");
        if (!(min <= max)) {
            throw row.wrong("a least value above the largest", "min", "the largest is " + max);
        }
        return new ParameterInfo(
                row.constant("id", "parameter", List.of(Parameter.values()), Parameter::id),
                row.number("value", min, max),
                min,
                max,
                row.text("unit"),
                row.flag("assumed"),
                row.text("source"),
                row.text("description"));
    }
}
