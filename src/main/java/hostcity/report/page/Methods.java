package hostcity.report.page;

import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Numbers;
import hostcity.report.Report;
import hostcity.world.Nation;
import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import hostcity.world.Place;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the numbers were made, for a paper; and what they can't tell. */
final class Methods {

    private final Report report;
    private final World world;

    Methods(Report report) {
        this.report = report;
        this.world = report.world();
    }

    /** The methods paragraph. */
    Label paragraph() {
        Chapter first = report.chapters().get(0);
        int start = first.entry().span().start();
        int end = first.entry().span().end();
        int runs = report.experiment().replications();
        long seed = report.experiment().seed();
        long assumed =
                world.parameters().stream().filter(ParameterInfo::assumed).count();
        int parameters = world.parameters().size();
        long cities = world.places().stream().filter(Place::isCity).count();
        int organizations =
                world.startCounts().stream().mapToInt(StartCount::organizations).sum();
        String program = report.provenance().program();
        return new Label(
                ("We simulated with HostCity %s, an agent-based model on MASON in which international organizations choose"
                                + " their host among %d cities and %d other places, and cities adapt what they offer under"
                                + " budgets. It starts in %d with %d organizations and offices, and runs to %d. Each scenario was"
                                + " compared with the baseline (%s) in %d pairs of runs (seed %d) that share their random"
                                + " draws: every draw is keyed by who decides what when, so that a difference within a pair is"
                                + " due to the scenario. We report means of paired differences with 95%% intervals of the mean."
                                + " Costs are of cities and nations; present values use a discount rate of %s; the cost of an"
                                + " additional office-year is a ratio of means with Fieller's interval.%s Of %d parameters %d"
                                + " are assumed; all are listed below. The digest of all outcomes is %s.")
                        .formatted(
                                program,
                                cities,
                                world.places().size() - cities,
                                start,
                                organizations,
                                end,
                                report.baselineTitle().en(),
                                runs,
                                seed,
                                rate(first),
                                arms().en(),
                                parameters,
                                assumed,
                                shortDigest()),
                ("本文使用HostCity %s进行模拟。这是一个基于MASON的多主体模型：国际组织在%d个城市和%d个其他地区之间选择落户地，"
                                + "城市在预算约束下调整其优惠。模型始于%d年，初始有%d个组织与机构，运行至%d年。每个情景与基准（%s）"
                                + "以%d对模拟（种子%d）比较，成对模拟共用随机数：每次抽取以决策者、事项和时间为键，因此成对差异只源于情景。"
                                + "报告值为成对差异的均值及其95%%区间。成本为城市与国家的支出；现值贴现率为%s；每新增机构·年成本为均值之比，"
                                + "附Fieller区间。%s%d个参数中有%d个为假设值，全部列于下文。全部结果的摘要为%s。")
                        .formatted(
                                program,
                                cities,
                                world.places().size() - cities,
                                start,
                                organizations,
                                end,
                                report.baselineTitle().zh(),
                                runs,
                                seed,
                                rate(first),
                                arms().zh(),
                                parameters,
                                assumed,
                                shortDigest()));
    }

    private Label arms() {
        return report.experiment().attributes()
                ? new Label(
                        " Effects were taken apart by two more runs of each pair: one in which everybody sees the"
                                + " baseline's stocks and rivals repeat what they did there, one in which stocks respond.",
                        "效应分解另用每对两次附加模拟：其一各方仍看到基准存量且竞争城市重复基准行为，其二存量随之变化。")
                : new Label("", "");
    }

    private String rate(Chapter chapter) {
        double usual = world.info(Parameter.DISCOUNT_RATE).value();
        double rate = chapter.entry().scenario().parameters().getOrDefault(Parameter.DISCOUNT_RATE, usual);
        return Numbers.plain(100 * rate, 1) + "%";
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
                        "Against history the model was held by the growth of the UN in Bonn since 1994, which it fits, by that"
                                + " of other organizations there, which it overshoots, and by nine siting decisions, which it"
                                + " foretells a little better than chance.",
                        "与历史对照：模型符合1994年以来波恩联合国机构的增长，高估当地其他组织的增长；对九个实际选址决定的预测略优于随机。"),
                new Label(
                        "Of many places, some differences are clear by chance: 95% intervals of 100 places miss 0 about five"
                                + " times where nothing changes.",
                        "地点众多时，总有个别差异偶然显著：若无变化，100个地点的95%区间约有5个不含0。")));
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
        Set<String> restricted = world.nations().stream()
                .filter(x -> x.registration() == Nation.Registration.RESTRICTED)
                .map(Nation::id)
                .collect(Collectors.toSet());
        return report.chapters().stream()
                .flatMap(x -> x.entry().scenario().focus().stream())
                .anyMatch(id -> world.place(id)
                        .map(x -> restricted.contains(x.nationId()))
                        .orElse(false));
    }
}
