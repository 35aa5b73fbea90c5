package hostcity.store;

import hostcity.world.Nation;
import hostcity.world.State;
import hostcity.world.UnGroup;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the member states of the United Nations. */
final class StateReader {

    private StateReader() {}

    static List<State> read(WorldFiles files, List<Nation> nations) {
        CsvFile table = files.table("states.csv", "iso3", "name", "un_group", "eu_member", "developing", "region")
                .requireRows();
        Set<String> regions = nations.stream().map(Nation::region).collect(Collectors.toCollection(TreeSet::new));
        Unique codes = new Unique();
        return table.rows().stream()
                .map(row -> {
                    codes.add(row, "iso3");
                    return state(row, regions);
                })
                .toList();
    }

    private static State state(CsvRow row, Set<String> regions) {
        return new State(
                row.matching("iso3", "[A-Z]{3}", "three capital letters (ISO 3166)"),
                row.text("name"),
                row.constant("un_group", "regional group", UnGroup.all(), UnGroup::id),
                row.flag("eu_member"),
                row.flag("developing"),
                row.oneOf("region", "region of nations.csv", regions));
    }
}
