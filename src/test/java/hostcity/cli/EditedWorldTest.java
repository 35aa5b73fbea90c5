package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A world that a user edits: every output says what differs, and what is broken is said in one line. */
class EditedWorldTest {

    @TempDir
    private Path folder;

    private Path world;

    @BeforeEach
    void export() {
        world = folder.resolve("world");
        assertThat(Cli.run("world", "export", world.toString()).code()).isZero();
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(world.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(world.resolve(file), text.replace(from, to));
    }

    @Test
    void anExportedWorldIsTheShippedOneAndIsNotOverwritten() {
        assertThat(Cli.run("world", "--world", world.toString())).isEqualTo(Cli.run("world"));
        WrongUsageTest.assertWrong(
                Cli.run("world", "export", world.toString()),
                "'" + world + "' exists already and is not overwritten; name a new folder");
    }

    @Test
    void everyOutputSaysWhatDiffers() throws IOException {
        edit("parameters.csv", "\ncongestion,4,", "\ncongestion,5,");
        String difference = "parameter 'congestion': value 4 -> 5";
        Cli table = Cli.compare(folder, "--world", world.toString());
        assertThat(table.code()).isZero();
        assertThat(table.out())
                .startsWith("The world differs from the shipped one in 1 point:%n  %s%n".formatted(difference));

        Cli json = Cli.compare(folder, "--world", world.toString(), "--existing", "resume", "--json");
        JsonNode differs = new ObjectMapper().readTree(json.out()).get("world_differs");
        assertThat(differs.elements())
                .toIterable()
                .extracting(JsonNode::textValue)
                .containsExactly(difference);

        Path results = folder.resolve(Cli.NAME);
        assertThat(Files.readString(results.resolve("manifest.json"))).contains("\"" + difference + "\"");
        assertThat(Files.readAllLines(results.resolve("summary.csv")))
                .last()
                .asString()
                .endsWith(",edited: " + difference);
        assertThat(Cli.run("reproduce", results.toString(), "--quiet")).isEqualTo(new Cli(0, "", ""));
        WrongUsageTest.assertWrong(
                Cli.compare(folder, "--existing", "resume"), "cannot resume " + results + ", it is another experiment");
        for (String[] args : List.of(new String[] {"world"}, new String[] {"world", "cities"})) {
            assertThat(Cli.run(args).out()).doesNotContain(difference);
            String[] edited = List.of(args[0], args[args.length - 1], "--world", world.toString())
                    .subList(args.length == 1 ? 1 : 0, 4)
                    .toArray(String[]::new);
            assertThat(Cli.run(edited).out()).contains(difference);
        }
    }

    @Test
    void aNewCityCanActAndBeSeen() throws IOException {
        edit("cities.csv", "\nbonn,8,", "\nosaka,999,Osaka,大阪,JPN,34.69,135.50,19000000,33834,1.5,0,,,,,0\nbonn,8,");
        edit("city_transport.csv", "\nbonn,92", "\nosaka,150\nbonn,92");
        edit("city_igo_headquarters.csv", "\nbonn,3", "\nosaka,0\nbonn,3");
        String[] create = {
            "new",
            "osaka-bonn",
            "--city",
            "osaka",
            "--adopt",
            "bonn",
            "--instruments",
            "office_equipment",
            "--year",
            "2020",
            "--out",
            folder.toString(),
            "--world",
            world.toString()
        };
        assertThat(Cli.run(create)).extracting(Cli::code, Cli::err).containsExactly(0, "");
        Cli cli = Cli.run(
                "compare",
                folder.resolve("osaka-bonn.yaml").toString(),
                "--world=" + world,
                "--replications=1",
                "--years=2019-2021",
                "--out=" + folder,
                "--quiet",
                "--json");
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("\"place\" : \"osaka\"").contains("place 'osaka' is new");
    }

    @Test
    void brokenTablesGiveOneLine() throws IOException {
        edit("parameters.csv", "\ncongestion,4,", "\ncongestion,four,");
        assertBroken(world + "/parameters.csv:");
        edit("parameters.csv", "\ncongestion,four,", "\ncongestion,NaN,");
        assertBroken(world + "/parameters.csv:");
        edit("parameters.csv", "\ncongestion,NaN,", "\ncongestion,4,");
        edit("cities.csv", "\nbrussels,2,", "\nbrussels,1,");
        assertBroken(world + "/cities.csv:");
        edit("cities.csv", "\nbrussels,1,", "\ngeneva,2,");
        assertBroken(world + "/cities.csv:");
        Files.writeString(world.resolve("cities.csv"), "");
        assertBroken("the file '" + world + "/cities.csv' is empty");
        Files.delete(world.resolve("cities.csv"));
        assertBroken("there is no file '" + world + "/cities.csv'");
    }

    private void assertBroken(String message) {
        for (Cli cli : List.of(
                Cli.run("world", "--world", world.toString()),
                Cli.run("validate", "baseline", "--world", world.toString()),
                Cli.compare(folder.resolve("results"), "--world", world.toString()))) {
            WrongUsageTest.assertWrong(cli, "");
            assertThat(cli.err()).contains(message);
        }
        assertThat(folder.resolve("results")).doesNotExist();
    }
}
