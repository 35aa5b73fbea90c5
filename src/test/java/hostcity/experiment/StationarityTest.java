package hostcity.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.measure.Indicator;
import hostcity.measure.Measurement;
import hostcity.measure.RunOutcome;
import hostcity.model.HostCityModel;
import hostcity.model.Setup;
import hostcity.store.WorldReader;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the city constants are solved for: with static cities and no new policies the distribution of the start holds.
 * Seeds 1000 to 1099, not those of the solver.
 */
@Tag("slow")
class StationarityTest {

    private static final int REPLICATIONS = 100;
    private static final int YEARS = 10;
    private static final World WORLD = WorldReader.shipped();
    private static final List<RunOutcome> RUNS = new ArrayList<>();

    @BeforeAll
    static void run() {
        Setup setup = Setup.still(WORLD, WORLD.startYear() + YEARS);
        for (int i = 0; i < REPLICATIONS; i++) {
            RUNS.add(Measurement.run(new HostCityModel(setup, 1000 + i)));
        }
    }

    private static double mean(ToDoubleFunction<RunOutcome> number) {
        return RUNS.stream().mapToDouble(number).average().orElseThrow();
    }

    private static double total(RunOutcome run, Indicator indicator, int year) {
        double sum = 0;
        for (int place = 0; place < run.placeIds().size(); place++) {
            sum += run.get(indicator, year, place);
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZATIONS", "UN_BODIES"})
    void everyPlaceWithTenOrMoreStaysWithinTenPercentOfItsStartPlusTheWorldsGrowth(Indicator indicator) {
        int end = WORLD.startYear() + YEARS;
        double growth = mean(run -> total(run, indicator, end)) / mean(run -> total(run, indicator, WORLD.startYear()));
        List<String> places = RUNS.get(0).placeIds();
        List<String> off = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int place = i;
            double start = mean(run -> run.get(indicator, WORLD.startYear(), place));
            double ratio = mean(run -> run.get(indicator, end, place)) / (start * growth);
            if (start >= 10 && !(Math.abs(ratio - 1) <= 0.1)) {
                off.add(places.get(i) + " " + ratio);
            }
        }
        assertThat(off).isEmpty();
    }

    @Test
    void oneToFourPercentOfOfficesMoveAYear() {
        double share = mean(run -> {
            double moves = 0;
            double offices = 0;
            for (int year = WORLD.startYear() + 1; year <= WORLD.startYear() + YEARS; year++) {
                moves += total(run, Indicator.ARRIVALS, year) + total(run, Indicator.BRANCH_ARRIVALS, year);
                offices += total(run, Indicator.ORGANIZATIONS, year) + total(run, Indicator.BRANCHES, year);
            }
            return moves / offices;
        });
        assertThat(share).isBetween(0.01, 0.04);
    }
}
