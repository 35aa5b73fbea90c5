package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.experiment.ScenarioModels;
import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;
import hostcity.model.adapt.AdaptationRule;
import hostcity.store.ScenarioReader;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that replay another one of the same seed: what must hold to the last bit (ODD 7.29). */
class ReplayTest {

    private static final long SEED = 20_261_125;
    private static final int END = 2036;
    private static final List<Parameter> PULL_OF_STOCKS = List.of(
            Parameter.GAMMA_FIELD_KEY,
            Parameter.GAMMA_FIELD_OVERALL,
            Parameter.GAMMA_UN,
            Parameter.GAMMA_PARTNERS,
            Parameter.GAMMA_DIVERSITY,
            Parameter.CONGESTION,
            Parameter.RENT_SLOPE,
            Parameter.AWARENESS_STOCK,
            Parameter.DENSITY_LEGITIMATION,
            Parameter.DENSITY_COMPETITION,
            Parameter.INTEREST_UN_FIELD,
            Parameter.MISSIONS_PER_UN_BODY,
            Parameter.VOTE_CONCENTRATION);

    private static Setup setup(String scenario, int years) {
        var read = ScenarioReader.shipped(scenario, Setups.SHIPPED);
        return ScenarioModels.setup(read.withYears(read.startYear(), read.startYear() + years), Setups.SHIPPED);
    }

    private static Setup shipped(String scenario) {
        return setup(scenario, END - 2019);
    }

    private static Set<String> actors(Setup setup) {
        Set<String> actors = new TreeSet<>();
        setup.policies().forEach(x -> actors.addAll(x.places()));
        return actors;
    }

    private static Setup with(Setup setup, Optional<AdaptationRule> general, Map<String, AdaptationRule> rules) {
        return new Setup(
                setup.world(),
                setup.baseline(),
                setup.parameters(),
                setup.endYear(),
                setup.policies(),
                general,
                rules,
                setup.noPoaching(),
                setup.events());
    }

    /** 1: a run that replays itself is itself, whoever acts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline",
                "shanghai-bonn-full",
                "shanghai-new",
                "china-registration-reform",
                "posts-and-meetings",
                "incentive-race",
                "shock-window-ready",
                "bonn-1994"
            })
    void replayingItselfChangesNothing(String scenario) {
        Setup setup = setup(scenario, 13);
        for (Set<String> actors : List.of(actors(setup), Set.of("london", "geneva"))) {
            // What the scenario decides for a rival is decided anyway; its own decisions are replayed.
            Arms arms = new Arms(setup, setup, SEED, actors);

            assertThat(Arms.difference(arms.baseline, arms.direct(), x -> true)).isEmpty();
            assertThat(arms.cluster()).isEqualTo(arms.baseline);
        }
    }

    /** 2: where stocks attract nobody, crowd nobody and feed back on nothing, it is all direct. */
    @ParameterizedTest
    @ValueSource(strings = {"shanghai-bonn-full", "china-registration-reform", "bonn-1994"})
    void withoutClusteringAndFeedbacksItIsAllDirect(String scenario) {
        Setup policy = withoutStocks(setup(scenario, 14));
        Setup baseline = Setups.with(policy, List.of());
        Arms arms = new Arms(baseline, policy, SEED, actors(policy));

        assertThat(Arms.difference(arms.direct(), arms.cluster(), x -> !isOfPosts(x)))
                .isEmpty();
        assertThat(arms.direct()).isNotEqualTo(arms.baseline);
    }

    /** Acting cities are static: what an adapting one expects depends on moves and on where the largest hosts are. */
    private static Setup withoutStocks(Setup setup) {
        Setup off = Setups.withoutFeedbacks(setup);
        for (Parameter parameter : PULL_OF_STOCKS) {
            off = Setups.with(off, parameter, 0);
        }
        // No purse is short, so that none depends on how many it serves.
        off = Setups.with(off, Parameter.BUDGET_FLOOR_USD, 1e12);
        Map<String, AdaptationRule> still = new java.util.HashMap<>();
        actors(setup).stream()
                .filter(x -> Setups.SHIPPED.place(x).orElseThrow().isCity())
                .forEach(x -> still.put(x, AdaptationRule.STATIC));
        return with(off, setup.generalRule(), still);
    }

