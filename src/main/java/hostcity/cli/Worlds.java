package hostcity.cli;

import hostcity.store.WorldDifferences;
import hostcity.store.WorldFiles;
import hostcity.store.WorldReader;
import hostcity.world.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A world that was read, with its files.
 *
 * @param differs how it differs from the one that comes with the program, a line each
 */
record Worlds(World world, WorldFiles files, List<String> differs) {

    private static final int LINES = 5;

    /** The world in a folder, or the shipped one. */
    static Worlds open(@Nullable Path folder) {
        if (folder == null) {
            WorldFiles files = WorldFiles.shipped();
            return new Worlds(WorldReader.read(files), files, List.of());
        }
        WorldFiles files = WorldFiles.in(folder);
        World world = WorldReader.read(files);
        return new Worlds(world, files, WorldDifferences.between(WorldReader.shipped(), world));
    }

    /** This world with the parameters of the command line as defaults, so that policies adopt what they lead to. */
    Worlds with(RunOptions options) {
        return new Worlds(world.withDefaults(options.overrides(world)), files, differs);
    }

    /** Says what differs from the shipped world. */
    void print(PrintWriter out) {
        if (!differs.isEmpty()) {
            out.println("The world differs from the shipped one in " + differs.size()
                    + (differs.size() == 1 ? " point:" : " points:"));
            differs.stream().limit(LINES).forEach(line -> out.println("  " + line));
            if (differs.size() > LINES) {
                out.println("  ... all are in manifest.json");
            }
        }
    }
}
