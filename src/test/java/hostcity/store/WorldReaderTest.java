package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.world.Instrument;
import hostcity.world.Parameter;
import hostcity.world.State;
import hostcity.world.UnGroup;
import hostcity.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldReaderTest {

    @TempDir
    private Path temp;

    @Test
    void readsTheShippedWorld() {
        World world = WorldReader.shipped();

        assertThat(world.startYear()).isEqualTo(2019);
        assertThat(world.instruments()).hasSize(14);
        assertThat(world.namedOrganizations()).hasSize(16);
        assertThat(world.states()).hasSize(193);
        assertThat(world.states()).filteredOn(State::euMember).hasSize(27);
        assertThat(world.state("KEN")).contains(new State("KEN", "Kenya", UnGroup.AFRICAN, false, true, "Africa"));
        assertThat(world.state("HKG")).isEmpty();
        assertThat(world.parameters()).hasSameSizeAs(Parameter.values());
        assertThat(world.info(Parameter.TICK_CITY).value()).isEqualTo(0.6);
    }

    @Test
    void anEarlierStartHasItsOwnPopulationAndPoliciesAndTheSamePlaces() {
        World world = WorldReader.shipped();
        World earlier = world.startingIn(1994).orElseThrow();

        assertThat(world.startYears()).containsExactly(2019, 1994);
        assertThat(world.startingIn(2019)).contains(world);
        assertThat(world.startingIn(1995)).isEmpty();
        assertThat(earlier.startYear()).isEqualTo(1994);
        assertThat(earlier.places()).isEqualTo(world.places());
        assertThat(earlier.parameters()).isEqualTo(world.parameters());
        // Privileges stand by the rule for cities with a seat of the UN system.
        assertThat(Instrument.all())
                .filteredOn(instrument -> instrument != Instrument.PRIVILEGES_IMMUNITIES)
                .allMatch(instrument -> earlier.baseline("reconciled", earlier.defaults())
                                .cell("bonn", instrument)
                                .level()
                        == 0);
        assertThat(earlier.constants()).isNotEqualTo(world.constants());
    }

    @Test
    void refusesATableThatNoStartHas() throws IOException {
        EditedWorld world = EditedWorld.in(temp.resolve("world"));
        Files.writeString(world.folder().resolve("1994/cities.csv"), "city\n");

        assertThatThrownBy(() -> WorldReader.read(world.folder()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("belongs to no start of a world");
    }

    @Test
    void anExportedWorldIsTheShippedOne() {
        World edited = WorldReader.read(EditedWorld.in(temp.resolve("world")).folder());

        assertThat(edited).isEqualTo(WorldReader.shipped());
    }

    /** What a spreadsheet does to a table changes nothing: byte order mark, line ends, quotes, empty rows. */
    @Test
    void aWorldSavedBySpreadsheetIsTheShippedOne() throws IOException {
        EditedWorld world = EditedWorld.in(temp.resolve("world"));
        Path file = world.folder().resolve("nations.csv");
        String text = Files.readString(file).replace("\n", "\r\n").replaceFirst("# (.*)\r\n", "\"# $1\",,,,,,,\r\n");
        Files.writeString(file, "\uFEFF" + text + ",,,,,,,\r\n");

        assertThat(WorldReader.read(world.folder())).isEqualTo(WorldReader.shipped());
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    start.csv             | 2019              | year              | not a whole number in column 'start_year'
                    nations.csv           | ARG,1032          | ARG,1040          | a duplicate in column 'key'
                    nations.csv           | ARG,1032          | ARE,1032          | a duplicate in column 'id'
                    nations.csv           | ARG,1032          | Arg,1032          | a name of the wrong form
                    nations.csv           | ARG,1032          | ARG,32            | it lies in [1001, 1999]
                    nations.csv           | restricted,1      | closed,1          | use one of open, restricted
                    nations.csv           | Argentina         |                   | an empty cell in column 'name_en'
                    nations.csv           | 阿根廷,Latin America,, | 阿根廷,Latin America,1.5, | it lies in [0.0, 1.0]
                    nations.csv           | rest-of-africa,2001,Rest of Africa,非洲其他国家,Africa | rest-of-africa,2001,Rest of Africa,非洲其他国家,Antarctica | has no named city
                    cities.csv            | geneva,1,         | paris,1,          | a duplicate in column 'id'
                    cities.csv            | geneva,1,         | geneva,3,         | a duplicate in column 'key'
                    city_transport.csv    | geneva,101        | genf,101          | an unknown city
                    cities.csv            | geneva,1,         | rest-of-geneva,1, | a name of the wrong form
                    cities.csv            | ,CHE,46.2,        | ,SUI,46.2,        | an unknown nation
                    cities.csv            | ,CHE,46.2,        | ,CHE,NaN,         | not a number in column 'lat'
                    cities.csv            | ,CHE,46.2,        | ,CHE,Infinity,    | not a number in column 'lat'
                    cities.csv            | ,CHE,46.2,        | ,CHE,1e999,       | too large
                    cities.csv            | ,CHE,46.2,        | ,CHE,146.2,       | it lies in [-90.0, 90.0]
                    cities.csv            | ,201818,          | ,0,               | it lies in [1.0
                    cities.csv            | ,1.907,0,,,,,1    | ,1.907,0,,0,,,1   | a zero in column 'wage_usd'
                    cities.csv            | ,1.907,0,,,,,1    | ,1.907,0,,,,,2    | neither 0 nor 1
                    cities.csv            | ,un_system_seat   | ,un_system_seats  | did you mean 'un_system_seat'?
                    cities.csv            | ,un_system_seat   | ,lat              | a column that occurs twice
                    cities.csv            | Xi'an             | "Xi'an            | broken quotes
                    cities.csv            | Xi'an             | Xi'an, China      | a row of 17 cells
                    city_transport.csv    | shanghai,180      | shangai,180       | did you mean 'shanghai'?
                    city_transport.csv    | shanghai,180      | geneva,180        | a duplicate in column 'city'
                    city_igo_headquarters.csv | shanghai,1    | # shanghai        | a city without a row in city_igo_headquarters.csv
                    states.csv            | AGO,Angola        | AFG,Angola        | a duplicate in column 'iso3'
                    states.csv            | AGO,Angola        | Ago,Angola        | a name of the wrong form
                    states.csv            | Angola,african    | Angola,africa     | did you mean 'african'?
                    states.csv            | Angola,african,0  | Angola,african,   | an empty cell in column 'eu_member'
                    states.csv            | Angola,african,0,1,Africa | Angola,african,0,1,Afrika | did you mean 'Africa'?
                    instruments.csv       | 1,funding_subsidy | 2,funding_subsidy | an instrument out of order
                    instruments.csv       | funding_subsidy   | funding           | an unknown instrument
                    instruments.csv       | 14,participation  | # participation   | has 13 instruments
                    policy_matrices.csv   | city,bonn,0,1,1   | city,bonn,0,1,x   | neither 0 nor 1 in column 'rent_concession'
                    policy_matrices.csv   | city,bonn         | city,DEU          | an unknown place or nation
                    policy_matrices.csv   | city,bonn         | town,bonn         | an unknown level
                    policy_matrices.csv   | city,bonn         | city,bon          | did you mean 'bonn'?
                    policy_matrices.csv   | table 2,Paris     | table 2,New York  | a duplicate in column 'row'
                    policy_evidence.csv   | new-york,schooling | new-york,scooling | did you mean 'schooling'?
                    policy_evidence.csv   | new-york,schooling | nuw-york,schooling | did you mean 'new-york'?
                    policy_evidence.csv   | new-york,schooling | new-york,funding_subsidy | a duplicate
                    policy_evidence.csv   | level,1           | level,1.2         | it lies in [0.0, 1.0]
                    policy_evidence.csv   | level,1           | level,            | an empty cell in column 'level'
                    policy_evidence.csv   | half_tick,        | half_tick,0.2     | a level that is not used
                    policy_evidence.csv   | half_tick,        | half,             | an unknown reading
                    parameters.csv        | tick_city,0.6     | tick_city,1.6     | it lies in [0.3, 1.0]
                    parameters.csv        | tick_city,0.6     | tick_city,nan     | not a number in column 'value'
                    parameters.csv        | tick_city,0.6     | tick_town,0.6     | an unknown parameter
                    parameters.csv        | tick_city,0.6     | # tick_city       | lacks the parameter 'tick_city'
                    parameters.csv        | tick_city,0.6,0.3,1 | tick_city,0.6,3,1 | a least value above the largest
                    parameters.csv        | tick_city,0.6     | tick_national,0.6 | a duplicate in column 'id'
                    organizations.csv     | INGO,water-ocean,manama | INGO,energy,manama | 'WSTA' in organizations.csv has no slot
                    organizations.csv     | INGO,water-ocean,manama | INGO,oceans,manama | an unknown field
                    organizations.csv     | institution,IV,1987 | institution,V,1987 | an unknown quadrant
                    organizations.csv     | institution,IV,1987 | institution,IV,2087 | it lies in [1500, 2019]
                    start_stock.csv       | bonn,UN,,18       | bonn,UN,,0        | it lies in [1,
                    start_stock.csv       | bonn,UN,,18       | bonn,UN,,1.5      | not a whole number
                    start_stock.csv       | bonn,UN,,18       | bonn,INGO,,18     | an empty cell in column 'field'
                    start_stock.csv       | bonn,UN,,18       | bonn,NGO,,18      | did you mean 'INGO'?
                    start_stock.csv       | bonn,UN,,18       | geneva,UN,,18     | a duplicate
                    founding_decades.csv  | 1910,             | 1915,             | a year that begins no decade
                    founding_decades.csv  | 1910,             | 1900,             | a duplicate
                    staff_quantiles.csv   | 0.25,             | 0.05,             | a quantile out of order or range
                    staff_quantiles.csv   | 0.25,             | 1.25,             | a quantile out of order or range
                    """)
    void refusesWhatIsWrong(String file, String old, String now, String message) throws IOException {
        EditedWorld world = EditedWorld.in(temp.resolve("world")).replace(file, old, now == null ? "" : now);

        assertThatThrownBy(() -> WorldReader.read(world.folder()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .hasMessageContaining(file)
                .message()
                .doesNotContain("\n")
                .hasSizeLessThan(1200);
    }

    @Test
    void namesTheLineAndTheValue() throws IOException {
        EditedWorld world =
                EditedWorld.in(temp.resolve("world")).replace("start_stock.csv", "bonn,UN,,18", "bon,UN,,18");

        assertThatThrownBy(() -> WorldReader.read(world.folder()))
                .hasMessage("an unknown place in column 'place' in " + world.folder() + "/start_stock.csv:57: 'bon';"
                        + " did you mean 'bonn'?");
    }

    @ParameterizedTest
    @CsvSource({
        "constants.csv, 'place,alpha_ingo,alpha_un\nbonn,NaN,0', not a number",
        "constants.csv, 'place,alpha_ingo,alpha_un\nbon,1,0', did you mean 'bonn'?",
        "start.csv, 'start_year\n2019\n2020', a second start year",
        "start.csv, 'start_year', no rows",
        "start.csv, '', is empty",
        "start_stock.csv, '# nothing', is empty",
        "citis.csv, 'id', did you mean 'cities.csv'?"
    })
    void refusesFilesOfTheWrongShape(String file, String text, String message) throws IOException {
        EditedWorld world = EditedWorld.in(temp.resolve("world")).write(file, text);

        assertThatThrownBy(() -> WorldReader.read(world.folder()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .hasMessageContaining(file);
    }

    @Test
    void refusesAMissingFileAndAMissingFolder() throws IOException {
        EditedWorld world = EditedWorld.in(temp.resolve("world"));
        Files.delete(world.folder().resolve("cities.csv"));

        assertThatThrownBy(() -> WorldReader.read(world.folder())).hasMessageContaining("there is no file");
        assertThatThrownBy(() -> WorldReader.read(temp.resolve("none"))).hasMessageContaining("there is no folder");
    }

    @Test
    void acceptsACityThatAUserAdds() throws IOException {
        EditedWorld world = EditedWorld.in(temp.resolve("world"))
                .append("cities.csv", "osaka,71,Osaka,大阪,JPN,34.69,135.5,14977000,33834,1.538,0,,,,,0")
                .append("city_transport.csv", "osaka,100")
                .append("city_igo_headquarters.csv", "osaka,0");

        assertThat(WorldReader.read(world.folder()).place("osaka")).hasValueSatisfying(p -> {
            assertThat(p.region()).isEqualTo("Asia-Pacific");
            assertThat(p.key()).isEqualTo(71);
        });
    }

    @Test
    void hashesAreThoseOfTheBytes() throws IOException {
        EditedWorld world = EditedWorld.in(temp.resolve("world"));
        assertThat(WorldFiles.in(world.folder()).hashes())
                .isEqualTo(WorldFiles.shipped().hashes());
        // Reference: sha256sum of the three letters.
        world.write("SOURCES.md", "abc");
        assertThat(WorldFiles.in(world.folder()).hashes().get("SOURCES.md"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void refusesTotalsThatContradictEachOther() throws IOException {
        EditedWorld world = EditedWorld.in(temp.resolve("world"))
                .replace("start_totals.csv", "place,beijing,28", "place,beijing,29");

        assertThatThrownBy(() -> StartStockFile.derive(WorldFiles.in(world.folder())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("contradict each other");
        assertThat(new String(WorldFiles.shipped().contents().get("start_totals.csv"), StandardCharsets.UTF_8))
                .contains("28");
    }
}