    /** Posts are counted by seats; without their effects they are nothing but a count. */
    private static boolean isOfPosts(Indicator indicator) {
        return indicator == Indicator.POSTS || indicator == Indicator.SENIOR_POSTS;
    }

    /** 3: rivals that do nothing have no response. */
    @ParameterizedTest
    @ValueSource(strings = {"shanghai-bonn-full", "china-registration-reform", "posts-and-meetings", "bonn-1994"})
    void staticRivalsDoNotRespond(String scenario) {
        Setup policy = setup(scenario, 16);
        Map<String, AdaptationRule> acting = new java.util.HashMap<>();
        actors(policy).stream()
                .filter(x -> Setups.SHIPPED.place(x).orElseThrow().isCity())
                .forEach(x -> acting.put(x, AdaptationRule.IMITATE));
        policy = with(policy, Optional.of(AdaptationRule.STATIC), acting);
        Arms arms = new Arms(Setups.with(policy, List.of()), policy, SEED, actors(policy));

        assertThat(Arms.difference(arms.cluster(), arms.full(), x -> true)).isEmpty();
        assertThat(arms.direct()).isNotEqualTo(arms.cluster());
    }

    /** Rivals deliver what they decided in the recorded run; stocks that respond lead elsewhere. */
    @Test
    void rivalsDoWhatTheyDid() {
        Setup policy = shipped("shanghai-bonn-full");
        Arms arms = new Arms(Setups.with(policy, List.of()), policy, SEED, actors(policy));
        int shanghai = arms.baseline.placeIds().indexOf("shanghai");
        RunOutcome direct = arms.direct();
        List<String> wrong = new ArrayList<>();
        for (int year = 2019; year <= END; year++) {
            for (int place = 0; place < arms.baseline.placeIds().size(); place++) {
                for (Instrument instrument : Instrument.all()) {
                    Indicator level = Indicator.of(instrument);
                    double then = arms.baseline.get(level, year, place);
                    double now = direct.get(level, year, place);
                    if (place != shanghai && then != now) {
                        wrong.add(level + " " + arms.baseline.placeIds().get(place) + " " + year);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(arms.full()).isNotEqualTo(arms.cluster());
    }

    /** Whoever decides in the first arm sees the seats of the baseline, wherever they really are. */
    @Test
    void everybodySeesTheStocksOfTheBaseline() {
        Setup policy = shipped("china-registration-reform");
        HostCityModel baseline = new HostCityModel(Setups.with(policy, List.of()), SEED);
        HostCityModel direct = new HostCityModel(policy, SEED);
        Recording recording = new Recording();
        baseline.record(recording);
        List<String> seen = seenBy(baseline);
        Set<Integer> actors = actors(policy).stream()
                .map(x -> baseline.geography().indexOf(x))
                .collect(Collectors.toSet());
        direct.replay(new Replay(recording, true, actors));

        assertThat(seenBy(direct)).isEqualTo(seen);
        assertThat(direct.staff()).isNotEqualTo(baseline.staff());
    }

    /** What does not depend on the policy itself. (Participation does not change: posts follow stocks only.) */
    private static List<String> seenBy(HostCityModel model) {
        List<String> seen = new ArrayList<>();
        model.onYearEnd(() -> {
            // Branches of the start are there before anybody looks for the first time.
            boolean looks = model.year() > model.startYear();
            for (int place = 0; looks && place < model.geography().size(); place++) {
                for (Field field : Field.all()) {
                    seen.add(model.year() + " " + model.market().seats(field, place));
                }
                seen.add(model.outlook().stocks().un(place) + " "
                        + model.outlook().staff()[place]);
                seen.add(model.feedbacks().languages().english(place) + " "
                        + model.feedbacks().posts().of(model.geography().nationOf(place)));
            }
            seen.add(model.foundingRate() + " " + model.outlook().stocks().moves());
        });
        model.runToEnd();
        return seen;
    }

    @Test
    void aRecordingThatEndsEarlyIsRefused() {
        Setup policy = setup("shanghai-bonn-full", 5);
        Arms arms = new Arms(setup("baseline", 3), policy, SEED, actors(policy));

        org.assertj.core.api.Assertions.assertThatThrownBy(arms::direct)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the recorded run does not reach 2023");
    }
}
