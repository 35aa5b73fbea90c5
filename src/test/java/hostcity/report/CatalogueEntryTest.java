package hostcity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.experiment.Difference;
import hostcity.experiment.Experiment;
import hostcity.measure.Indicator;
import hostcity.scenario.Scenario;
import hostcity.scenario.Span;
import hostcity.store.ScenarioReader;
import hostcity.store.WorldReader;
import hostcity.world.World;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The arithmetic of an entry, on outcomes of two replications that are made by hand. */
class CatalogueEntryTest {

    private static final World WORLD = WorldReader.shipped();

    /** A value for each replication of a scenario in a year, over some places or, with none, the whole world. */
    private interface Made {
        double of(boolean policy, Indicator indicator, int year, boolean focus, int replication);
    }

    /** Shanghai opens an office in 2030 in the first pair, two in the second; one of them comes from elsewhere. */
    private static double made(boolean policy, Indicator indicator, int year, boolean focus, int replication) {
        boolean on = policy && year >= 2030;
        return switch (indicator) {
            case ORGANIZATIONS -> focus ? 5 + (on ? 1 + replication : 0) : 100 + (on ? replication : 0);
            case ORGANIZATIONS_INGO -> focus ? 5 + (on ? 1 + replication : 0) : 90 + (on ? replication : 0);
            case ORGANIZATIONS_UN -> focus ? 0 : 10;
            case UN_BODIES -> focus ? 2 : 14;
            case BRANCHES -> focus ? 3 : 20;
            case FOUNDINGS -> policy && year == 2030 ? replication : 0;
            case ARRIVALS -> policy && year == 2030 ? 1 : 0;
            case DEPARTURES -> policy && year == 2030 && !focus ? 1 : 0;
            case SPENDING_CITY_USD -> policy && year >= 2026 ? 3e6 : 1e6;
            case SPENDING_SCENARIO_USD -> policy && year >= 2026 ? 2.5e6 : 0;
            case SPENDING_NATION_USD -> policy && year == 2026 ? 1e6 : 0;
            case POSTS -> policy ? 2100 : 2000;
            default -> 0;
        };
    }

    private static Map<Indicator, SortedMap<Integer, double[]>> sums(
            Made made, String scenario, List<Indicator> indicators, Collection<String> places) {
        boolean policy = !scenario.equals("baseline");
        boolean focus = !places.isEmpty();
        Map<Indicator, SortedMap<Integer, double[]>> sums = new EnumMap<>(Indicator.class);
        for (Indicator indicator : indicators) {
            SortedMap<Integer, double[]> years = new TreeMap<>();
            for (int year = 2019; year <= 2050; year++) {
                years.put(year, new double[] {
                    made.of(policy, indicator, year, focus, 0), made.of(policy, indicator, year, focus, 1)
                });
            }
            sums.put(indicator, years);
        }
        return sums;
    }

    private static CatalogueEntry entry(String name, Made made) {
        Scenario baseline = ScenarioReader.shipped("baseline", WORLD);
        Scenario scenario = ScenarioReader.shipped(name, WORLD);
        Experiment experiment = new Experiment("x", WORLD, List.of(baseline, scenario), 2, 1);
        return CatalogueEntry.of(MadeOutcomes.of((x, y, z) -> sums(made, x, y, z)), experiment)
                .get(0);
    }

    private static final CatalogueEntry ENTRY = entry("shanghai-bonn-offices", CatalogueEntryTest::made);

    private static void assertPair(Difference difference, double first, double second) {
        assertThat(difference.mean()).isCloseTo((first + second) / 2, within(1e-9));
        // t of one degree of freedom; that two pairs show the same whole number is not sure.
        boolean few = difference.interval() == Difference.Interval.FEW_DIFFER;
        double width = first == second && few ? 2 * 1.95996 / 5.84146 : Math.abs(second - first);
        assertThat(difference.high() - difference.low()).isCloseTo(width * 12.7062, within(1e-3));
    }

