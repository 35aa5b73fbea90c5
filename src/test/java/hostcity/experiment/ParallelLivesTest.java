package hostcity.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.experiment.Divergence.Cause;
import hostcity.experiment.Divergence.Reason;
import hostcity.experiment.Divergence.Run;
import hostcity.model.LifeEvent;
import hostcity.model.LifeEvent.Subject;
import hostcity.model.Office;
import hostcity.model.ReviewTrigger;
import hostcity.model.ballot.Round;
import hostcity.model.choice.Option;
import hostcity.model.choice.UtilityPart;
import hostcity.model.choice.UtilityParts;
import hostcity.world.Field;
import hostcity.world.Membership;
import hostcity.world.OfficeKind;
import hostcity.world.Quadrant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where two lives part and why, on lives that are made by hand; each cause once. */
class ParallelLivesTest {

    private static final int HOME = 0;
    private static final int RIVAL = 1;
    private static final int OTHER = 2;
    private static final int NOWHERE = Office.NOWHERE;

    private static final Subject SEAT = new Subject(7, "", 70, OfficeKind.HEADQUARTERS);
    private static final Subject BRANCH = new Subject(7, "", 71, OfficeKind.BRANCH);
    private static final LifeEvent START = new LifeEvent.AtStart(2019, SEAT, traits(HOME), HOME, 12);

    private static LifeEvent.Traits traits(int initiator) {
        return new LifeEvent.Traits(
                Field.HEALTH_MEDICINE, Quadrant.values()[0], Membership.INSTITUTION, 1990, initiator);
    }

    private static UtilityParts utility(double cost, double taste) {
        Map<UtilityPart, Double> parts = new EnumMap<>(UtilityPart.class);
        UtilityPart.all().forEach(part -> parts.put(part, 0.0));
        parts.put(UtilityPart.COST, cost);
        parts.put(UtilityPart.TASTE_CITY, taste);
        return new UtilityParts(cost + taste, parts);
    }

    private static Option open(int place, double cost, double taste) {
        return new Option(place, place == HOME, Double.NaN, false, true, utility(cost, taste));
    }

    private static Option bid(int place, boolean shortlisted) {
        return new Option(place, false, 1000, shortlisted, true, utility(1, 0));
    }

    private static LifeEvent.Decided decided(Subject who, int year, boolean call, int chosen, Option... options) {
        Set<ReviewTrigger> triggers = Set.of(ReviewTrigger.LEASE);
        return new LifeEvent.Decided(year, who, triggers, call, HOME, chosen, year, 12, List.of(options));
    }

    private static LifeEvent.Decided decided(int year, int chosen, Option... options) {
        return decided(SEAT, year, false, chosen, options);
    }

    private static LifeEvent.Called called(Subject who, int chosen, List<Option> bids, Round... rounds) {
        return new LifeEvent.Called(2025, who, NOWHERE, chosen, 12, bids, List.of(rounds));
    }

    private static List<LifeEvent> life(LifeEvent... events) {
        List<LifeEvent> life = new ArrayList<>(List.of(START));
        life.addAll(List.of(events));
        return life;
    }

    private static Divergence between(Subject who, List<LifeEvent> baseline, List<LifeEvent> scenario) {
        return new ParallelLives(who.office(), baseline, scenario).divergence().orElseThrow();
    }

    private static Divergence between(List<LifeEvent> baseline, List<LifeEvent> scenario) {
        return between(SEAT, baseline, scenario);
    }

    private static Reason because(Cause cause, Run run, int place) {
        return new Reason(cause, run, place);
    }

    private static Reason because(Cause cause, Run run) {
        return because(cause, run, NOWHERE);
    }

