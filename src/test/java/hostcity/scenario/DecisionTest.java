package hostcity.scenario;

import static hostcity.world.Instrument.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.model.policy.Amount;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.model.policy.Policy.Money;
import hostcity.model.policy.Policy.Registration;
import hostcity.world.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of the policies of a scenario when something is decided by hand. */
class DecisionTest {

    private static final int Y = 2030;

    private static Scenario scenario(Policy... policies) {
        return new Scenario(
                "mine",
                "Mine",
                "我的",
                "",
                "",
                List.of(),
                "reconciled",
                2019,
                2050,
                List.of(policies),
                Adaptation.MIX,
                List.of(),
                Map.of(),
                List.of());
    }

    private static Policy policy(int year, int until, String city, Map<Instrument, Double> set) {
        return policy(year, until, List.of(city), "", set, Eligibility.ALL, Money.OWN);
    }

    private static Policy policy(
            int year,
            int until,
            List<String> places,
            String nation,
            Map<Instrument, Double> set,
            Eligibility who,
            Money money) {
        return new Policy(year, until, places, nation, set, Registration.UNCHANGED, who, money);
    }

    private static Decision set(int year, String city, Map<Instrument, Double> levels) {
        return new Decision(year, city, levels, Set.of());
    }

    private static Decision back(int year, String city, Instrument... instruments) {
        return new Decision(year, city, Map.of(), Set.of(instruments));
    }

    private static List<Policy> after(Scenario before, Decision... decisions) {
        Scenario scenario = before;
        for (Decision decision : decisions) {
            scenario = decision.in(scenario);
        }
        return scenario.policies();
    }

    @Test
    void aNewLevelIsAPolicyAtTheEndWithItsOwnMoney() {
        Policy other = policy(2026, Policy.FOR_GOOD, "bonn", Map.of(SCHOOLING, 1.0));
        assertThat(after(scenario(other), set(Y, "shanghai", Map.of(SCHOOLING, 0.5, TAX_RELIEF, 0.2))))
                .containsExactly(
                        other, policy(Y, Policy.FOR_GOOD, "shanghai", Map.of(SCHOOLING, 0.5, TAX_RELIEF, 0.2)));
    }

    @Test
    void anEarlierPolicyEndsForTheInstrumentOnly() {
        Policy before = policy(
                2026,
                2040,
                List.of("shanghai"),
                "",
                Map.of(SCHOOLING, 1.0, TAX_RELIEF, 0.5),
                Eligibility.ALL,
                Money.KEEP);
        assertThat(after(scenario(before), set(Y, "shanghai", Map.of(SCHOOLING, 0.5))))
                .containsExactly(
                        policy(2026, Y, List.of("shanghai"), "", Map.of(SCHOOLING, 1.0), Eligibility.ALL, Money.KEEP),
                        policy(
                                2026,
                                2040,
                                List.of("shanghai"),
                                "",
                                Map.of(TAX_RELIEF, 0.5),
                                Eligibility.ALL,
                                Money.KEEP),
                        policy(Y, Policy.FOR_GOOD, "shanghai", Map.of(SCHOOLING, 0.5)));
    }

    @Test
    void whatElseAPolicyDoesGoesOn() {
        Registration easier = new Registration(0.9, Double.NaN);
        Cultivation climb =
                new Cultivation(Cultivation.Drive.NONE, Cultivation.Effort.NONE, new Cultivation.Effort(2, Set.of()));
        Approach known = new Approach(1, 8);
        Policy before = new Policy(
                2026,
                Policy.FOR_GOOD,
                List.of("bonn", "shanghai"),
                "",
                Map.of(SCHOOLING, 1.0),
                easier,
                Eligibility.ALL,
                Money.OWN,
                climb,
                Map.of(),
                known);
        assertThat(after(scenario(before), back(Y, "shanghai", SCHOOLING)))
                .containsExactly(
                        policy(2026, Y, "shanghai", Map.of(SCHOOLING, 1.0)),
                        new Policy(
                                2026,
                                Policy.FOR_GOOD,
                                List.of("bonn"),
                                "",
                                Map.of(SCHOOLING, 1.0),
                                easier,
                                Eligibility.ALL,
                                Money.OWN,
                                climb,
                                Map.of(),
                                known),
                        new Policy(
                                2026,
                                Policy.FOR_GOOD,
                                List.of("shanghai"),
                                "",
                                Map.of(),
                                easier,
                                Eligibility.ALL,
                                Money.OWN,
                                climb,
                                Map.of(),
                                known));
    }

