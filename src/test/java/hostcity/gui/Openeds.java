package hostcity.gui;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.store.ScenarioReader;
import hostcity.store.WorldReader;
import hostcity.world.World;
import java.util.OptionalLong;

/** Scenarios that tests of the window open. */
public final class Openeds {

    private static final World WORLD = WorldReader.shipped();

    private Openeds() {}

    /** A scenario that comes with the program, its first run of seed 1. */
    public static Opened shipped(String name) {
        return new Opened(
                name,
                WORLD,
                ScenarioReader.shipped(name, WORLD),
                ScenarioReader.shipped("baseline", WORLD),
                1,
                0,
                OptionalLong.empty());
    }
}
