package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldDifferencesTest {

    private static final World SHIPPED = WorldReader.shipped();

    @TempDir
    private Path temp;

    private List<String> differences(EditedWorld edited) {
        return WorldDifferences.between(SHIPPED, WorldReader.read(edited.folder()));
    }

    @Test
    void aCopyDoesNotDiffer() {
        assertThat(differences(EditedWorld.in(temp.resolve("world")))).isEmpty();
    }

    @Test
    void namesEveryChange() throws IOException {
        double solved = WorldReader.shipped().constants().ingo("bonn");
        EditedWorld world = EditedWorld.in(temp.resolve("world"))
                .replace("policy_matrices.csv", "city,paris,1,0", "city,paris,0,0")
                .replace("policy_evidence.csv", "half_tick", "city_tick")
                .replace("parameters.csv", "tick_city,0.6", "tick_city,0.5")
                .replace("start_stock.csv", "bonn,UN,,18", "bonn,UN,,17")
                .replace("cities.csv", ",22120000,", ",24000000,")
                .replace("states.csv", "Norway,western-european-others,0", "Norway,western-european-others,1")
                .replace("constants.csv", "bonn," + solved, "bonn,0.25");

        assertThat(differences(world))
                .containsExactly(
                        "state 'NOR': euMember false -> true",
                        "place 'shanghai': population 22120000 -> 24000000",
                        "matrix row 'cideg-2024 table 2, Paris (巴黎)': funding_subsidy 1 -> 0",
                        "evidence 'new-york, schooling': reading HALF_TICK -> CITY_TICK",
                        "parameter 'tick_city': value 0.6 -> 0.5",
                        "start count 'bonn, UN': organizations 18 -> 17",
                        "constant 'bonn': value " + solved + " -> 0.25");
    }

    @Test
    void saysWhatAnEditedCityDoesToTheZScores() throws IOException {
        EditedWorld world =
                EditedWorld.in(temp.resolve("world")).replace("city_transport.csv", "shanghai,180", "shanghai,300");

        assertThat(differences(world))
                .singleElement()
                .asString()
                .startsWith("endowment transport differs in")
                .contains("most in 'shanghai'");
    }

    @Test
    void namesCitiesThatComeAndGo() throws IOException {
        EditedWorld world = EditedWorld.in(temp.resolve("world"))
                .append("cities.csv", "osaka,71,Osaka,大阪,JPN,34.69,135.5,14977000,33834,1.538,0,,,,,0")
                .append("city_transport.csv", "osaka,100")
                .append("city_igo_headquarters.csv", "osaka,0");

        assertThat(differences(world)).anyMatch(line -> line.startsWith("place 'osaka' is new"));
        assertThat(WorldDifferences.between(WorldReader.read(world.folder()), SHIPPED))
                .contains("place 'osaka' is gone");
    }
}
