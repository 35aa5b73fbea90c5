package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small result folders of which reports are made. */
final class Reports {

    /** What stands in names; all of it must come out as text. */
    static final String ODD = "<script>alert(1)</script> 50% & $#_{}~^\\ \"q\" 'a'";

    private Reports() {}

    /** A comparison in which a scenario and a city have names that are no HTML and no LaTeX. */
    static Path withOddNames(Path results) throws IOException {
        Path world = results.resolve("world");
        assertThat(Cli.run("world", "export", world.toString()).code()).isZero();
        Path cities = world.resolve("cities.csv");
        String text = Files.readString(cities);
        assertThat(text).contains(",Shanghai,");
        Files.writeString(cities, text.replace(",Shanghai,", ",\"Shang<b>hai & \"\"co\"\"\","));
        Path scenario = results.resolve("odd.yaml");
        Files.writeString(scenario, """
                name: odd
                title:
                  en: >-
                    %s
                  zh: >-
                    名称%s
                question: Does <i>it</i> come out?
                years: {from: 2019, to: 2024}
                policies:
                  - year: 2020
                    city: shanghai
                    adopt: {from: bonn, instruments: [rent_concession, office_equipment, logistics_support]}
                """.formatted(ODD, ODD));
        Cli cli = Cli.run(
                "compare",
                scenario.toString(),
                "--world",
                world.toString(),
                "--replications",
                "3",
                "--attribute",
                "--quiet",
                "--out",
                results.toString(),
                "--name",
                "odd");
        assertThat(cli.code()).as(cli.err()).isZero();
        return results.resolve("odd");
    }

    /** Three scenarios against the baseline; one of a whole nation, one about the whole world. */
    static Path ofThreeScenarios(Path results) throws IOException {
        Path sticky = results.resolve("sticky.yaml");
        Files.writeString(sticky, """
                name: sticky
                title: {en: Everybody stays longer, zh: 各方更少搬迁}
                question: {en: What if nobody likes to move?, zh: 如果谁都不愿搬迁？}
                parameters: {inertia: 4}
                """);
        Cli cli = Cli.run(
                "compare",
                "shanghai-bonn-offices",
                "china-registration-reform",
                sticky.toString(),
                "--replications",
                "2",
                "--years",
                "2019-2036",
                "--quiet",
                "--out",
                results.toString(),
                "--name",
                "three");
        assertThat(cli.code()).as(cli.err()).isZero();
        return results.resolve("three");
    }
}
