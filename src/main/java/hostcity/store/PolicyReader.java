package hostcity.store;

import hostcity.world.Geography;
import hostcity.world.Instrument;
import hostcity.world.InstrumentInfo;
import hostcity.world.Nation;
import hostcity.world.Place;
import hostcity.world.PolicyRecord;
import hostcity.world.PolicyRecord.Evidence;
import hostcity.world.PolicyRecord.MatrixRow;
import hostcity.world.PolicyRecord.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads instruments, policy matrices, and the texts that say more. */
final class PolicyReader {

    private static final List<String> LEVELS = List.of("city", "national", "national/metro");

    private static final List<String> MATRIX_COLUMNS = Stream.concat(
                    Stream.of("source", "row", "row_zh", "level", "applies_to"),
                    Instrument.all().stream().map(Instrument::id))
            .toList();

    private PolicyReader() {}

    static List<InstrumentInfo> instruments(WorldFiles files) {
        CsvFile table = files.table("instruments.csv", "number", "id", "name_en", "name_zh", "family", "authority");
        List<InstrumentInfo> infos = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            infos.add(instrument(row, infos.size()));
        }
        if (infos.size() != Instrument.COUNT) {
            throw new InputException("the file '" + table.name() + "' has " + infos.size()
                    + " instruments; it needs all " + Instrument.COUNT);
        }
        return infos;
    }

    private static InstrumentInfo instrument(CsvRow row, int place) {
        Instrument instrument = row.constant("id", "instrument", Instrument.all(), Instrument::id);
        if (row.whole("number", 1, Instrument.COUNT) != place + 1 || instrument.ordinal() != place) {
            throw row.wrong("an instrument out of order", "number", "keep the 14 rows in the order of the matrices");
        }
        return new InstrumentInfo(
                instrument,
                row.text("name_en"),
                row.text("name_zh"),
                row.constant("family", "family", List.of(InstrumentInfo.Family.values()), PolicyReader::id),
                row.oneOf("authority", "authority", List.of("city", "nation", "city or nation")));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static PolicyRecord policies(WorldFiles files, Geography geography) {
        return new PolicyRecord(rows(files, geography), evidence(files, geography));
    }

    private static List<MatrixRow> rows(WorldFiles files, Geography geography) {
        CsvFile table = files.table("policy_matrices.csv", MATRIX_COLUMNS).requireRows();
        List<String> places = geography.places().stream().map(Place::id).toList();
        List<String> nations = geography.nations().stream().map(Nation::id).toList();
        List<String> anywhere =
                Stream.concat(places.stream(), nations.stream()).distinct().toList();
        Unique names = new Unique();
        List<MatrixRow> rows = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            names.add(row, "row", row.text("source") + "|" + row.text("row"));
            boolean national = !row.oneOf("level", "level", LEVELS).equals("city");
            rows.add(row(row, national, national ? anywhere : places));
        }
        return rows;
    }

    private static MatrixRow row(CsvRow row, boolean national, List<String> targets) {
        return new MatrixRow(
                row.text("source"),
                row.text("row") + " (" + row.text("row_zh") + ")",
                national,
                row.oneOf("applies_to", "place or nation", targets),
                Instrument.all().stream().map(i -> row.flag(i.id())).toList());
    }

    private static List<Evidence> evidence(WorldFiles files, Geography geography) {
        CsvFile table =
                files.table("policy_evidence.csv", "place", "instrument", "evidence", "reconciled", "reading", "level");
        List<String> places = geography.places().stream().map(Place::id).toList();
        Unique cells = new Unique();
        List<Evidence> evidence = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            cells.add(row, "instrument", row.text("place") + "|" + row.text("instrument"));
            evidence.add(evidence(row, places));
        }
        return evidence;
    }

    private static Evidence evidence(CsvRow row, List<String> places) {
        Reading reading = row.constant("reading", "reading", List.of(Reading.values()), PolicyReader::id);
        boolean stated = reading == Reading.LEVEL;
        if (!stated && !row.cell("level").isEmpty()) {
            throw row.wrong("a level that is not used", "level", "leave it empty or set the reading to 'level'");
        }
        return new Evidence(
                row.oneOf("place", "place", places),
                row.constant("instrument", "instrument", Instrument.all(), Instrument::id),
                row.text("evidence") + "; used: " + row.text("reconciled"),
                reading,
                stated ? row.number("level", 0, 1) : null);
    }
}
