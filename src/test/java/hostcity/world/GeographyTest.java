package hostcity.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.store.WorldReader;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeographyTest {

    private static final World WORLD = WorldReader.shipped();
    private static final List<Place> CITIES =
            WORLD.places().stream().filter(Place::isCity).toList();
    private static final Offset<Double> TINY = within(1e-12);

    static List<ToDoubleFunction<Endowments>> zScores() {
        return List.of(Endowments::economy, Endowments::politics, Endowments::law, Endowments::transport);
    }

    @ParameterizedTest
    @MethodSource("zScores")
    void endowmentsAreZScores(ToDoubleFunction<Endowments> endowment) {
        double[] z = CITIES.stream()
                .mapToDouble(c -> endowment.applyAsDouble(c.endowments()))
                .toArray();
        double sum = 0;
        double squares = 0;
        for (double value : z) {
            sum += value;
            squares += value * value;
        }
        assertThat(sum / z.length).isCloseTo(0, TINY);
        assertThat(squares / z.length).isCloseTo(1, TINY);
    }

    @Test
    void hasCitiesRestsAndRegions() {
        assertThat(CITIES).hasSize(70);
        assertThat(WORLD.places())
                .filteredOn(p -> p.kind() == Place.Kind.REST_OF_COUNTRY)
                .hasSize(39)
                .extracting(Place::id)
                .contains("rest-of-chn", "rest-of-usa")
                .doesNotContain("rest-of-sgp", "rest-of-hkg", "rest-of-lux");
        assertThat(WORLD.places())
                .filteredOn(p -> p.kind() == Place.Kind.REST_OF_REGION)
                .extracting(Place::id)
                .containsExactly(
                        "rest-of-africa",
                        "rest-of-asia-pacific",
                        "rest-of-europe",
                        "rest-of-latin-america",
                        "rest-of-middle-east");
    }

    @Test
    void keysAreThoseOfTheSpecification() {
        assertThat(place("shanghai").key()).isEqualTo(48);
        assertThat(place("rest-of-chn").key()).isEqualTo(1156);
        assertThat(place("rest-of-africa").key()).isEqualTo(2001);
        assertThat(WORLD.places()).extracting(Place::key).doesNotHaveDuplicates();
        assertThat(WORLD.nations()).extracting(Nation::key).doesNotHaveDuplicates();
    }

    @Test
    void aRestHasTheMeanOfItsCities() {
        Place rest = place("rest-of-usa");
        assertThat(rest.nameEn()).isEqualTo("Rest of United States");
        assertThat(place("rest-of-chn").nameZh()).isEqualTo("中国其他地区");
        assertThat(rest.population()).isCloseTo((18713220 + 5379184 + 447245) / 3.0, within(1e-6));
        assertThat(rest.endowments().transport())
                .isCloseTo(
                        (place("new-york").endowments().transport()
                                        + place("washington").endowments().transport()
                                        + place("madison").endowments().transport())
                                / 3,
                        TINY);
        assertThat(rest.hostsUnSystem()).isFalse();
    }

    @Test
    void opennessFollowsTheRuleOfLaw() {
        Nation china = WORLD.nation("CHN").orElseThrow();
        assertThat(china.openness()).isCloseTo(1 / (1 + Math.exp(-0.725)), TINY);
        assertThat(china.registration()).isEqualTo(Nation.Registration.RESTRICTED);
        // The three named cities of the region: Mexico City, Buenos Aires, Montevideo.
        double law = (-0.658 - 0.431 + 0.621) / 3;
        assertThat(WORLD.nation("rest-of-latin-america").orElseThrow().openness())
                .isCloseTo(1 / (1 + Math.exp(-1 - law)), TINY);
    }

    private static Place place(String id) {
        return WORLD.place(id).orElseThrow();
    }
}
