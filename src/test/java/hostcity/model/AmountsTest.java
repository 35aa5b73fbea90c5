package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hostcity.model.adapt.AdaptationRule;
import hostcity.model.choice.Reasons;
import hostcity.model.policy.Amount;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.model.policy.Policy.Money;
import hostcity.world.OfficeKind;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Amounts of money that policies pay offices (ODD 7.15, 7.16), by hand in a world of two cities. */
class AmountsTest {

    private static final int YEAR = TestWorlds.START + 1;
    private static final long SEED = 20_260_301;
    private static final World WORLD = TestWorlds.cities(2, 2, 20).world();

    /** USD per person and year: wage 90,000 and 15%, 25 m2 of 500, equipment 1,500, logistics 4,000. */
    private static final double GROSS = 90_000 * 1.15 + 25 * 500 + 1500 + 4000;

    private static final Eligibility BRANCHES =
            new Eligibility(false, Eligibility.ANY_AGE, false, false, Set.of(), Set.of(), Set.of(OfficeKind.BRANCH));

    /** Nobody comes, goes or grows, unless some are founded a year. */
    private static Parameters quiet(double foundings) {
        return TestWorlds.foundingsOnly(WORLD.defaults(), foundings)
                .with(Map.of(
                        Parameter.STAFF_GROWTH, 0.0,
                        Parameter.STAFF_GROWTH_SD, 0.0,
                        Parameter.BETA_COST_INGO, 1.5,
                        Parameter.BETA_COST_UN, 1.5));
    }

    private static HostCityModel run(double foundings, int endYear, Policy... policies) {
        return Setups.run(Setups.toy(WORLD, quiet(foundings), endYear, policies), SEED);
    }

    private static Policy pays(Map<Amount, Double> amounts, Money money) {
        return Setups.amounts(YEAR, "c1", amounts, Eligibility.ALL, money);
    }

    private static double sum(HostCityModel model, ToDoubleFunction<Office> usd) {
        return model.register().hostedIn(0).stream().mapToDouble(usd).sum();
    }

    private static Ledger ledger(HostCityModel model) {
        return model.cities().get(0).ledger();
    }

    @Test
    void eachOfficeGetsTheSumButNoMoreThanItCosts() {
        for (double direct : List.of(50_000.0, 300_000.0, 1e7)) {
            HostCityModel model =
                    run(0, YEAR, pays(Map.of(Amount.DIRECT_FINANCE, direct, Amount.SALARY_COVER, 20_000.0), Money.OWN));
            double expected = sum(model, x -> Math.min(direct + 20_000, GROSS * x.staff()));

            assertThat(model.register().hostedIn(0)).hasSize(20);
            assertThat(ledger(model).scenarioSpending()).isCloseTo(expected, within(1e-6));
            assertThat(ledger(model).ownSpending()).isZero();
            assertThat(ledger(model).nationSpending()).isZero();
            assertThat(model.cities().get(1).ledger().scenarioSpending()).isZero();
        }
    }

    @Test
    void aNationPaysForItsOwn() {
        Policy own = pays(Map.of(Amount.DIRECT_FINANCE, 50_000.0), Money.OWN);
        Policy national = new Policy(
                own.year(),
                own.until(),
                own.places(),
                "n1",
                own.set(),
                own.registration(),
                own.eligibility(),
                own.money(),
                own.cultivation(),
                own.amounts(),
                Approach.NONE);

        assertThat(ledger(run(0, YEAR, national)).nationSpending())
                .isEqualTo(ledger(run(0, YEAR, own)).scenarioSpending())
                .isPositive();
        assertThat(ledger(run(0, YEAR, national)).scenarioSpending()).isZero();
    }

    /** USD 5m pay a part of the promise; offices are told so from the next year on. */
    @Test
    void aShortBudgetScalesWhatACityPays() {
        Policy policy = pays(Map.of(Amount.DIRECT_FINANCE, 2e6, Amount.SALARY_COVER, 1e5), Money.KEEP);
        HostCityModel first = run(0, YEAR, policy);
        double promised = sum(first, x -> Math.min(2.1e6, GROSS * x.staff()));
        Office office = first.register().hostedIn(1).get(0);

        assertThat(promised).isGreaterThan(5e6);
        assertThat(ledger(first).rateScale()).isCloseTo(5e6 / promised, within(1e-12));
        assertThat(ledger(first).ownSpending()).isCloseTo(5e6, within(1e-6));
        assertThat(ledger(first).scenarioSpending()).isZero();
        assertThat(first.market().supportPerPerson(office, 0) * office.staff())
                .isCloseTo(Math.min(2.1e6, GROSS * office.staff()) * 5e6 / promised, within(1e-6));
    }

    @Test
    void aRelocationGrantIsPaidOnceToWhoArrives() {
        int end = YEAR + 4;
        HostCityModel model = run(20, end, pays(Map.of(Amount.RELOCATION_GRANT, 30_000.0), Money.OWN));
        double arrived = sum(model, x -> x.arrivalYear() == end ? x.staff() : 0);

        assertThat(arrived).isPositive().isLessThan(sum(model, Office::staff) / 2);
        assertThat(ledger(model).scenarioSpending()).isCloseTo(30_000 * arrived, within(1e-6));
        // Who comes counts it as 3,000 a year for ten years; who is there has had it.
        assertThat(model.market().supportPerPerson(model.register().hostedIn(1).get(0), 0))
                .isCloseTo(3000, within(1e-9));
        assertThat(model.market().supportPerPerson(model.register().hostedIn(0).get(0), 0))
                .isZero();
    }

