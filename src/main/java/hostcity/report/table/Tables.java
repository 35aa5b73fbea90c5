package hostcity.report.table;

import hostcity.report.Chapter;
import hostcity.report.Report;
import java.util.ArrayList;
import java.util.List;

/** All tables of a report. */
public final class Tables {

    private Tables() {}

    /** In the order of the page. */
    public static List<Table> of(Report report) {
        List<Table> tables = new ArrayList<>(List.of(EffectsTable.of(report)));
        LeversTable.of(report).ifPresent(tables::add);
        tables.add(TimingTable.of(report));
        tables.add(CostsTable.of(report));
        AttributionTable.of(report).ifPresent(tables::add);
        for (Chapter chapter : report.chapters()) {
            DiversionTable.of(report, chapter).ifPresent(tables::add);
            tables.add(PlacesTable.of(report, chapter));
        }
        tables.add(ParametersTable.of(report));
        return tables;
    }
}