    @Test
    void whatWasDecidedInTheSameYearIsReplacedAndJoined() {
        Scenario before = scenario(policy(Y, Policy.FOR_GOOD, "bonn", Map.of(SCHOOLING, 1.0)));
        assertThat(after(
                        before,
                        set(Y, "shanghai", Map.of(SCHOOLING, 0.5)),
                        set(Y, "shanghai", Map.of(SCHOOLING, 0.7)),
                        set(Y, "shanghai", Map.of(TAX_RELIEF, 0.2)),
                        set(Y, "bonn", Map.of(SCHOOLING, 0.3))))
                .containsExactly(
                        policy(Y, Policy.FOR_GOOD, "shanghai", Map.of(SCHOOLING, 0.7, TAX_RELIEF, 0.2)),
                        policy(Y, Policy.FOR_GOOD, "bonn", Map.of(SCHOOLING, 0.3)));
        assertThat(after(before, set(Y, "shanghai", Map.of(SCHOOLING, 0.5)), back(Y, "shanghai", SCHOOLING)))
                .isEqualTo(before.policies());
    }

    @Test
    void oneMoveAfterTheOtherIsAllAtOnce() {
        Scenario before = scenario(policy(2026, Policy.FOR_GOOD, "shanghai", Map.of(SCHOOLING, 1.0, TAX_RELIEF, 0.5)));
        assertThat(after(
                        before,
                        set(Y, "shanghai", Map.of(SCHOOLING, 0.5)),
                        set(Y, "shanghai", Map.of(TAX_RELIEF, 0.2))))
                .isEqualTo(after(before, set(Y, "shanghai", Map.of(SCHOOLING, 0.5, TAX_RELIEF, 0.2))));
    }

    @Test
    void aLaterPolicyTakesOver() {
        Policy later = policy(2035, 2040, "shanghai", Map.of(SCHOOLING, 1.0));
        assertThat(after(scenario(later), set(Y, "shanghai", Map.of(SCHOOLING, 0.5, TAX_RELIEF, 0.2))))
                .containsExactly(
                        later,
                        policy(Y, Policy.FOR_GOOD, "shanghai", Map.of(TAX_RELIEF, 0.2)),
                        policy(Y, 2035, "shanghai", Map.of(SCHOOLING, 0.5)));
    }

    @Test
    void whatChangesNothingGivesAnEqualScenario() {
        Scenario before = scenario(
                policy(2026, 2040, "shanghai", Map.of(SCHOOLING, 0.5)),
                policy(2026, Y, "shanghai", Map.of(TAX_RELIEF, 0.5)),
                policy(
                        2026,
                        Policy.FOR_GOOD,
                        List.of("shanghai"),
                        "",
                        Map.of(MEDICAL_SERVICES, 0.5),
                        Eligibility.NEWCOMERS,
                        Money.OWN));
        assertThat(set(Y, "shanghai", Map.of(SCHOOLING, 0.5)).in(before)).isEqualTo(before);
        assertThat(back(Y, "shanghai", TAX_RELIEF, MEDICAL_SERVICES, CLUSTER_ZONE)
                        .in(before))
                .isEqualTo(before);
        assertThat(back(Y, "bonn", SCHOOLING).in(before)).isEqualTo(before);
        assertThat(set(Y, "shanghai", Map.of()).in(before)).isEqualTo(before);
    }

    @Test
    void whatIsForSomeOfficesStays() {
        Policy some = policy(
                2026,
                Policy.FOR_GOOD,
                List.of("shanghai"),
                "",
                Map.of(SCHOOLING, 1.0),
                Eligibility.NEWCOMERS,
                Money.OWN);
        assertThat(after(scenario(some), set(Y, "shanghai", Map.of(SCHOOLING, 0.5))))
                .containsExactly(some, policy(Y, Policy.FOR_GOOD, "shanghai", Map.of(SCHOOLING, 0.5)));
    }