    @Test
    void theTermsOfUtilityThatTurn() {
        LifeEvent same = decided(2021, HOME, open(HOME, 0, 9), open(RIVAL, 0, 1));
        LifeEvent stays = decided(2025, HOME, open(HOME, 1, 1), open(RIVAL, 0.5, 1.25));
        LifeEvent goes = decided(2025, RIVAL, open(HOME, 1, 1), open(RIVAL, 2, 1.125));
        Divergence divergence = between(life(same, stays), life(same, goes));

        assertThat(divergence.year()).isEqualTo(2025);
        assertThat(divergence.from()).isEqualTo(HOME);
        assertThat(divergence.baseline()).contains(stays);
        assertThat(divergence.scenario()).contains(goes);
        assertThat(divergence.baselineChoice()).isEqualTo(HOME);
        assertThat(divergence.scenarioChoice()).isEqualTo(RIVAL);
        assertThat(divergence.staff()).hasValue(12);
        assertThat(divergence.reasons()).containsExactly(because(Cause.UTILITY, Run.BOTH));
        Terms terms = divergence.terms().orElseThrow();
        assertThat(terms.baseline()).isEqualTo(-0.25);
        assertThat(terms.scenario()).isEqualTo(1.125);
        assertThat(terms.change()).isEqualTo(1.375);
        assertThat(terms.changes()).hasSize(UtilityPart.all().size());
        assertThat(terms.changes().subList(0, 2))
                .containsExactly(
                        new Terms.Change(UtilityPart.COST, -0.5, 1),
                        new Terms.Change(UtilityPart.TASTE_CITY, 0.25, 0.125));
        assertThat(terms.changes().stream().mapToDouble(Terms.Change::change).sum())
                .isCloseTo(terms.change(), within(1e-12));
    }

    @Test
    void livesThatAgreeDoNotPart() {
        LifeEvent stays = decided(2025, HOME, open(HOME, 1, 1));
        LifeEvent.Decided idle = decided(2030, HOME, open(HOME, 1, 1), open(RIVAL, 0, 0));

        assertThat(new ParallelLives(70, life(stays), life(stays)).divergence()).isEmpty();
        // Nothing follows from a review after which it stays.
        assertThat(new ParallelLives(70, life(stays), life(stays, idle)).divergence())
                .isEmpty();
        assertThat(new ParallelLives(70, List.of(), List.of()).divergence()).isEmpty();
    }

    @Test
    void aReviewOfOneRun() {
        LifeEvent goes = decided(2025, RIVAL, open(HOME, 0, 0), open(RIVAL, 0, 1));
        Divergence inScenario = between(life(), life(goes));
        assertThat(inScenario.reasons()).containsExactly(because(Cause.REVIEW, Run.SCENARIO));
        assertThat(inScenario.baseline()).isEmpty();
        assertThat(inScenario.baselineChoice()).isEqualTo(HOME);
        assertThat(inScenario.scenarioChoice()).isEqualTo(RIVAL);
        Terms terms = inScenario.terms().orElseThrow();
        assertThat(terms.areWhole()).isFalse();
        assertThat(terms.baseline()).isNaN();
        assertThat(terms.scenario()).isEqualTo(1);
        assertThat(terms.changes().get(0).part()).isEqualTo(UtilityPart.TASTE_CITY);

        Divergence inBaseline = between(life(goes), life());
        assertThat(inBaseline.reasons()).containsExactly(because(Cause.REVIEW, Run.BASELINE));
        assertThat(inBaseline.terms().orElseThrow().baseline()).isEqualTo(-1);
    }

    @Test
    void aHostThatFails() {
        LifeEvent stays = decided(2025, HOME, open(HOME, 0, 5), open(RIVAL, 0, 1));
        LifeEvent leaves = decided(2025, RIVAL, open(HOME, 0, 5), open(RIVAL, 0, 1));
        assertThat(between(life(stays), life(leaves)).reasons())
                .containsExactly(because(Cause.HOST_FAILS, Run.SCENARIO, HOME));
        assertThat(between(life(), life(leaves)).reasons())
                .containsExactly(because(Cause.REVIEW, Run.SCENARIO), because(Cause.HOST_FAILS, Run.SCENARIO, HOME));
    }

    @Test
    void aPlaceThatIsNotConsidered() {
        LifeEvent stays = decided(2025, HOME, open(HOME, 0, 0));
        LifeEvent goes = decided(2025, RIVAL, open(HOME, 0, 0), open(RIVAL, 0, 1));
        Divergence divergence = between(life(stays), life(goes));
        assertThat(divergence.reasons()).containsExactly(because(Cause.NOT_CONSIDERED, Run.BASELINE, RIVAL));
        assertThat(divergence.terms().orElseThrow().areWhole()).isFalse();
        assertThat(between(life(goes), life(stays)).reasons())
                .containsExactly(because(Cause.NOT_CONSIDERED, Run.SCENARIO, RIVAL));
    }

