package hostcity.store;

import hostcity.world.Geography;
import hostcity.world.InstrumentInfo;
import hostcity.world.ParameterInfo;
import hostcity.world.State;
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
        Given given = Given.read(files);
        List<World> others = files.otherStarts().stream()
                .map(start -> given.world(start, List.of()))
                .toList();
        return given.world(files, others);
    }

    /** What all starts of a world share. */
    private record Given(
            Geography geography, List<InstrumentInfo> instruments, List<State> states, List<ParameterInfo> parameters) {

        static Given read(WorldFiles files) {
            Geography geography = GeographyReader.read(files);
            return new Given(
                    geography,
                    PolicyReader.instruments(files),
                    StateReader.read(files, geography.nations()),
                    ParameterReader.read(files));
        }

        World world(WorldFiles files, List<World> otherStarts) {
            StartReader start = new StartReader(files, geography.places());
            World world = new World(
                    start.startYear(),
                    instruments,
                    geography.nations(),
                    geography.places(),
                    states,
                    PolicyReader.policies(files, geography),
                    parameters,
                    start.counts(),
                    start.namedOrganizations(),
                    start.staff(),
                    start.decades(),
                    start.constants(),
                    NationPostsReader.read(files, geography.nations()),
                    geography.scales(),
                    otherStarts);
            start.checkSlots(world);
            return world;
        }
    }
}
