package hostcity.cli;

import hostcity.store.InputException;
import hostcity.store.WorldFiles;
import hostcity.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --start YEAR}: which start of a world is meant. */
final class StartOption {

    @Option(names = "--start", paramLabel = "YEAR", description = "Another start of the world, such as 1994.")
    private @Nullable Integer year;

    /** The world as it was in that year. */
    World of(World world) {
        int wanted = year == null ? world.startYear() : year;
        return world.startingIn(wanted)
                .orElseThrow(() -> new InputException("--start: the world describes " + world.startYears() + ", not "
                        + wanted + "; name one of them"));
    }

    /** The files of that start. */
    WorldFiles of(WorldFiles files) {
        return year == null ? files : files.startingIn(year);
    }

    /** The option as on a command line, or nothing. */
    String text() {
        return year == null ? "" : " --start " + year;
    }
}