    @Test
    void thePlaceOfTheSeat() {
        LifeEvent moves = new LifeEvent.Arrived(2024, SEAT, RIVAL, HOME);
        LifeEvent stays = decided(BRANCH, 2025, false, HOME, open(HOME, 0, 0));
        LifeEvent goes = decided(BRANCH, 2025, false, RIVAL, open(HOME, 0, 0), open(RIVAL, 0, 1));
        assertThat(between(BRANCH, life(moves, stays), life(goes)).reasons())
                .containsExactly(because(Cause.SEAT_THERE, Run.BASELINE, RIVAL));
    }

    @Test
    void registration() {
        Option refused = new Option(RIVAL, false, Double.NaN, false, false, utility(0, 1));
        LifeEvent stays = decided(2025, HOME, open(HOME, 0, 0), refused);
        LifeEvent goes = decided(2025, RIVAL, open(HOME, 0, 0), open(RIVAL, 0, 2));
        Divergence divergence = between(life(stays), life(goes));
        assertThat(divergence.reasons()).containsExactly(because(Cause.NOT_REGISTERED, Run.BASELINE, RIVAL));
        assertThat(divergence.terms().orElseThrow().change()).isEqualTo(1);
    }

    /** Then registration alone would not have been enough. */
    @Test
    void registrationAndUtility() {
        Option refused = new Option(RIVAL, false, Double.NaN, false, false, utility(0, -1));
        LifeEvent stays = decided(2025, HOME, open(HOME, 0, 0), refused);
        LifeEvent goes = decided(2025, RIVAL, open(HOME, 0, 0), open(RIVAL, 0, 2));
        assertThat(between(life(stays), life(goes)).reasons())
                .containsExactly(because(Cause.NOT_REGISTERED, Run.BASELINE, RIVAL), because(Cause.UTILITY, Run.BOTH));
    }

    @Test
    void callsForProposals() {
        Option silent = new Option(RIVAL, false, Double.NaN, false, true, utility(1, 0));
        LifeEvent goes = decided(SEAT, 2025, true, RIVAL, open(HOME, 0, 0), bid(RIVAL, true));
        LifeEvent noBid = decided(SEAT, 2025, true, HOME, open(HOME, 0, 0), silent);
        LifeEvent dear = decided(SEAT, 2025, true, HOME, open(HOME, 0, 0), bid(RIVAL, false));
        assertThat(between(life(noBid), life(goes)).reasons())
                .containsExactly(because(Cause.NO_BID, Run.BASELINE, RIVAL));
        assertThat(between(life(goes), life(dear)).reasons())
                .containsExactly(because(Cause.NOT_SHORTLISTED, Run.SCENARIO, RIVAL));
    }

    @Test
    void noHost() {
        Option refused = new Option(RIVAL, false, Double.NaN, false, false, utility(0, 1));
        LifeEvent.Decided none =
                new LifeEvent.Decided(2025, SEAT, Set.of(), false, NOWHERE, NOWHERE, 2025, 12, List.of(refused));
        LifeEvent.Decided some = new LifeEvent.Decided(
                2025, SEAT, Set.of(), false, NOWHERE, RIVAL, 2027, 12, List.of(open(RIVAL, 0, 1)));
        Divergence divergence = between(life(none), life(some));
        assertThat(divergence.reasons()).containsExactly(because(Cause.NOT_REGISTERED, Run.BASELINE, RIVAL));
        assertThat(divergence.terms()).isEmpty();
    }

    @Test
    void anotherInitiator() {
        LifeEvent here = new LifeEvent.Founded(2025, SEAT, traits(HOME), 12);
        LifeEvent there = new LifeEvent.Founded(2025, SEAT, traits(RIVAL), 12);
        LifeEvent first = decided(2025, OTHER, open(OTHER, 0, 0), open(RIVAL, 0, -1));
        LifeEvent second = decided(2025, RIVAL, open(OTHER, 0, 0), open(RIVAL, 0, 1));
        assertThat(between(List.of(here, first), List.of(there, second)).reasons())
                .containsExactly(because(Cause.INITIATOR, Run.SCENARIO, RIVAL), because(Cause.UTILITY, Run.BOTH));
    }