    @Test
    void stocksAreThoseOfTheLastYear() {
        assertPair(ENTRY.here().seats(), 1, 2);
        assertPair(ENTRY.here().offices(), 1, 2);
        assertPair(ENTRY.here().ingoSeats(), 1, 2);
        assertThat(ENTRY.here().seats().baseline()).isEqualTo(5);
        assertThat(ENTRY.here().unBodies().baseline()).isEqualTo(2);
        assertThat(ENTRY.here().unBranches().baseline()).isEqualTo(2);
        assertThat(ENTRY.here().ingoBranches().baseline()).isEqualTo(1);
        assertPair(ENTRY.posts(), 100, 100);
    }

    @Test
    void elsewhereIsTheWorldWithoutTheFocus() {
        assertPair(ENTRY.world().offices(), 0, 1);
        assertPair(ENTRY.elsewhere().orElseThrow().offices(), -1, -1);
        assertThat(ENTRY.elsewhere().orElseThrow().seats().baseline()).isEqualTo(95);
        assertThat(ENTRY.elsewhere().orElseThrow().unBranches().baseline()).isEqualTo(2);
    }

    @Test
    void flowsAddUpToTheStock() {
        Flows flows = ENTRY.here().seatFlows();
        assertPair(flows.founded(), 0, 1);
        assertPair(flows.arrived(), 1, 1);
        assertThat(flows.isWhole()).isTrue();
        assertPair(ENTRY.world().seatFlows().left(), -1, -1);
        assertThat(flows.netBirths() + flows.netMoves()).isEqualTo(1.5);
        assertThat(ENTRY.here().branchFlows().isWhole()).isTrue();
    }

    @Test
    void aStockThatChangesByNoFlowIsTold() {
        CatalogueEntry entry = entry(
                "shanghai-bonn-offices",
                (policy, indicator, year, focus, replication) ->
                        indicator == Indicator.FOUNDINGS ? 0 : made(policy, indicator, year, focus, replication));
        assertThat(entry.here().seatFlows().isWhole()).isFalse();
        assertPair(entry.here().seatFlows().other(), 0, 1);
        Catalogue catalogue = new Catalogue(List.of(new Catalogue.Row(entry, WORLD)), List.of(), Language.EN);
        assertThat(catalogue.markdown()).contains("by no flow +0.50");
    }

    @Test
    void costsAreOfThePolicysYearsAndDiscountedToTheFirst() {
        Bill bill = ENTRY.here().bill();
        // 25 years of 2 million, and one million of the nation in the first.
        double annuity = (1 - Math.pow(1.03, -25)) / (1 - 1 / 1.03);
        assertThat(ENTRY.span()).isEqualTo(new Span(2019, 2026, 2050, 2050));
        assertThat(bill.yearlyUsd().mean()).isCloseTo(2e6 + 1e6 / 25, within(1e-3));
        assertThat(bill.presentUsd().mean()).isCloseTo(2e6 * annuity + 1e6, within(1e-3));
        assertThat(bill.cityUsd().mean()).isCloseTo(-0.5e6 * annuity, within(1e-3));
        assertThat(bill.scenarioUsd().mean()).isCloseTo(2.5e6 * annuity, within(1e-3));
        assertThat(bill.nationUsd().mean()).isCloseTo(1e6, within(1e-6));
        double oneOffice = Math.pow(1.03, -4) * (1 - Math.pow(1.03, -21)) / (1 - 1 / 1.03);
        assertPair(bill.officeYears(), oneOffice, 2 * oneOffice);
        // Two pairs that differ by a factor of two do not exclude 0.
        assertThat(bill.usdPerOfficeYear()).isEmpty();
    }

    @Test
    void aSureGainHasACostPerOfficeYear() {
        CatalogueEntry entry = entry(
                "shanghai-bonn-offices",
                (policy, indicator, year, focus, replication) -> made(policy, indicator, year, focus, 0));
        Bill bill = entry.here().bill();
        double cost = bill.presentUsd().mean() / bill.officeYears().mean();
        assertThat(bill.usdPerOfficeYear().orElseThrow().value()).isCloseTo(cost, within(1e-6));
        assertThat(bill.usdPerOfficeYear().orElseThrow().high()).isCloseTo(cost, within(1e-3));
    }

