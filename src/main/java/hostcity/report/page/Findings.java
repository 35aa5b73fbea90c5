package hostcity.report.page;

import hostcity.experiment.Attribution;
import hostcity.experiment.Comparison;
import hostcity.experiment.Difference;
import hostcity.experiment.Diversion;
import hostcity.experiment.Ratio;
import hostcity.report.Bill;
import hostcity.report.CatalogueEntry;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import hostcity.report.Report;
import hostcity.report.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a comparison finds, in sentences. */
final class Findings {

    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private final Report report;
    private final Chapter chapter;
    private final CatalogueEntry entry;

    private Findings(Report report, Chapter chapter) {
        this.report = report;
        this.chapter = chapter;
        this.entry = chapter.entry();
    }

    /** The sentences on a scenario. */
    static List<Label> of(Report report, Chapter chapter) {
        Findings findings = new Findings(report, chapter);
        List<Label> sentences = new ArrayList<>();
        sentences.add(findings.seats());
        findings.timing().ifPresent(sentences::add);
        sentences.add(findings.world());
        sentences.add(findings.cost());
        chapter.comparison().attribution().ifPresent(x -> sentences.addAll(findings.why(x)));
        return sentences;
    }

    private Label seats() {
        Difference seats = entry.here().seats();
        int year = entry.span().end();
        String enWhere = capital(entry.where(report.world(), Language.EN));
        String zhWhere = entry.where(report.world(), Language.ZH);
        if (chapter.comparison().isWithoutEffect()) {
            return new Label(
                    "Not one run differs: no organization does anything else because of the scenario.",
                    "没有一次模拟出现差别：没有任何组织因该情景而改变行为。");
        }
        String numbers = Numbers.interval(seats, 1, 2);
        String base = Numbers.plain(seats.baseline(), 1);
        String after = Numbers.plain(seats.scenario(), 1);
        return clear(seats)
                ? new Label(
                        enWhere + " hosts " + after + " rather than " + base + " seats of organizations at the end of "
                                + year + ": " + numbers + ".",
                        year + "年末，" + zhWhere + "承接的组织总部为" + after + "个，基准为" + base + "个：" + numbers + "。")
                : new Label(
                        enWhere + ": no clear difference of seats at the end of " + year + " (" + base
                                + " in the baseline; " + numbers + ").",
                        zhWhere + "：" + year + "年末总部数无明确差别（基准" + base + "个；" + numbers + "）。");
    }

    private static boolean clear(Difference difference) {
        return difference.low() > 0 || difference.high() < 0;
    }

    private Optional<Label> timing() {
        Timing timing = entry.timing();
        if (timing.clearYear().isEmpty() || timing.halfYear().isEmpty()) {
            return Optional.empty();
        }
        int clear = timing.clearYear().getAsInt();
        int half = timing.halfYear().getAsInt();
        Label remains = timing.remaining()
                .map(x -> Numbers.plain(100 * x.value(), 0) + "%")
                .map(x -> new Label(
                        " Of what there is when it ends, " + x + " is left in the last year.",
                        "政策结束时的变化量到末年留存" + x + "。"))
                .orElse(new Label("", ""));
        return Optional.of(new Label(
                "The difference is clear from " + clear + " on, and half of it is there from " + half + " on."
                        + remains.en(),
                "差异自" + clear + "年起明确，自" + half + "年起达到一半。" + remains.zh()));
    }

    private Label world() {
        Difference offices = entry.world().offices();
        String numbers = Numbers.interval(offices, 1, 2);
        return clear(offices)
                ? new Label(
                        "The whole world has " + numbers + " offices (seats and branches) against the baseline.",
                        "全球机构（总部与分支）总数较基准变化" + numbers + "。")
                : new Label(
                        "In the world as a whole the number of offices (seats and branches) does not change clearly: "
                                + numbers + ".",
                        "全球机构（总部与分支）总数无明确变化：" + numbers + "。");
    }

    private Label cost() {
        Bill bill = entry.here().bill();
        String yearly = Numbers.interval(bill.yearlyUsd(), MILLION, 2);
        Optional<Ratio> ratio = bill.usdPerOfficeYear();
        String perYear = ratio.map(x -> Numbers.plain(x.value() / THOUSAND, 0) + " ["
                        + Numbers.plain(x.low() / THOUSAND, 0) + ", " + Numbers.plain(x.high() / THOUSAND, 0) + "]")
                .orElse("");
        return new Label(
                "Public spending changes by " + yearly + " million USD a year there; an additional office-year costs "
                        + ratio.map(x -> perYear + " thousand USD.")
                                .orElse("no defined amount, since the scenario may bring no office at all."),
                "当地公共支出变化" + yearly + "百万美元/年；"
                        + ratio.map(x -> "每新增一个机构·年的成本为" + perYear + "千美元。").orElse("每新增机构·年成本无定义，因为情景可能完全没有带来机构。"));
    }

    private List<Label> why(Attribution attribution) {
        List<Label> sentences = new ArrayList<>();
        Attribution.Effect effect = attribution.effects().stream()
                .filter(x -> x.place().equals(Attribution.FOCAL))
                .findFirst()
                .orElse(attribution.effects().get(0));
        if (!effect.place().equals(Comparison.WORLD)) {
            String direct = Numbers.signed(effect.direct().mean(), 2);
            String cluster = Numbers.signed(effect.cluster().mean(), 2);
            String rivals = Numbers.signed(effect.rivals().mean(), 2);
            sentences.add(new Label(
                    "Of this " + direct + " is the policy itself, " + cluster + " the response of clusters, " + rivals
                            + " that of rival cities.",
                    "其中政策直接效应" + direct + "，集聚反应" + cluster + "，竞争城市反应" + rivals + "。"));
            attribution.diversions().stream()
                    .filter(x -> x.place().equals(effect.place()))
                    .forEach(x -> sentences.add(diverted(x)));
        }
        return sentences;
    }

    private static Label diverted(Diversion diversion) {
        double created = diversion.origins().stream()
                .filter(x -> x.from().equals(Diversion.NOWHERE))
                .mapToDouble(Diversion.Origin::net)
                .sum();
        String born = Numbers.signed(created, 2);
        String moved = Numbers.signed(diversion.net() - created, 2);
        return new Label(
                moved + " are seats that would be elsewhere otherwise, " + born + " would not be there at all.",
                moved + "个总部原本会在其他地方，" + born + "个原本不会存在。");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
