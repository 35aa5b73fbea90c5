package hostcity.store;

import hostcity.world.Instrument;
import hostcity.world.Place;
import hostcity.world.PolicyBaseline;
import hostcity.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A new scenario with comments, to start from: one city adopts instruments of another.
 *
 * @param name the scenario's name; the file is called NAME.yaml
 * @param city who adopts
 * @param source the city whose levels it adopts
 * @param instruments what it adopts; empty for all that the source has
 * @param year the year of the decision
 */
public record ScenarioTemplate(String name, String city, String source, List<Instrument> instruments, int year) {

    /** Copies. */
    public ScenarioTemplate {
        instruments = List.copyOf(instruments);
    }

    /**
     * The text of the file. It can be read back: everything is checked by reading it.
     *
     * @throws InputException if the scenario would be wrong, such as for a city that is not in the world
     */
    public String text(World world) {
        requireCity(city, world);
        requireCity(source, world);
        String text = header(world) + policy(world) + comments(adopted(world));
        ScenarioReader.parse(name + ScenarioReader.SUFFIX, name, text.getBytes(StandardCharsets.UTF_8), world);
        return text;
    }

    /**
     * Writes the file into a folder, which is made if it is missing.
     *
     * @return the file
     * @throws InputException if there is such a file already, or the scenario would be wrong
     * @throws StoreException if it can't be written
     */
    public Path write(Path folder, World world) {
        String text = text(world);
        Path file = folder.resolve(name + ScenarioReader.SUFFIX);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException("the file '" + file + "' exists; choose another name or remove it");
        }
        AtomicFile.makeFolder(folder);
        AtomicFile.write(file, text);
        return file;
    }

    private String header(World world) {
        return """
                # yaml-language-server: $schema=scenario.schema.json

                # Change what you like; `hostcity validate` says what is wrong. What is not written here is as in the baseline.
                name: %s            # the file name without .yaml
                title:
                  en: "%s adopts instruments of %s"
                  zh: "%s采用%s的政策"
                # question: {en: What do you want to know?, zh: 想回答什么问题？}
                # sources: ["Author (year): where the policy comes from"]
                baseline: reconciled   # or cideg-2024, meng-2024: how the published tables are read
                years: {from: %d, to: 2050}
                """.formatted(
                        name,
                        nameEn(world, city),
                        nameEn(world, source),
                        nameZh(world, city),
                        nameZh(world, source),
                        world.startYear());
    }

    private String policy(World world) {
        List<Instrument> adopted = adopted(world);
        String authority = adopted.stream().anyMatch(Instrument::isNational)
                ? "    authority: national   # the nation lends the city its powers over "
                        + adopted.stream()
                                .filter(Instrument::isNational)
                                .map(Instrument::id)
                                .collect(Collectors.joining(", "))
                        + "\n"
                : "";
        return """
                policies:
                  - year: %d           # of the decision; the instruments take effect some years later
                    city: %s
                    adopt:             # copies the levels that the source has in the baseline
                      from: %s
                      instruments:
                %s
                %s""".formatted(
                        year,
                        city,
                        source,
                        adopted.stream().map(i -> "        - " + i.id()).collect(Collectors.joining("\n")),
                        authority);
    }

    private String comments(List<Instrument> adopted) {
        Instrument another = Instrument.all().stream()
                .filter(instrument -> !instrument.isNational() && !adopted.contains(instrument))
                .findFirst()
                .orElse(Instrument.PARTICIPATION);
        return """
                    eligibility: all   # or newcomers, or conditions such as {max_age_years: 3, emerging: true}
                    budget: own        # the policy brings its money; keep: it has to fit into the city's budget
                    # until: 2040      # the year in which it is taken back
                    # direct_finance_usd_per_year: 425000    # money to each eligible office; salary_cover_usd_per_year too
                    # relocation_grant_usd_per_person: 30000 # to each that arrives, once
                  # A second policy, with levels of your own between 0 and 1:
                  # - year: %d
                  #   city: %s
                  #   set: {%s: 0.5}
                adaptation: mix        # how cities answer: mix, static, imitate, hill-climb, learn, best-response
                # parameters: {beta_cost_ingo: 1.2}
                """.formatted(year, city, another.id());
    }

    private List<Instrument> adopted(World world) {
        if (!instruments.isEmpty()) {
            return instruments;
        }
        PolicyBaseline baseline = world.baseline(ScenarioReader.DEFAULT_BASELINE, world.defaults());
        List<Instrument> all = Instrument.all().stream()
                .filter(instrument -> baseline.levels(source).get(instrument) > 0)
                .toList();
        if (all.isEmpty()) {
            throw new InputException("the city '" + source + "' has no instrument in the baseline '" + baseline.id()
                    + "'; adopt from another city");
        }
        return all;
    }

    private static void requireCity(String id, World world) {
        List<String> cities = ScenarioReader.cityIds(world);
        if (!cities.contains(id)) {
            throw new InputException(
                    InputException.quote(id) + " is no city of the world; " + YamlNode.suggestion(id, cities));
        }
    }

    private static String nameEn(World world, String id) {
        return world.place(id).map(Place::nameEn).map(ScenarioTemplate::escaped).orElse(id);
    }

    private static String nameZh(World world, String id) {
        return world.place(id).map(Place::nameZh).map(ScenarioTemplate::escaped).orElse(id);
    }

    /** Fit for double quotes in YAML. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
