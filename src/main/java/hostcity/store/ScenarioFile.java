package hostcity.store;

import hostcity.scenario.Scenario;
import hostcity.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A scenario with the text that it was read from, which results keep.
 *
 * @param scenario what was read
 * @param text the file
 */
public record ScenarioFile(Scenario scenario, String text) {

    /**
     * Opens a file of the user, or, where there is no such file, a scenario that comes with the program.
     *
     * @param argument a path such as {@code scenarios/baseline.yaml}, or a bare name such as {@code baseline}
     */
    public static ScenarioFile open(String argument, World world) {
        Path path = Path.of(argument);
        if (!Files.exists(path) && !argument.contains("/") && !argument.contains("\\")) {
            String name = argument.endsWith(ScenarioReader.SUFFIX)
                    ? argument.substring(0, argument.length() - ScenarioReader.SUFFIX.length())
                    : argument;
            return shipped(name, world);
        }
        Scenario scenario = ScenarioReader.read(path, world);
        try {
            return new ScenarioFile(scenario, Files.readString(path));
        } catch (IOException e) {
            throw new InputException(path + " cannot be read: " + Failures.reason(e), e);
        }
    }

    /** A scenario that comes with the program. */
    public static ScenarioFile shipped(String name, World world) {
        Scenario scenario = ScenarioReader.shipped(name, world);
        return new ScenarioFile(scenario, new String(ShippedFiles.SCENARIOS.content(name), StandardCharsets.UTF_8));
    }

    /** Its name below the inputs of a result folder. */
    public String file() {
        return "scenarios/" + scenario.name() + ScenarioReader.SUFFIX;
    }

    /** This file with a scenario that the command line changed. */
    public ScenarioFile with(Scenario changed) {
        return new ScenarioFile(changed, text);
    }
}
