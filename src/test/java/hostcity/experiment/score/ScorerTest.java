package hostcity.experiment.score;

import static hostcity.world.Parameter.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hostcity.experiment.score.Variant.Offers;
import hostcity.experiment.score.Variant.Vectors;
import hostcity.model.Setups;
import hostcity.scenario.cases.Candidate;
import hostcity.scenario.cases.Decision;
import hostcity.scenario.cases.Electorate;
import hostcity.scenario.cases.HostOffer.KnownFrom;
import hostcity.scenario.cases.SitingCase;
import hostcity.scenario.cases.SitingCase.Seat;
import hostcity.store.CaseReader;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import hostcity.world.Parameter;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Chances of candidates against closed forms, at a fixed seed; bounds are 3.3 standard errors (alpha 0.001). */
class ScorerTest {

    private static final Variant DEFAULTS = new Variant(Vectors.DEFAULTS, Offers.COUNTED);
    private static final Variant DEFAULTS_ALL = new Variant(Vectors.DEFAULTS, Offers.ALL);
    private static final World WORLD = Setups.SHIPPED;
    private static final World NO_TASTES =
            WORLD.withDefaults(Map.of(TASTE_CITY, 0.0, TASTE_NATION, 0.0, TASTE_REGION, 0.0));
    private static final World CALM = NO_TASTES.withDefaults(Map.of(SHOCK_SCALE, 0.0, BALLOT_WITHDRAWAL, 0.0));

    private static CaseScore score(World world, SitingCase siting, int vectors, int draws) {
        Ensemble ensemble = Ensemble.triangular(world, SitingParameters.drawn(), 1);
        return new Scorer(world, ensemble, vectors, draws, 1, 2)
                .score(List.of(siting))
                .get(0);
    }

    private static double winner(World world, SitingCase siting) {
        return score(world, siting, 1, 10_000).score(DEFAULTS).ofWinner().chance();
    }

    @ParameterizedTest
    @EnumSource(OrganizationType.class)
    void twoCandidatesAlikeHaveEvenChances(OrganizationType type) {
        SitingCase siting = Cases.of(
                type,
                Cases.EXECUTIVE,
                Optional.empty(),
                Cases.elsewhere("Murcia", "ESP"),
                Cases.elsewhere("Bilbao", "ESP"));
        assertThat(winner(WORLD, siting)).isCloseTo(0.5, within(3.3 * 0.5 / 100));
    }

    @Test
    void ballotsOnTwoCandidatesAlikeAreEvenToo() {
        Decision decision = new Decision(Decision.Rule.CONSENSUS, new Electorate.Unnamed(11));
        SitingCase siting = Cases.un(decision, Cases.elsewhere("Murcia", "ESP"), Cases.elsewhere("Bilbao", "ESP"));
        assertThat(winner(WORLD, siting)).isCloseTo(0.5, within(3.3 * 0.5 / 100));
    }

    @Test
    void anExecutiveWithoutTastesIsALogit() {
        SitingCase siting =
                Cases.un(Cases.EXECUTIVE, Cases.city("bonn"), Cases.city("nairobi"), Cases.elsewhere("Lund", "SWE"));
        double[] v = new Valuation(siting, Sites.of(siting, WORLD), WORLD, WORLD.defaults(), false).values();
        double sum = Math.exp(v[0]) + Math.exp(v[1]) + Math.exp(v[2]);

        Score score = score(NO_TASTES, siting, 1, 10_000).score(DEFAULTS);

        for (int i = 0; i < v.length; i++) {
            double share = Math.exp(v[i]) / sum;
            assertThat(score.chances().get(i).chance())
                    .isCloseTo(share, within(3.3 * Math.sqrt(share * (1 - share)) / 100 + 1e-4));
        }
    }

    @Test
    void anOfferThatDominatesWins() {
        Candidate generous = Cases.offering(Cases.elsewhere("Murcia", "ESP"), 1e6, KnownFrom.BIDDERS);
        Candidate mean = Cases.offering(Cases.elsewhere("Bilbao", "ESP"), 0, KnownFrom.BIDDERS);
        assertThat(winner(CALM, Cases.un(Cases.UN_MEMBERS, generous, mean))).isGreaterThan(0.999);
        assertThat(winner(CALM, Cases.un(Cases.EXECUTIVE, generous, mean))).isGreaterThan(0.999);
        assertThat(winner(CALM, Cases.un(Cases.UN_MEMBERS, mean, generous))).isLessThan(0.001);
    }

    @Test
    void moneyBeyondTheCostIsWorthNothing() {
        SitingCase siting = Cases.un(
                Cases.EXECUTIVE,
                Cases.offering(Cases.elsewhere("Murcia", "ESP"), 1e8, KnownFrom.BIDDERS),
                Cases.offering(Cases.elsewhere("Bilbao", "ESP"), 1e10, KnownFrom.BIDDERS));
        double[] v = new Valuation(siting, Sites.of(siting, WORLD), WORLD, WORLD.defaults(), false).values();
        assertThat(v[0]).isEqualTo(v[1]);
    }

