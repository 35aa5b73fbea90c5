package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.experiment.Ratio;
import hostcity.scenario.Scenario;
import hostcity.world.World;
import java.util.List;
import java.util.Optional;

/** What a scenario brings where it is made, what changes elsewhere, and what that costs. */
record EffectColumns(Language language) implements Catalogue.Columns {

    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    @Override
    public List<String> head() {
        return List.of(
                language.pick("scenario", "情景"),
                language.pick("where", "地点"),
                language.pick("seats: baseline → scenario", "总部数：基准 → 情景"),
                language.pick("seats", "总部数变化"),
                language.pick("branches", "分支机构变化"),
                language.pick("UN bodies", "联合国机构变化"),
                language.pick("offices elsewhere", "其他地区机构变化"),
                language.pick("offices, world", "全球机构变化"),
                language.pick("public cost, million USD a year", "公共成本（百万美元/年）"),
                language.pick("present value, million USD (city + scenario + nation)", "现值（百万美元；城市+情景+国家）"),
                language.pick("thousand USD per additional office-year", "每新增机构·年成本（千美元）"));
    }

    @Override
    public List<String> cells(CatalogueEntry entry, World world) {
        Effect here = entry.here();
        Bill bill = here.bill();
        return List.of(
                title(entry.scenario()),
                entry.where(world, language),
                Numbers.plain(here.seats().baseline(), 1) + " → "
                        + Numbers.plain(here.seats().scenario(), 1),
                Numbers.interval(here.seats(), 1, 2),
                Numbers.interval(here.branches(), 1, 2),
                Numbers.interval(here.unBodies(), 1, 2),
                entry.elsewhere().map(x -> Numbers.interval(x.offices(), 1, 2)).orElse("-"),
                Numbers.interval(entry.world().offices(), 1, 2),
                Numbers.interval(bill.yearlyUsd(), MILLION, 1),
                Numbers.signed(bill.presentUsd().mean() / MILLION, 0) + " (" + payers(bill) + ")",
                perOfficeYear(bill));
    }

    private String title(Scenario scenario) {
        return scenario.name() + ": " + language.pick(scenario.titleEn(), scenario.titleZh());
    }

    private static String payers(Bill bill) {
        return Numbers.signed(bill.cityUsd().mean() / MILLION, 0) + ", "
                + Numbers.signed(bill.scenarioUsd().mean() / MILLION, 0) + ", "
                + Numbers.signed(bill.nationUsd().mean() / MILLION, 0);
    }

    /** A cost per office that was not gained is no cost per office. */
    private String perOfficeYear(Bill bill) {
        Optional<Ratio> ratio = bill.usdPerOfficeYear();
        Difference gain = bill.officeYears();
        if (ratio.isEmpty()) {
            return language.pick("undefined", "无定义");
        }
        if (gain.mean() < 0) {
            return language.pick("fewer offices", "机构减少");
        }
        return Numbers.interval(ratio.get(), THOUSAND, 0);
    }
}
