package hostcity.report.page;

import hostcity.experiment.Attribution;
import hostcity.experiment.Difference;
import hostcity.experiment.Diversion;
import hostcity.experiment.Ratio;
import hostcity.report.Bill;
import hostcity.report.CatalogueEntry;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Numbers;
import hostcity.report.Report;
import hostcity.report.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a comparison finds, in sentences. */
final class Findings {

    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private static final Label ONE_PAIR = new Label(
            "One pair of runs has no interval, so the cost of an additional office-year is undefined.",
            "单对模拟没有区间，因此每新增机构·年成本无定义。");

    private final CatalogueEntry entry;
    private final Label where;

    private Findings(Report report, Chapter chapter) {
        this.entry = chapter.entry();
        Label name = entry.where(report.world());
        this.where = new Label(entry.isWorldwide() ? "the world" : name.en(), name.zh());
    }

    /** The sentences on a scenario. */
    static List<Label> of(Report report, Chapter chapter) {
        Findings findings = new Findings(report, chapter);
        List<Label> sentences = new ArrayList<>();
        if (chapter.comparison().isWithoutEffect()) {
            sentences.add(new Label(
                    "In no run does a number of organizations at the end, or a sum of flows, differ in any place.",
                    "各次模拟中，任何地点的期末数量与累计流量均无差别。"));
        } else {
            sentences.add(findings.seats());
            findings.timing().ifPresent(sentences::add);
            findings.remaining().ifPresent(sentences::add);
            chapter.comparison().attribution().ifPresent(x -> sentences.addAll(why(x)));
            if (!findings.entry.isWorldwide()) {
                sentences.add(findings.world());
            }
        }
        sentences.add(findings.spending());
        sentences.add(findings.price());
        findings.deadweight().ifPresent(sentences::add);
        return sentences;
    }

    private Label seats() {
        Difference seats = entry.here().seats();
        int year = entry.span().end();
        String numbers = Numbers.interval(seats, 1, 2);
        String base = Numbers.plain(seats.baseline(), 1);
        String after = Numbers.plain(seats.scenario(), 1);
        return seats.excludesZero()
                ? new Label(
                        "In " + where.en() + " there are " + after + " rather than " + base
                                + " seats of organizations at the end of " + year + ": " + numbers + ".",
                        year + "年末，" + where.zh() + "的组织（总部）数为" + after + "个，基准为" + base + "个：" + numbers + "。")
                : new Label(
                        "In " + where.en() + " the number of seats at the end of " + year
                                + " does not differ clearly: " + after + " with the scenario, " + base
                                + " in the baseline; "
                                + numbers + ".",
                        where.zh() + "：" + year + "年末组织（总部）数无明确差别：情景" + after + "个，基准" + base + "个；" + numbers + "。");
    }

    private Optional<Label> timing() {
        OptionalInt clear = entry.timing().clearYear();
        OptionalInt half = entry.timing().halfYear();
        return clear.isEmpty() || half.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(
                        "The difference is clear from " + clear.getAsInt() + " on; from " + half.getAsInt()
                                + " on it is half of the last year's or more.",
                        "差异自" + clear.getAsInt() + "年起明确；自" + half.getAsInt() + "年起达到末年变化量的一半以上。"));
    }

    private Optional<Label> remaining() {
        Timing timing = entry.timing();
        return timing.remaining().map(x -> {
            String share = percent(x);
            return new Label(
                    "In the last year the difference is " + share + " of what it is in the last year in force ("
                            + entry.span().last() + ").",
                    "末年变化量为政策最后一年（" + entry.span().last() + "年）变化量的" + share + "。");
        });
    }

    private Label world() {
        Difference offices = entry.world().offices();
        String numbers = Numbers.interval(offices, 1, 2);
        return offices.excludesZero()
                ? new Label(
                        "In the world as a whole the number of offices (seats and branches) changes by " + numbers
                                + ".",
                        "全球机构（总部与分支）总数变化" + numbers + "。")
                : new Label(
                        "In the world as a whole the number of offices (seats and branches) does not change clearly: "
                                + numbers + ".",
                        "全球机构（总部与分支）总数无明确变化：" + numbers + "。");
    }

    private Label spending() {
        String yearly = Numbers.interval(entry.here().bill().yearlyUsd(), MILLION, 2);
        return new Label(
                "While it is in force, public spending in " + where.en() + " changes by " + yearly
                        + " million USD a year.",
                "情景生效期间，" + where.zh() + "的公共支出平均每年变化" + yearly + "百万美元。");
    }

    private Label price() {
        Bill bill = entry.here().bill();
        Difference gain = bill.officeYears();
        Optional<Ratio> price = bill.usdPerAdditionalOfficeYear();
        if (price.isPresent()) {
            return price(price.get());
        }
        return gain.replications() == 1
                ? ONE_PAIR
                : gain.high() < 0
                        ? new Label(
                                "There are fewer office-years there, so there is no cost per additional one.",
                                "当地机构·年减少，故无每新增机构·年成本。")
                        : new Label(
                                "The cost of an additional office-year is undefined, since the interval of additional office-years"
                                        + " covers 0.",
                                "每新增机构·年成本无定义，因为新增机构·年的区间含0。");
    }

    private static Label price(Ratio usd) {
        String numbers = Numbers.interval(usd, THOUSAND, 0);
        return new Label(
                "An additional office-year costs the public " + numbers + " thousand USD (present values).",
                "每新增一个机构·年的公共成本为" + numbers + "千美元（现值）。");
    }

    private static String percent(Ratio share) {
        return Numbers.plain(100 * share.value(), 0) + "% [" + Numbers.plain(100 * share.low(), 0) + ", "
                + Numbers.plain(100 * share.high(), 0) + "]";
    }

    /** Why a price may be high. */
    private Optional<Label> deadweight() {
        return entry.deadweight().share().map(x -> {
            String share = percent(x);
            return new Label(
                    "Of the additional spending (present value), " + share
                            + " goes to as many offices as there would be anyway.",
                    "额外支出（现值）中，" + share + "付给了同等数量原本就在的机构。");
        });
    }

    private static List<Label> why(Attribution attribution) {
        List<Label> sentences = new ArrayList<>();
        attribution.focalEffect().ifPresent(x -> sentences.add(parts(x)));
        attribution.focalDiversion().ifPresent(x -> sentences.add(diverted(x)));
        return sentences;
    }

    private static Label parts(Attribution.Effect effect) {
        String direct = Numbers.interval(effect.direct(), 1, 2);
        String cluster = Numbers.interval(effect.cluster(), 1, 2);
        String rivals = Numbers.interval(effect.rivals(), 1, 2);
        return new Label(
                "Of this change of seats " + direct + " is the policy itself, " + cluster
                        + " the response of clusters, " + rivals + " that of rival cities.",
                "总部数的这一变化中，政策直接效应" + direct + "，集聚反应" + cluster + "，竞争城市反应" + rivals + "。");
    }

    private static Label diverted(Diversion diversion) {
        double created = diversion.origins().stream()
                .filter(x -> x.from().equals(Diversion.NOWHERE))
                .mapToDouble(Diversion.Origin::net)
                .sum();
        String born = Numbers.signed(created, 2);
        String moved = Numbers.signed(diversion.net() - created, 2);
        return new Label(
                "Net of losses, " + moved + " seats come from other places; " + born
                        + " from organizations that in the baseline are not founded, have closed, or have no place.",
                "与其他地区的净交换为" + moved + "个总部；另有" + born + "个来自基准中未成立、已关闭或没有落户地的组织。");
    }
}
