package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.adapt.AdaptationRule;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Golden runs: digests of every indicator of every place and year, the same on every platform and JDK (section 7). A
 * change that is meant to change results writes them anew, in a commit that says why:
 *
 * <pre>mvn test -Dtest=GoldenRunTest -Dgolden.write=true</pre>
 */
class GoldenRunTest {

    private static final Path FILE = Path.of("src", "test", "resources", "hostcity", "model", "golden-runs.csv");
    private static final long[] SEEDS = {1, 2, 20_260_112};
    private static final int END = 2050;

    private static Map<String, Setup> setups() {
        Policy offices = Setups.policy(
                2026,
                "shanghai",
                Map.of(
                        Instrument.RENT_CONCESSION, 1.0,
                        Instrument.OFFICE_EQUIPMENT, 1.0,
                        Instrument.LOGISTICS_SUPPORT, 1.0));
        return Map.of(
                "static", Setups.shipped(END, Optional.of(AdaptationRule.STATIC)),
                "mix", Setups.shipped(END, Optional.empty()),
                "mix-offices", Setups.shipped(END, Optional.empty(), offices));
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        setups().forEach((name, setup) -> {
            for (long seed : SEEDS) {
                rows.add("%s,%d,%d,%016x"
                        .formatted(name, seed, END, Setups.measured(setup, seed).digest()));
            }
        });
        rows.sort(String::compareTo);
        return rows;
    }

    @Test
    void digestsAreThoseOfTheFile() throws IOException {
        List<String> rows = rows();
        if (Boolean.getBoolean("golden.write")) {
            write(rows);
        }

        List<String> golden = Files.readAllLines(FILE).stream()
                .filter(x -> !x.startsWith("#") && !x.startsWith("setup"))
                .toList();
        assertThat(rows)
                .as("meant to change? then see the comment of this class")
                .isEqualTo(golden);
    }

    private static void write(List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Digests of runs of the shipped world. Written by: mvn test -Dtest=GoldenRunTest -Dgolden.write=true");
        lines.add("# JDK " + System.getProperty("java.specification.version"));
        lines.add("setup,seed,end_year,digest");
        lines.addAll(rows);
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, lines);
    }
}
