package hostcity.report.page;

import hostcity.experiment.ScenarioModels;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import hostcity.report.Report;
import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import hostcity.world.Place;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the numbers were made, for a paper; and what they can't tell. */
final class Methods {

    private final Report report;
    private final World world;

    Methods(Report report) {
        this.report = report;
        int start = report.chapters().get(0).entry().span().start();
        this.world = report.world().startingIn(start).orElseThrow();
    }

    /** The methods paragraph. */
    Label paragraph() {
        return new Label(paragraph(Language.EN), paragraph(Language.ZH));
    }

    private String paragraph(Language language) {
        Chapter first = report.chapters().get(0);
        long cities = world.places().stream().filter(Place::isCity).count();
        Map<String, Object> values = new HashMap<>();
        values.put("program", report.provenance().program());
        values.put("cities", cities);
        values.put("others", world.places().size() - cities);
        values.put("start", first.entry().span().start());
        values.put("end", first.entry().span().end());
        values.put(
                "organizations",
                world.startCounts().stream().mapToInt(StartCount::organizations).sum());
        values.put("baseline", report.baselineTitle().in(language));
        values.put("runs", report.experiment().replications());
        values.put("seed", report.experiment().seed());
        values.put("rate", rates());
        values.put("one", report.experiment().replications() == 1);
        values.put("precision", report.provenance().command().contains("--precision"));
        values.put("attributes", report.experiment().attributes());
        values.put("parameters", world.parameters().size());
        values.put(
                "assumed",
                world.parameters().stream().filter(ParameterInfo::assumed).count());
        values.put("digest", shortDigest());
        return Resources.fill("methods-" + language.code() + ".txt", values);
    }

    /** The discount rates of the scenarios; mostly one. */
    private String rates() {
        return report.chapters().stream()
                .map(x -> ScenarioModels.parameters(x.entry().scenario(), world).get(Parameter.DISCOUNT_RATE))
                .map(x -> Numbers.plain(100 * x, 1) + "%")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String shortDigest() {
        String digest = report.provenance().digest();
        return digest.substring(0, Math.min(16, digest.length()));
    }

    /** What one has to bear in mind. */
    List<Label> limits() {
        List<Label> limits = new ArrayList<>(List.of(
                new Label(
                        "The intervals hold the noise between runs at the given parameters. They do not hold what is"
                                + " uncertain about the parameters themselves, nor about the model.",
                        "区间只反映给定参数下各次模拟之间的随机波动，不包含参数本身和模型的不确定性。"),
                new Label(
                        "City constants are solved so that the baseline holds the distribution of its first year; the"
                                + " weights of incentives are assumed within the bounds of the literature, not estimated.",
                        "城市常数按首年分布求解，使基准保持该分布；各项优惠的权重在文献范围内假设，未经估计。"),
                new Label(
                        "The shipped model was tested against the growth of UN bodies in Bonn since 1994, which it fits, of other"
                                + " organizations there, which it overshoots, and against nine siting decisions: a little better than"
                                + " chance, and nine are too few to prove skill.",
                        "随程序提供的模型与历史对照：符合1994年以来波恩联合国机构的增长，高估当地其他组织的增长；" + "对九个实际选址决定的预测略优于随机，但九例不足以证明预测力。"),
                new Label(
                        "Of many places, some differences are clear by chance: 95% intervals of 100 places miss 0 up to"
                                + " about five times where nothing changes.",
                        "地点众多时，总有个别差异偶然显著：若无变化，100个地点的95%区间至多约有5个不含0。")));
        if (hangsOnRegistration()) {
            ParameterInfo chance = world.info(Parameter.REGISTRATION_SUCCESS_RESTRICTED);
            limits.add(new Label(
                    "Results for China hang on an assumed number: the chance to be registered there ("
                            + chance.parameter().id() + " = " + chance.value() + " by default). Vary it.",
                    "中国的结果取决于一个假设值：在华登记的成功率（" + chance.parameter().id() + "，默认" + chance.value() + "）。请改变它再试。"));
        }
        if (!report.provenance().differs().isEmpty()) {
            limits.add(new Label(
                    "The world was edited: "
                            + String.join("; ", report.provenance().differs()) + ".",
                    "世界数据经过修改：" + String.join("；", report.provenance().differs()) + "。"));
        }
        return limits;
    }

    private boolean hangsOnRegistration() {
        return report.chapters().stream()
                .anyMatch(x -> world.restrictsRegistration(x.entry().scenario().focus()));
    }
}
