package hostcity.store;

import hostcity.experiment.ScenarioLibrary;
import hostcity.scenario.Scenario;
import hostcity.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The scenarios that come with the program, and files of the user. */
public final class ScenarioFiles implements ScenarioLibrary {

    private final World world;
    private final String baseline;

    /** The texts that were read, by the name or path that they were opened by. */
    private final Map<String, String> texts = new HashMap<>();

    /**
     * Scenarios of a world.
     *
     * @param baseline name or path of what they are compared with
     */
    public ScenarioFiles(World world, String baseline) {
        this.world = world;
        this.baseline = baseline;
    }

    @Override
    public List<Title> titles() {
        List<Title> titles = new ArrayList<>();
        for (String name : ScenarioReader.shippedNames()) {
            Scenario scenario = ScenarioReader.shipped(name, world);
            titles.add(new Title(name, scenario.titleEn(), scenario.titleZh()));
        }
        return titles;
    }

    @Override
    public Opened open(String source, long seed, int replication) throws Refused {
        try {
            note(source);
            ScenarioFile file = ScenarioFile.open(source, world);
            Scenario scenario = file.scenario();
            Scenario base =
                    ScenarioFile.open(baseline, world).scenario().withYears(scenario.startYear(), scenario.endYear());
            return new Opened(source, world, scenario, base, seed, replication, OptionalLong.empty());
        } catch (InputException | StoreException e) {
            throw new Refused(e);
        }
    }

    /** Keeps what a file holds, right or wrong, to see whether it changes. */
    private void note(String source) {
        Path path = Path.of(source);
        if (!Files.exists(path) && texts.containsKey(source)) {
            throw new InputException(source + " is no longer there; what was read of it goes on");
        }
        if (Files.isRegularFile(path)) {
            texts.put(source, text(path));
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public boolean hasChanged(Opened opened) {
        String text = texts.get(opened.source());
        Path path = Path.of(opened.source());
        return text != null && !opened.isReplay() && !text(path).equals(text);
    }

    @Override
    public void save(Scenario scenario, Path file, String origin, boolean overwrite) throws Refused {
        try {
            if (overwrite) {
                ScenarioWriter.replace(file, scenario, origin, world);
            } else {
                ScenarioWriter.create(file, scenario, origin, world);
            }
        } catch (InputException | StoreException e) {
            throw new Refused(e);
        }
    }
}
