package hostcity.report;

import hostcity.experiment.Comparison;
import hostcity.experiment.Experiment;
import hostcity.experiment.Outcomes;
import hostcity.measure.Indicator;
import hostcity.scenario.Levers;
import hostcity.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a report tells of one scenario against the baseline.
 *
 * @param entry what it sets, changes and costs, as in the catalogue
 * @param comparison every place, and why, if the experiment attributes
 * @param levers what it sets, a line each
 * @param matrix what the places offer that it is about; no rows if it is about the whole world
 * @param seats over the years, in the places that it is about
 * @param spending of city and nation there, million USD a year
 */
public record Chapter(
        CatalogueEntry entry, Comparison comparison, List<Label> levers, Matrix matrix, Course seats, Course spending) {

    private static final Label SEATS = new Label("organizations hosted (seats)", "组织（总部）数");
    private static final Label SPENDING = new Label("public spending of city and nation", "城市与国家的公共支出");
    private static final Label ORGANIZATIONS = new Label("organizations", "个");
    private static final Label MILLIONS = new Label("million USD per year", "百万美元/年");
    private static final double MILLION = 1e6;

    /** Copies. */
    public Chapter {
        levers = List.copyOf(levers);
    }

    /** Of a stored comparison. */
    static Chapter of(Outcomes outcomes, Experiment experiment, Scenario scenario, Sums baselineWorld) {
        Scenario baseline = experiment.scenarios().get(0);
        Reading reading = new Reading(outcomes, experiment.world(), baseline, scenario, baselineWorld);
        CatalogueEntry entry = reading.entry();
        Pair pair = reading.focal();
        return new Chapter(
                entry,
                experiment.attributes()
                        ? Comparison.attributed(outcomes, baseline, scenario)
                        : Comparison.of(outcomes, baseline, scenario),
                levers(entry, experiment),
                Matrix.of(
                        outcomes,
                        baseline.name(),
                        scenario.name(),
                        entry.span().last(),
                        entry.isWorldwide() ? List.of() : entry.focus()),
                Course.of(
                        SEATS,
                        ORGANIZATIONS,
                        pair,
                        entry.span().first(),
                        (x, year) -> x.at(Indicator.ORGANIZATIONS, year)),
                Course.of(SPENDING, MILLIONS, pair, entry.span().first(), Chapter::millions));
    }

    private static List<Label> levers(CatalogueEntry entry, Experiment experiment) {
        List<String> english = entry.levers();
        List<String> chinese = Levers.inChinese(entry.scenario(), entry.baseline(), experiment.world());
        return IntStream.range(0, english.size())
                .mapToObj(i -> new Label(english.get(i), chinese.get(i)))
                .toList();
    }

    private static double[] millions(Sums sums, int year) {
        double[] usd = sums.spending(year);
        return Sums.plus(new double[usd.length], usd, 1 / MILLION);
    }

    /** The question that the scenario answers, or nothing. */
    public Label question() {
        return new Label(entry.scenario().questionEn(), entry.scenario().questionZh());
    }

    /** The title of the scenario. */
    public Label title() {
        return new Label(entry.scenario().titleEn(), entry.scenario().titleZh());
    }
}
