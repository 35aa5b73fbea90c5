package hostcity.store;

import hostcity.world.Field;
import hostcity.world.Geography;
import hostcity.world.StartCount;
import hostcity.world.StartStock;
import java.util.List;

/** Derives {@code start_stock.csv} from the tables of a world that say where it comes from. */
public final class StartStockFile {

    private static final String COMMENTS = """
            # Organizations of the start by place, type and field; UN bodies have no field, it is drawn.
            # Derived from sample_by_place_and_field.csv, un_bodies.csv, start_totals.csv, country_regions.csv and organizations.csv.
            """;

    private StartStockFile() {}

    /**
     * Derives the start counts; the file of start counts itself is not read.
     *
     * @throws InputException if a table is wrong or the totals contradict each other
     */
    public static List<StartCount> derive(WorldFiles files) {
        Geography geography = GeographyReader.read(files);
        try {
            return StartStock.derive(
                    StartSourcesReader.read(files, geography),
                    geography.places(),
                    new StartReader(files, geography.places()).namedOrganizations());
        } catch (IllegalArgumentException e) {
            throw new InputException("the start stock cannot be derived: " + e.getMessage(), e);
        }
    }

    /** The content of {@code start_stock.csv}. */
    public static String toCsv(List<StartCount> counts) {
        StringBuilder text = new StringBuilder(COMMENTS).append("place,type,field,organizations\n");
        for (StartCount count : counts) {
            Field field = count.field();
            text.append(count.placeId()).append(',').append(count.type()).append(',');
            text.append(field == null ? "" : field.id()).append(',');
            text.append(count.organizations()).append('\n');
        }
        return text.toString();
    }
}
