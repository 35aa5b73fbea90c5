package hostcity.world;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.store.StartStockFile;
import hostcity.store.WorldFiles;
import hostcity.store.WorldReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartStockTest {

    private static final World WORLD = WorldReader.shipped();
    private static final Map<String, Place> PLACES = WORLD.placesById();

    @Test
    void theShippedFileIsWhatTheDerivationGives() throws IOException {
        List<StartCount> derived = StartStockFile.derive(WorldFiles.shipped());

        assertThat(StartStockFile.toCsv(derived).lines())
                .containsExactlyElementsOf(
                        Files.readAllLines(Path.of("scenarios/world/start_stock.csv"), StandardCharsets.UTF_8));
        assertThat(WORLD.startCounts()).isEqualTo(derived);
    }

    @Test
    void theFileOf1994IsWhatTheDerivationGives() throws IOException {
        List<StartCount> derived = StartStockFile.derive(WorldFiles.shipped().startingIn(1994));
        World world = WORLD.startingIn(1994).orElseThrow();

        assertThat(StartStockFile.toCsv(derived).lines())
                .containsExactlyElementsOf(
                        Files.readAllLines(Path.of("scenarios/world/1994/start_stock.csv"), StandardCharsets.UTF_8));
        assertThat(world.startCounts()).isEqualTo(derived);
        assertThat(derived.stream()
                        .filter(c -> c.type() == OrganizationType.UN)
                        .mapToInt(StartCount::organizations)
                        .sum())
                .isEqualTo(92);
        assertThat(world.namedOrganizations()).allMatch(o -> o.founded() <= 1994);
    }

    @ParameterizedTest
    @CsvSource({"USA, 511", "GBR, 284", "BEL, 259", "CHN, 65"})
    void keepsTheTotalsOfTheSources(String nation, int total) {
        assertThat(sum(c -> nationOf(c).equals(nation))).isEqualTo(total);
    }

    @Test
    void makes3300InAll() {
        assertThat(sum(c -> true)).isEqualTo(3300);
        assertThat(sum(c -> c.type() == OrganizationType.UN)).isEqualTo(153);
    }

    @ParameterizedTest
    @CsvSource({
        "beijing, 28",
        "shanghai, 8",
        "guangzhou, 3",
        "shenzhen, 2",
        "nanjing, 2",
        "ningbo, 1",
        "xian, 1",
        "wuxi, 1",
        "hangzhou, 1",
        "chongqing, 1",
        "chengdu, 1",
        "rest-of-chn, 16"
    })
    void keepsChinasPlaces(String place, int total) {
        assertThat(sum(c -> c.placeId().equals(place))).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"bonn, 18", "geneva, 20", "beijing, 6", "shanghai, 1", "bangkok, 14", "trieste, 2"})
    void keepsTheUnBodies(String place, int bodies) {
        assertThat(sum(c -> c.placeId().equals(place) && c.type() == OrganizationType.UN))
                .isEqualTo(bodies);
    }

    @Test
    void everyPlaceHasAnIngo() {
        assertThat(WORLD.places())
                .allSatisfy(p -> assertThat(sum(c -> c.placeId().equals(p.id()) && c.type() == OrganizationType.INGO))
                        .isPositive());
    }

    @Test
    void fieldsAreGivenForIngosOnly() {
        assertThat(WORLD.startCounts())
                .allSatisfy(c -> assertThat(c.field() == null).isEqualTo(c.type() == OrganizationType.UN));
    }

    @Test
    void theSampleOfACountryWithoutACityCountsInTheRestOfItsRegion() {
        // Brazil, Chile, Colombia ...: 28 of the sample; the world's factor is about 3.4 a head.
        assertThat(sum(c -> c.placeId().equals("rest-of-latin-america"))).isBetween(90, 100);
        assertThat(PLACES).doesNotContainKey("rest-of-north-america");
    }

    private static int sum(Predicate<StartCount> condition) {
        return WORLD.startCounts().stream()
                .filter(condition)
                .mapToInt(StartCount::organizations)
                .sum();
    }

    private static String nationOf(StartCount count) {
        return WORLD.place(count.placeId()).orElseThrow().nationId();
    }
}
