package hostcity.cli;

import hostcity.scenario.Scenario;
import hostcity.store.ScenarioReader;
import hostcity.store.WorldReader;
import hostcity.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hostcity scenarios}: what comes with the program. */
@Command(name = "scenarios", description = "List the scenarios that come with the program.")
final class ScenariosCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        World world = WorldReader.shipped();
        List<String> names = new ArrayList<>(ScenarioReader.shippedNames());
        int width = names.stream().mapToInt(String::length).max().orElse(0);
        for (String name : names) {
            Scenario scenario = ScenarioReader.shipped(name, world);
            out.println(name + " ".repeat(width - name.length()) + "  " + scenario.titleEn());
            out.println(" ".repeat(width) + "  " + scenario.titleZh());
        }
        out.flush();
    }
}
