package hostcity.report;

import hostcity.experiment.Attribution;
import hostcity.experiment.Comparison;
import hostcity.experiment.Diversion;
import hostcity.experiment.Experiment;
import hostcity.experiment.Outcomes;
import hostcity.scenario.Scenario;
import hostcity.world.World;
import java.util.List;

/**
 * Everything that a report says, read once from stored results: pages, figures and tables are made from it.
 *
 * @param experiment what was run; the first scenario is the baseline
 * @param provenance where it comes from
 * @param chapters one for each scenario but the baseline
 */
public record Report(Experiment experiment, Provenance provenance, List<Chapter> chapters) {

    /** Copies. */
    public Report {
        chapters = List.copyOf(chapters);
    }

    /** Of a stored comparison. */
    public static Report of(Outcomes outcomes, Experiment experiment, Provenance provenance) {
        List<Scenario> scenarios = experiment.scenarios();
        Sums baseline = Sums.of(outcomes, scenarios.get(0).name(), List.of());
        List<Chapter> chapters = scenarios.stream()
                .skip(1)
                .map(x -> Chapter.of(outcomes, experiment, x, baseline))
                .toList();
        return new Report(experiment, provenance, chapters);
    }

    /** The world of all its scenarios. */
    public World world() {
        return experiment.world();
    }

    /** The name of a place, of the sum over the places of a policy or over all, of no place at all. */
    public Label nameOf(String place) {
        return switch (place) {
            case Attribution.FOCAL -> new Label("places of the policy", "政策所在地");
            case Comparison.WORLD -> new Label("World", "全球");
            case Diversion.NOWHERE -> new Label("not founded, or closed", "未成立或已关闭");
            default ->
                world().place(place).map(x -> new Label(x.nameEn(), x.nameZh())).orElse(Label.same(place));
        };
    }

    /** The title of the baseline. */
    public Label baselineTitle() {
        return new Label(
                experiment.scenarios().get(0).titleEn(),
                experiment.scenarios().get(0).titleZh());
    }
}