    @Test
    void aPulseIsChargedToItsYears() {
        assertThat(entry("persistence-pulse", CatalogueEntryTest::made).span())
                .isEqualTo(new Span(2019, 2026, 2030, 2050));
        assertThat(entry("incentive-race", CatalogueEntryTest::made).span())
                .isEqualTo(new Span(2019, 2020, 2050, 2050));
    }

    @Test
    void whereIsSaidInNations() {
        assertThat(ENTRY.where(WORLD, Language.EN)).isEqualTo("Shanghai");
        assertThat(ENTRY.where(WORLD, Language.ZH)).isEqualTo("上海");
        CatalogueEntry china = entry("china-cost-package", CatalogueEntryTest::made);
        assertThat(china.where(WORLD, Language.EN)).isEqualTo("China");
        CatalogueEntry shock = entry("shock-window", CatalogueEntryTest::made);
        assertThat(shock.where(WORLD, Language.EN)).isEqualTo("world");
        assertThat(shock.elsewhere()).isEmpty();
        assertThat(entry("incentive-race", CatalogueEntryTest::made).where(WORLD, Language.EN))
                .contains("Beijing", "Ningbo");
    }

    @Test
    void leversAreSaidInWords() {
        assertThat(ENTRY.levers()).containsExactly("2026 on: rent concession, office equipment, logistics support 1");
        assertThat(entry("persistence-pulse", CatalogueEntryTest::made).levers().get(0))
                .startsWith("2026-2030: tax relief, rent concession,");
        assertThat(entry("china-registration-reform", CatalogueEntryTest::made).levers())
                .containsExactly("2026 on: registration: chance 0.8, delay 0.5 years");
        assertThat(entry("shanghai-new", CatalogueEntryTest::made).levers())
                .containsExactly("2026 on: funding subsidy, cluster zone 1 (age up to 3, emerging fields)");
        assertThat(entry("incentive-race-no-poaching", CatalogueEntryTest::made).levers())
                .containsExactly("best-response in 6 cities", "no poaching among 6 cities");
        assertThat(entry("shock-window-openness", CatalogueEntryTest::made).levers())
                .contains("2030-2034: funding cut 0.28 for 0.5 of those meant", "2030-2034: openness of CHN -0.4");
    }

    @Test
    void aTitleCannotBreakTheTable() {
        Scenario odd = ENTRY.scenario();
        Scenario scenario = new Scenario(
                odd.name(),
                "a | b\n<!-- c",
                odd.titleZh(),
                odd.questionEn(),
                odd.questionZh(),
                odd.sources(),
                odd.baseline(),
                odd.startYear(),
                odd.endYear(),
                odd.policies(),
                odd.adaptation(),
                odd.noPoaching(),
                odd.parameters(),
                odd.events());
        CatalogueEntry entry = new CatalogueEntry(
                scenario,
                ENTRY.baseline(),
                ENTRY.span(),
                ENTRY.focus(),
                ENTRY.here(),
                ENTRY.elsewhere(),
                ENTRY.world(),
                ENTRY.posts(),
                ENTRY.deadweight(),
                ENTRY.timing(),
                ENTRY.levers());
        String text = new Catalogue(List.of(new Catalogue.Row(entry, WORLD)), List.of(), Language.EN).markdown();
        assertThat(text).contains("shanghai-bonn-offices: a \\| b &lt;!-- c | Shanghai | 5.0 → 6.5 | +1.50 [");
    }

    @Test
    void numbersThatRoundToNothingHaveNoSign() {
        assertThat(Numbers.signed(0.03, 2)).isEqualTo("+0.03");
        assertThat(Numbers.signed(-0.004, 2)).isEqualTo("0.00");
        assertThat(Numbers.signed(0.004, 2)).isEqualTo("0.00");
        assertThat(Numbers.signed(-1.005, 1)).isEqualTo("−1.0");
        assertThat(Numbers.plain(-3, 0)).isEqualTo("−3");
    }
}
