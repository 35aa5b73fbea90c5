package hostcity.model.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;
import hostcity.model.Setup;
import hostcity.model.Setups;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Nation;
import hostcity.world.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostsTest {

    private static final long SEED = 20_260_121;

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** 100 organizations have 1,800 posts. */
    private static Posts posts() {
        return new Posts(
                new double[] {1000, 600, 200},
                new int[] {70, 20, 10},
                new double[] {0.2, 0, 0.6},
                Setups.SHIPPED.defaults());
    }

    @Test
    void standStillWhenNothingChanges() {
        Posts posts = posts();
        for (int year = 0; year < 50; year++) {
            posts.advance(100, new int[] {70, 20, 10}, new double[] {0.2, 0, 0.6}, new int[3], ones(3));
        }
        assertThat(posts.of(0)).isCloseTo(1000, within(1e-6));
        assertThat(posts.of(1)).isCloseTo(600, within(1e-6));
        assertThat(posts.of(2)).isCloseTo(200, within(1e-6));
        assertThat(posts.gain(2)).isCloseTo(0, within(1e-9));
    }

    @Test
    void followHostingAndParticipationByTheirPowers() {
        Posts posts = posts();
        posts.advance(100, new int[] {70, 83, 10}, new double[] {0.2, 0, 1}, new int[3], ones(3));
        // 84/21 = 4 hosted, 4^0.25; 2/1.6 participation.
        double second = 600 * Math.pow(4, 0.25);
        double third = 200 * 2 / 1.6;
        double sum = 1000 + second + third;
        assertThat(posts.of(0)).isCloseTo(750 + 0.25 * 1800 * 1000 / sum, within(1e-9));
        assertThat(posts.of(1)).isCloseTo(450 + 0.25 * 1800 * second / sum, within(1e-9));
        assertThat(posts.of(2)).isCloseTo(150 + 0.25 * 1800 * third / sum, within(1e-9));
    }

    @Test
    void aDriveTakesPostsFromOthers() {
        Posts posts = posts();
        posts.advance(100, new int[] {70, 20, 10}, new double[] {0.2, 0, 0.6}, new int[3], new double[] {1, 1, 1.5});
        assertThat(posts.of(2) / posts.of(0)).isCloseTo(0.3, within(1e-9));
        assertThat(posts.of(0) + posts.of(1) + posts.of(2)).isCloseTo(1800, within(1e-9));
    }

    private static int place(String nation) {
        String id = Setups.SHIPPED.places().stream()
                .filter(x -> x.nationId().equals(nation))
                .map(Place::id)
                .findFirst()
                .orElseThrow();
        return Setups.measured(Setups.shipped(2020, Optional.empty()), SEED)
                .placeIds()
                .indexOf(id);
    }

    @Test
    void nothingExplodesIn31Years() {
        RunOutcome outcome = Setups.measured(Setups.shipped(2050, Optional.empty()), SEED);
        double world = 0;
        double most = 0;
        for (Nation nation : Setups.SHIPPED.nations()) {
            double posts = outcome.get(Indicator.POSTS, 2050, place(nation.id()));
            world += posts;
            most = Math.max(most, posts);
        }
        assertThat(most / world).isLessThan(0.25);
        assertThat(outcome.get(Indicator.POSTS, 2019, place("CHN"))).isCloseTo(1984, within(1e-9));
        assertThat(outcome.get(Indicator.SENIOR_POSTS, 2019, place("CHN"))).isCloseTo(835, within(1e-9));
    }

    @Test
    void aDriveReachesItsEndAndHasNoEffectBefore() {
        List<String> china = Setups.SHIPPED.places().stream()
                .filter(x -> x.nationId().equals("CHN"))
                .map(Place::id)
                .toList();
        Policy drive = new Policy(
                2026,
                Policy.FOR_GOOD,
                china,
                "CHN",
                Map.of(),
                Policy.Registration.UNCHANGED,
                Eligibility.ALL,
                Policy.Money.OWN,
                new Cultivation(
                        new Cultivation.Drive(1.5, 5),
                        new Cultivation.Effort(1.5, Set.of()),
                        new Cultivation.Effort(2, Set.of())));
        Setup base = Setups.shipped(2031, Optional.empty());
        RunOutcome without = Setups.measured(base, SEED);
        RunOutcome with = Setups.measured(Setups.with(base, List.of(drive)), SEED);
        int here = without.placeIds().indexOf(china.get(0));
        double ratio = with.get(Indicator.POSTS, 2030, here) / without.get(Indicator.POSTS, 2030, here);
        assertThat(ratio).isBetween(1.42, 1.65);
        for (Indicator indicator : Indicator.all()) {
            for (int place = 0; place < without.placeIds().size(); place++) {
                assertThat(with.get(indicator, 2025, place)).isEqualTo(without.get(indicator, 2025, place));
            }
        }
        double founded = 0;
        double more = 0;
        for (int place = 0; place < without.placeIds().size(); place++) {
            for (int year = 2026; year <= 2031; year++) {
                founded += without.get(Indicator.FOUNDINGS, year, place);
                more += with.get(Indicator.FOUNDINGS, year, place);
            }
        }
        assertThat(more).isGreaterThan(founded);
    }
}