    @Test
    void whatIsKnownOfTheWinnerOnlyCountsOnlyWhereAllCount() {
        SitingCase siting = Cases.un(
                Cases.EXECUTIVE,
                Cases.offering(Cases.elsewhere("Murcia", "ESP"), 1e8, KnownFrom.WINNER),
                Cases.elsewhere("Bilbao", "ESP"));
        CaseScore score = score(WORLD, siting, 1, 10_000);
        assertThat(score.score(DEFAULTS).ofWinner().chance()).isCloseTo(0.5, within(3.3 * 0.5 / 100));
        assertThat(score.score(DEFAULTS_ALL).ofWinner().chance()).isGreaterThan(0.6);
    }

    @Test
    void theOrderOfCandidatesAndTheThreadsAreNothing() {
        List<Candidate> candidates = new ArrayList<>(List.of(
                Cases.city("nairobi"),
                Cases.elsewhere("Murcia", "ESP"),
                Cases.city("madrid"),
                Cases.elsewhere("Lund", "SWE")));
        SitingCase one = Cases.un(Cases.UN_MEMBERS, candidates.toArray(Candidate[]::new));
        Collections.reverse(candidates);
        SitingCase other = Cases.un(Cases.UN_MEMBERS, candidates.toArray(Candidate[]::new));
        Ensemble ensemble = Ensemble.triangular(WORLD, SitingParameters.drawn(), 1);

        Score first = new Scorer(WORLD, ensemble, 20, 10, 1, 1)
                .score(List.of(one))
                .get(0)
                .score(Variant.MAIN);
        Score second = new Scorer(WORLD, ensemble, 20, 10, 1, 3)
                .score(List.of(other))
                .get(0)
                .score(Variant.MAIN);
        Score again = new Scorer(WORLD, ensemble, 20, 10, 1, 3)
                .score(List.of(one))
                .get(0)
                .score(Variant.MAIN);

        assertThat(second.chances()).containsExactlyInAnyOrderElementsOf(first.chances());
        assertThat(again).isEqualTo(first);
        assertThat(first.mostRounds()).isLessThanOrEqualTo(3);
    }

    @Test
    void aSeatIsKeptByItsInertiaUnlessItIsForTheTimeBeing() {
        Candidate seat = Cases.elsewhere("Murcia", "ESP");
        Candidate rival = Cases.elsewhere("Bilbao", "ESP");
        Seat present = new Seat(seat.location(), false);
        for (OrganizationType type : OrganizationType.values()) {
            SitingCase stays = Cases.of(type, Cases.EXECUTIVE, Optional.of(present), seat, rival);
            CaseScore score = score(WORLD, stays, 1, 10_000);
            assertThat(score.apart()).isTrue();
            assertThat(score.leaves(DEFAULTS)).isLessThan(0.1);
        }
        Seat interim = new Seat(seat.location(), true);
        SitingCase moves = Cases.of(OrganizationType.UN, Cases.EXECUTIVE, Optional.of(interim), seat, rival);
        assertThat(score(WORLD, moves, 1, 10).apart()).isFalse();
        assertThat(winner(WORLD, moves)).isCloseTo(0.5, within(3.3 * 0.5 / 100));
    }

    @Test
    void theThresholdKeepsOutWhoOffersLessUnlessNobodyOffersEnough() {
        Candidate privileged = Cases.offering(
                Cases.elsewhere("Murcia", "ESP"), Map.of(Instrument.PRIVILEGES_IMMUNITIES, 0.9), 0, KnownFrom.BIDDERS);
        SitingCase siting = Cases.un(Cases.UN_MEMBERS, privileged, Cases.city("geneva"));
        World strict = WORLD.withDefaults(Map.of(UN_PRIVILEGES_THRESHOLD, 0.8));
        World stricter = WORLD.withDefaults(Map.of(UN_PRIVILEGES_THRESHOLD, 0.95));

        assertThat(winner(strict, siting)).isGreaterThan(0.999);
        boolean[] all = new Valuation(siting, Sites.of(siting, WORLD), WORLD, stricter.defaults(), false).eligible();
        assertThat(all).containsExactly(true, true);
        assertThatThrownBy(() -> winner(stricter, siting))
                .isInstanceOf(UnscorableCaseException.class)
                .hasMessage("case 'made-up' cannot be scored: the privileges of no candidate reach"
                        + " un_privileges_threshold, 0.95; set host_agreement_privileges, now 0.5, as high, or offer"
                        + " privileges_immunities");
    }

    /** Whatever is not drawn has no part in a score, but the scale of utility. */
    @Test
    void whatIsNotDrawnHasNoPart() {
        List<SitingCase> cases = CaseReader.shippedNames().stream()
                .map(x -> CaseReader.shipped(x, WORLD))
                .toList();
        List<Score> scores = scores(WORLD, cases);
        Map<Parameter, Double> others = new EnumMap<>(Parameter.class);
        WORLD.parameters().stream()
                .filter(x -> x.parameter() != SHOCK_SCALE
                        && !SitingParameters.drawn().contains(x.parameter()))
                .forEach(x -> others.put(x.parameter(), x.value() == x.max() ? x.min() : x.max()));

        assertThat(scores(WORLD.withDefaults(others), cases)).isEqualTo(scores);
    }

    private static List<Score> scores(World world, List<SitingCase> cases) {
        return new Scorer(world, Ensemble.constant(world.defaults()), 1, 5, 1, 2)
                .score(cases).stream().map(x -> x.score(DEFAULTS_ALL)).toList();
    }
}