    @Test
    void onlyEligibleOfficesGetIt() {
        Policy branches = Setups.amounts(YEAR, "c1", Map.of(Amount.DIRECT_FINANCE, 50_000.0), BRANCHES, Money.OWN);

        assertThat(ledger(run(0, YEAR, branches)).scenarioSpending()).isZero();
    }

    /** Of each amount the most generous program pays; it alone. */
    @Test
    void theMostGenerousProgramPays() {
        Policy more = pays(Map.of(Amount.DIRECT_FINANCE, 60_000.0), Money.KEEP);
        Policy less = pays(Map.of(Amount.DIRECT_FINANCE, 50_000.0, Amount.SALARY_COVER, 10_000.0), Money.OWN);
        Ledger ledger = ledger(run(0, YEAR, less, more));

        assertThat(ledger.ownSpending()).isCloseTo(20 * 60_000, within(1e-6));
        assertThat(ledger.scenarioSpending()).isCloseTo(20 * 10_000, within(1e-6));
    }

    @Test
    void itComesAfterItsLagAndEndsWithThePolicy() {
        Setup setup = Setups.with(Setups.toy(WORLD, quiet(0), YEAR + 6, new Policy[0]), Parameter.LAG_FUNDING_YEARS, 1);
        Policy good = pays(Map.of(Amount.DIRECT_FINANCE, 50_000.0), Money.OWN);
        Policy pulse = new Policy(
                good.year(),
                good.year() + 2,
                good.places(),
                good.nation(),
                good.set(),
                good.registration(),
                good.eligibility(),
                good.money(),
                good.cultivation(),
                good.amounts(),
                Approach.NONE);
        HostCityModel model = new HostCityModel(Setups.with(setup, List.of(pulse)), SEED);
        double[] paid = new double[7];
        model.onYearEnd(
                () -> paid[Math.max(0, model.year() - YEAR)] = ledger(model).scenarioSpending());
        model.runToEnd();

        // In its last year the promise has been broken: what is delivered is what is believed.
        double credible = model.cities().get(0).instruments().credibility(YEAR + 2);
        assertThat(paid).containsExactly(new double[] {0, 1e6, 1e6 * credible, 0, 0, 0, 0}, within(1e-6));
    }

    /** Raising direct finance never lowers the utility of the place that pays, nor moves that of others. */
    @Test
    void moreMoneyIsNeverWorse() {
        double[] before = new double[40];
        double[] elsewhere = new double[40];
        for (double direct : List.of(0.0, 1.0, 10_000.0, 100_000.0, 1e6, 1e8)) {
            HostCityModel model = run(0, YEAR, pays(Map.of(Amount.DIRECT_FINANCE, direct), Money.OWN));
            List<Organization> all = model.register().living();
            for (int i = 0; i < all.size(); i++) {
                Reasons reasons = new Reasons(model.hostChoice());
                Office seat = all.get(i).headquarters();
                double here = reasons.parts(seat, 0).utility();
                double there = reasons.parts(seat, 1).utility();
                assertThat(direct == 0 || here >= before[i]).isTrue();
                assertThat(direct == 0 || there == elsewhere[i]).isTrue();
                before[i] = here;
                elsewhere[i] = there;
            }
        }
    }

    @Test
    void nothingIsTheSameAsNoPolicy() {
        Setup setup = Setups.shipped(2030, Optional.empty());
        Policy nothing = Setups.amounts(
                2021,
                "shanghai",
                Map.of(Amount.DIRECT_FINANCE, 0.0, Amount.RELOCATION_GRANT, 0.0),
                Eligibility.ALL,
                Money.KEEP);

        assertThat(Setups.measured(Setups.with(setup, List.of(nothing)), SEED).digest())
                .isEqualTo(Setups.measured(setup, SEED).digest());
    }

    @Test
    void moneyAttracts() {
        Setup setup = Setups.shipped(2035, Optional.of(AdaptationRule.STATIC));
        Policy money = Setups.amounts(2021, "bonn", Map.of(Amount.DIRECT_FINANCE, 1e6), Eligibility.ALL, Money.OWN);
        for (long seed = 1; seed <= 3; seed++) {
            HostCityModel with = Setups.run(Setups.with(setup, List.of(money)), seed);
            HostCityModel without = Setups.run(setup, seed);
            int bonn = with.geography().ids().indexOf("bonn");

            assertThat(with.stocks().seats(bonn)).isGreaterThan(without.stocks().seats(bonn));
        }
    }

    @Test
    void anAmountIsANumberOfDollars() {
        for (double usd : List.of(-1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertThatThrownBy(() -> pays(Map.of(Amount.SALARY_COVER, usd), Money.OWN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("salary_cover_usd_per_year");
        }
    }
}