    @Test
    void registrationThatTakesLonger() {
        LifeEvent.Decided soon = new LifeEvent.Decided(
                2025, SEAT, Set.of(), false, HOME, RIVAL, 2026, 12, List.of(open(HOME, 0, 0), open(RIVAL, 0, 1)));
        LifeEvent.Decided late = new LifeEvent.Decided(
                2025, SEAT, Set.of(), false, HOME, RIVAL, 2028, 12, List.of(open(HOME, 0, 0), open(RIVAL, 0, 1)));
        assertThat(between(life(late), life(soon)).reasons()).containsExactly(because(Cause.DELAY, Run.BOTH, RIVAL));
    }

    @Test
    void callsOfTheUn() {
        List<Option> both = List.of(bid(RIVAL, true), bid(OTHER, true));
        Round first = new Round(false, List.of(60, 40), List.of(), List.of(), List.of(), false);
        Round second = new Round(false, List.of(45, 55), List.of(), List.of(), List.of(), false);
        LifeEvent rival = called(SEAT, RIVAL, both, first);
        LifeEvent other = called(SEAT, OTHER, both, second);
        assertThat(between(life(rival), life(other)).reasons()).containsExactly(because(Cause.BALLOT, Run.BOTH));

        LifeEvent alone = called(SEAT, RIVAL, List.of(bid(RIVAL, true)));
        assertThat(between(life(alone), life(other)).reasons())
                .containsExactly(because(Cause.NO_BID, Run.BASELINE, OTHER));
        assertThat(between(life(), life(other)).reasons()).containsExactly(because(Cause.CALL, Run.SCENARIO));

        Subject programme = new Subject(7, "", 72, OfficeKind.PROGRAMME);
        Divergence head =
                between(programme, life(called(programme, RIVAL, both)), life(called(programme, OTHER, both)));
        assertThat(head.reasons()).containsExactly(because(Cause.UTILITY, Run.BOTH));
    }

    @Test
    void whatHappensInOneRunOnly() {
        LifeEvent opened = new LifeEvent.BranchOpened(2025, BRANCH, 3);
        LifeEvent closed = new LifeEvent.Closed(2025, SEAT, HOME, LifeEvent.Ending.ORGANIZATION);
        Divergence founding = between(List.of(), life());
        assertThat(founding.reasons()).containsExactly(because(Cause.FOUNDED, Run.SCENARIO));
        Divergence opening = between(BRANCH, life(opened), life());
        assertThat(opening.reasons()).containsExactly(because(Cause.OPENED, Run.BASELINE));
        assertThat(opening.staff()).hasValue(3);
        Divergence closing = between(life(closed), life());
        assertThat(closing.reasons()).containsExactly(because(Cause.CLOSED, Run.BASELINE));
        assertThat(closing.staff()).isEmpty();
        assertThat(List.of(founding.terms(), opening.terms(), closing.terms())).containsOnly(Optional.empty());
    }

    /** What comes first in time counts, and in a year what comes first in its order. */
    @Test
    void theFirstCounts() {
        LifeEvent closed = new LifeEvent.Closed(2025, SEAT, HOME, LifeEvent.Ending.ORGANIZATION);
        LifeEvent goes = decided(2025, RIVAL, open(HOME, 0, 0), open(RIVAL, 0, 1));
        LifeEvent later = decided(2030, RIVAL, open(HOME, 0, 0), open(RIVAL, 0, 1));
        assertThat(between(life(goes), life(closed)).reasons()).containsExactly(because(Cause.CLOSED, Run.SCENARIO));
        assertThat(between(life(later), life(closed)).reasons()).containsExactly(because(Cause.CLOSED, Run.SCENARIO));
        assertThat(between(life(later), life(goes)).reasons()).containsExactly(because(Cause.REVIEW, Run.SCENARIO));
    }

    @Test
    void aBranchThatChangesPlacesWithItsSeat() {
        LifeEvent opened = new LifeEvent.BranchOpened(2020, BRANCH, 3);
        LifeEvent here = new LifeEvent.Arrived(2025, BRANCH, RIVAL, NOWHERE);
        LifeEvent there = new LifeEvent.Arrived(2025, BRANCH, OTHER, NOWHERE);
        assertThat(between(BRANCH, life(opened, here), life(opened)).reasons())
                .containsExactly(because(Cause.FOLLOWS, Run.BASELINE));
        assertThat(between(BRANCH, life(opened, here), life(opened, there)).reasons())
                .containsExactly(because(Cause.FOLLOWS, Run.BOTH));
    }
}
