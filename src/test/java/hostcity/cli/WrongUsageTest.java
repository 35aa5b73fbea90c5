package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed wrong: one line that says what is right, exit code 2, and nothing is written. */
class WrongUsageTest {

    private static final String HEAD = "title: {en: a}\npolicies: [{year: 2030, ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            compre                              | there is no command 'compre'; see 'hostcity --help'; did you mean 'compare'?
            compare                             | Missing required parameter: 'SCENARIO'; see 'hostcity compare --help'
            compare x --replication=2           | there is no option '--replication=2'; see 'hostcity compare --help'; did you mean '--replications'?
            scenarios x                         | 'x' is one word too many; see 'hostcity scenarios --help'
            run a b                             | 'b' is one word too many; see 'hostcity run --help'
            run baseline --replications 1e3     | Invalid value for option '--replications': '1e3' is not a whole number
            run baseline --replications 3000000000 | Invalid value for option '--replications': '3000000000' is too large
            run baseline --replications 0       | --replications must lie between 1 and 1000000, not 0
            run baseline --replications=-1      | --replications must lie between 1 and 1000000, not -1
            run baseline --replications         | Expected parameter for option '--replications' but found '--out'
            run baseline --seed 1 --seed 2      | option '--seed' (S) should be specified only once
            run baseline --seed x               | Invalid value for option '--seed': 'x' is not a whole number
            run baseline --threads 0            | --threads must lie between 1 and 1024, not 0
            run baseline --existing maybe       | Invalid value for option '--existing': 'maybe' is none of fail, resume, overwrite
            compare shanghai-new --precision 10 | --precision must look like 10%, above 0% and up to 100%, not '10'
            compare shanghai-new --precision 0% | --precision must look like 10%, above 0% and up to 100%, not '0%'
            compare shanghai-new --limit 300    | --limit belongs to --precision; add --precision 10%
            compare shanghai-new --precision 10% --limit 100 | --limit must lie between 200 and 1000000, not 100; the first batch is --replications
            compare shanghai-new --explain 0    | --explain must lie between 1 and 100, not 0
            compare shanghai-new --explain -1   | --explain must lie between 1 and 100, not -1
            compare shanghai-new --explain=101  | --explain must lie between 1 and 100, not 101
            compare shanghai-new --explain=x    | Invalid value for option '--explain': 'x' is not a whole number
            compare shanghai-new --explain 1e3  | Invalid value for option '--explain': '1e3' is not a whole number
            run baseline --years 2019           | --years must look like 2019-2050, not '2019'
            run baseline --years 2020-2030      | --years must begin in 2019, the first year of scenario 'baseline', not in 2020
            run bonn-1994 --years 2019-2030     | --years must begin in 1994, the first year of scenario 'bonn-1994', not in 2019
            compare bonn-1994 baseline          | 'baseline' starts in 2019 and 'bonn-1994' in 1994; compare them apart
            world derive-start --start 1995     | the world has no other start in 1995
            world solve --start 1995            | --start: the world describes [2019, 1994], not 1995
            run baseline --years 2019-2019      | --years must end between 2020 and 2219, not in 2019
            run shanghai-livability --years 2019-2022 | scenario 'shanghai-livability' makes a policy in 20
            run baseline --set congestion       | --set must look like congestion=3, not 'congestion'
            run baseline --set congestio=3      | --set: there is no parameter 'congestio'; 'hostcity world parameters' lists them; did you mean 'congestion'?
            run baseline --set congestion=NaN   | --set: parameter 'congestion' must be a number between 0 and 20, not 'NaN'
            run baseline --set congestion=21    | --set: parameter 'congestion' must be a number between 0 and 20, not '21'
            run baseline --set congestion=1 --set congestion=2 | --set gives parameter 'congestion' twice; give it once
            run baseline --name ../x            | the experiment's name '../x' is a path that leads out of the results folder
            run baseline --name .x              | the experiment's name '.x' cannot be a folder's
            run baseline --world nowhere        | there is no folder 'nowhere'; give the folder of a world
            run basline                         | no scenario 'basline' comes with the program; did you mean 'baseline'?
            run nowhere/x.yaml                  | there is no file 'nowhere/x.yaml'
            compare baseline                    | scenario 'baseline' is the baseline; compare another one with it
            compare shanghai-new shanghai-new   | scenario 'shanghai-new' is given twice; name it once
            new ../x --city shanghai --adopt bonn   | name is no name of a scenario in ../x.yaml:4: '../x'
            new x --city shangai --adopt bonn   | 'shangai' is no city of the world; did you mean 'shanghai'?
            new x --city bonn --adopt bonn      | --adopt: 'bonn' cannot adopt from itself; name another city
            new x --city shanghai --adopt bonn --instruments ofice_equipment | --instruments: there is no instrument 'ofice_equipment'; there are
            new x --city shanghai --adopt bonn --year 1999 | policies[1].year is outside 2020 to 2050 in x.yaml:13: '1999'
            world shangai                       | there is no city 'shangai' in the world; 'hostcity world cities' lists all; did you mean 'shanghai'?
            world parameter                     | there is no city 'parameter' in the world; 'hostcity world cities' lists all; did you mean 'parameters'?
            world bonn --baseline meng-2023     | --baseline: there is no baseline 'meng-2023'; there are cideg-2024, meng-2024, reconciled; did you mean 'meng-2024'?
            world export x --world y            | export writes the shipped world; to copy an edited one, copy its folder y
            world solve --replications 0        | --replications, --year and --threads must be 1 or more
            world solve --iterations 0,0        | --iterations must be two whole numbers such as 8,6
            query nowhere SELECT                | no results at nowhere
            export nowhere --format xls         | Invalid value for option '--format': 'xls' is none of csv, parquet
            reproduce nowhere                   | there are no results in 'nowhere': it has no manifest.json
            reproduce nowhere --threads 0       | --threads must lie between 1 and 1024, not 0
            """)
    void oneLineSaysWhatIsWrong(String line, String message) throws IOException {
        String[] args = line.split(" ");
        if (line.startsWith("run") || line.startsWith("compare ")) {
            line += " --out " + folder;
            args = line.split(" ");
        }
        assertWrong(Cli.run(args), message);
        assertThat(folder).isEmptyDirectory();
    }

    static void assertWrong(Cli cli, String message) {
        assertThat(cli.err()).startsWith("hostcity: " + message).hasLineCount(1);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.code()).isEqualTo(Main.WRONG_INPUT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            city: shangai, set: {schooling: 1}}]           | policies[1].city is no city of the world in %s:3: 'shangai'; did you mean 'shanghai'?
            city: shanghai, set: {scholing: 1}}]           | policies[1].set has an unknown instrument in %s:3: 'scholing'; did you mean 'schooling'?
            city: shanghai, set: {schooling: 1.5}}]        | policies[1].set.schooling is outside [0, 1] in %s:3: '1.5'
            city: shanghai, set: {schooling: .nan}}]       | policies[1].set.schooling is not a number in %s:3: '.nan'
            city: shanghai, set: {tax_relief: 1}}]         | policies[1] moves what only a nation can move (tax_relief) in %s:3
            city: shanghai, sets: {schooling: 1}}]         | policies[1] has an unknown key in %s:3: 'sets'; did you mean 'set'?
            "city: shanghai, set: {schooling: 1}}, {year: 2030, city: shanghai, set: {schooling: 0}}]" | policies[2] contradicts the policy in line 3
            """)
    void oneLineSaysWhatIsWrongInAScenario(String policy, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "name: x\n" + HEAD + policy + "\n");
        for (String command : new String[] {"validate", "run", "compare"}) {
            assertWrong(Cli.run(command, file.toString()), message.formatted(file));
        }
    }

    @Test
    void validateSaysWhatIsWrongInEveryFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.yaml"));
        Cli cli = Cli.run("validate", empty.toString(), folder.toString(), "baseline");
        assertThat(cli.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(cli.err()).hasLineCount(2).contains("the file '" + empty + "' is empty");
        assertThat(cli.out()).isEqualTo("baseline: ok, Baseline" + System.lineSeparator());
    }

    @Test
    void validateTakesSitingCases() throws IOException {
        Path shipped = Path.of("scenarios", "cases", "unccd-1997.yaml");
        Cli cli = Cli.run("validate", shipped.toString(), "baseline");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).startsWith(shipped + ": ok, The desertification secretariat goes to Bonn (1997)");
        Path file = Files.writeString(
                folder.resolve("unccd-1997.yaml"),
                Files.readString(shipped).replace("place: montreal", "place: montreall"));
        assertWrong(
                Cli.run("validate", file.toString()),
                "candidates[3].place is no city of the world in " + file
                        + ":39: 'montreall'; did you mean 'montreal'?");
    }

    @Test
    void resultsAreNotWrittenThroughALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path results = Files.createDirectory(folder.resolve("results"));
        Files.createSymbolicLink(results.resolve("x"), elsewhere);
        assertWrong(Cli.compare(results, "--name", "x"), results.resolve("x") + " is a link to " + elsewhere);
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(results.resolve("x")).isSymbolicLink();
    }

    @Test
    void aFileIsNoFolderForResults() throws IOException {
        Path file = Files.createFile(folder.resolve("results"));
        assertWrong(Cli.compare(file), file + " is a file, not a folder; use another folder for the results");
    }
}
