package hostcity.model.posts;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;
import hostcity.model.Setup;
import hostcity.model.Setups;
import hostcity.world.Instrument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * With every effect at 0 the model is the one that had no feedbacks, to the last bit of every older indicator. The file
 * holds digests of that model; where it changes for other reasons, they have to be taken anew from a run with the effects
 * at 0, which this test prints.
 */
class FeedbacksOffTest {

    private static final Path FILE =
            Path.of("src", "test", "resources", "hostcity", "model", "golden-runs-without-feedbacks.csv");
    private static final Set<Indicator> NEW =
            Set.of(Indicator.POSTS, Indicator.SENIOR_POSTS, Indicator.LANGUAGE, Indicator.INSTITUTES_HOSTING);
    private static final int END = 2050;
    private static final long SEED = 20_260_112;

    @Test
    void theOldModelIsThere() throws IOException {
        Setup plain = Setups.shipped(END, Optional.empty());
        Setup offices = Setups.shipped(
                END,
                Optional.empty(),
                Setups.policy(
                        2026,
                        "shanghai",
                        Map.of(
                                Instrument.RENT_CONCESSION, 1.0,
                                Instrument.OFFICE_EQUIPMENT, 1.0,
                                Instrument.LOGISTICS_SUPPORT, 1.0)));

        assertThat(Files.readAllLines(FILE)).contains(row("mix", plain), row("mix-offices", offices));
    }

    private static String row(String name, Setup setup) {
        RunOutcome outcome = Setups.measured(Setups.withoutFeedbacks(setup), SEED);
        return "%s,%d,%d,%016x".formatted(name, SEED, END, digest(outcome));
    }

    /** {@link RunOutcome#digest} over the older columns. */
    private static long digest(RunOutcome outcome) {
        List<String> places = outcome.placeIds();
        long hash = mix(outcome.startYear() * 31L + places.hashCode());
        for (Indicator indicator : Indicator.all()) {
            for (int year = outcome.startYear(); year <= outcome.endYear() && !NEW.contains(indicator); year++) {
                for (int place = 0; place < places.size(); place++) {
                    hash = mix(hash ^ Double.doubleToLongBits(outcome.get(indicator, year, place)));
                }
            }
        }
        return hash;
    }

    private static long mix(long state) {
        long z = (state ^ (state >>> 32)) * 0xD6E8FEB86659FD93L;
        z = (z ^ (z >>> 32)) * 0xD6E8FEB86659FD93L;
        return z ^ (z >>> 32);
    }
}