    @Test
    void aPolicyOfAWholeNationIsNotTakenApart() {
        Policy nation = policy(
                2026,
                Policy.FOR_GOOD,
                List.of("shanghai", "rest-of-china"),
                "CHN",
                Map.of(PARTICIPATION, 1.0),
                Eligibility.ALL,
                Money.OWN);
        assertThatThrownBy(() -> back(Y, "shanghai", PARTICIPATION).in(scenario(nation)))
                .isInstanceOf(RefusedDecisionException.class)
                .hasMessage("'participation' of 'shanghai' is held by the policy of the nation 'CHN' of 2026, "
                        + "which holds for all its places alike");
        assertThat(after(scenario(nation), set(Y, "shanghai", Map.of(PARTICIPATION, 1.0))))
                .containsExactly(nation);
    }

    @Test
    void theOnlyPlaceOfANationIsTakenApart() {
        Policy nation = policy(
                2026,
                Policy.FOR_GOOD,
                List.of("singapore"),
                "SGP",
                Map.of(PARTICIPATION, 1.0),
                Eligibility.ALL,
                Money.OWN);
        assertThat(after(scenario(nation), back(Y, "singapore", PARTICIPATION)))
                .containsExactly(policy(
                        2026, Y, List.of("singapore"), "SGP", Map.of(PARTICIPATION, 1.0), Eligibility.ALL, Money.OWN));
    }

    @Test
    void aPolicyThatPaysAmountsIsNotTakenApart() {
        Policy pays = new Policy(
                2026,
                Policy.FOR_GOOD,
                List.of("shanghai"),
                "",
                Map.of(SCHOOLING, 1.0, RENT_CONCESSION, 1.0),
                Registration.UNCHANGED,
                Eligibility.ALL,
                Money.OWN,
                Cultivation.NONE,
                Map.of(Amount.SALARY_COVER, 1000.0),
                Approach.NONE);
        assertThatThrownBy(() -> set(Y, "shanghai", Map.of(SCHOOLING, 0.5)).in(scenario(pays)))
                .isInstanceOf(RefusedDecisionException.class)
                .hasMessage("'schooling' of 'shanghai' is held by the policy of 2026 that pays "
                        + "salary_cover_usd_per_year too; put the money into a policy of its own");
        assertThat(after(scenario(pays), set(Y, "shanghai", Map.of(TAX_RELIEF, 0.5))))
                .hasSize(2);
    }

    @Test
    void yearsAndLevelsAreChecked() {
        Scenario before = scenario();
        assertThatThrownBy(() -> set(2019, "shanghai", Map.of(SCHOOLING, 1.0)).in(before))
                .isInstanceOf(RefusedDecisionException.class)
                .hasMessage("nothing can be decided in 2019: the first simulated year is 2020, the last 2050");
        assertThatThrownBy(() -> set(2051, "shanghai", Map.of(SCHOOLING, 1.0)).in(before))
                .isInstanceOf(RefusedDecisionException.class);
        assertThatThrownBy(() -> set(Y, "shanghai", Map.of(SCHOOLING, 1.1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Decision(Y, "bonn", Map.of(SCHOOLING, 1.0), Set.of(SCHOOLING)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(set(Y, "shanghai", Map.of(SCHOOLING, -0.0)).levels()).containsEntry(SCHOOLING, 0.0);
    }

    @Test
    void textsStandInForEachOther() {
        Scenario renamed = scenario().withTexts("other", " Title ", "", "", " 问题？");
        assertThat(renamed.name()).isEqualTo("other");
        assertThat(renamed.titleEn()).isEqualTo("Title").isEqualTo(renamed.titleZh());
        assertThat(renamed.questionEn()).isEqualTo("问题？").isEqualTo(renamed.questionZh());
        assertThat(renamed.policies()).isEqualTo(scenario().policies());
    }
}
