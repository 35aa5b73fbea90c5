package hostcity.store;

import hostcity.world.Geography;
import hostcity.world.World;
import java.nio.file.Path;
import java.util.List;

/** Reads a world from its tables and refuses whatever is wrong in them. */
public final class WorldReader {

    private WorldReader() {}

    /** The world that comes with the program. */
    public static World shipped() {
        return read(WorldFiles.shipped());
    }

    /**
     * An edited copy of the world.
     *
     * @param folder the folder with its tables
     * @throws InputException if anything in it is wrong
     */
    public static World read(Path folder) {
        return read(WorldFiles.in(folder));
    }

    /**
     * The world in these files.
     *
     * @throws InputException if anything in them is wrong
     */
    public static World read(WorldFiles files) {
        Geography geography = GeographyReader.read(files);
        World world = read(files, geography);
        return world.withOtherStarts(files.otherStarts().stream()
                .map(start -> read(start, geography))
                .toList());
    }

    private static World read(WorldFiles files, Geography geography) {
        StartReader start = new StartReader(files, geography.places());
        World world = new World(
                start.startYear(),
                PolicyReader.instruments(files),
                geography.nations(),
                geography.places(),
                StateReader.read(files, geography.nations()),
                PolicyReader.policies(files, geography),
                ParameterReader.read(files),
                start.counts(),
                start.namedOrganizations(),
                start.staff(),
                start.decades(),
                start.constants(),
                NationPostsReader.read(files, geography.nations()),
                geography.scales(),
                List.of());
        start.checkSlots(world);
        return world;
    }
}
