package hostcity.report.table;

import hostcity.report.Bill;
import hostcity.report.CatalogueEntry;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What scenarios cost the public where they are made, who pays, and what that buys: a column for each scenario. */
final class CostsTable {

    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private record Item(Label name, Label unit, Function<CatalogueEntry, Cell> cell) {}

    private static final Label USD = new Label("million USD", "百万美元");

    private static final List<Item> ITEMS = List.of(
            bill(
                    "public spending while it is in force",
                    "生效期间公共支出",
                    new Label("million USD a year", "百万美元/年"),
                    x -> Cell.of(x.yearlyUsd(), MILLION, 2)),
            bill("present value", "现值", USD, x -> Cell.of(x.presentUsd(), MILLION, 1)),
            bill("of this by the city's budget", "其中城市预算支付", USD, x -> Cell.of(x.cityUsd(), MILLION, 1)),
            bill("of this new money of the scenario", "其中情景新增资金", USD, x -> Cell.of(x.scenarioUsd(), MILLION, 1)),
            bill(
                    "of this by the nation, forgone tax included",
                    "其中国家支付（含减免税）",
                    USD,
                    x -> Cell.of(x.nationUsd(), MILLION, 1)),
            item(
                    "of this for as many offices as there would be anyway (deadweight)",
                    "其中付给同等数量原本就在的机构（无谓支出）",
                    USD,
                    x -> Cell.of(x.deadweight().existingUsd(), MILLION, 1)),
            item(
                    "deadweight, share of the present value",
                    "无谓支出占现值比例",
                    Label.same("1"),
                    x -> Cell.of(x.deadweight().share(), 1, 2)),
            bill(
                    "additional office-years, present value",
                    "新增机构·年（现值）",
                    new Label("office-years", "机构·年"),
                    x -> Cell.of(x.officeYears(), 1, 2)),
            bill("cost of an additional office-year", "每新增机构·年成本", new Label("thousand USD", "千美元"), CostsTable::price),
            bill(
                    "benefit of hosting to the cities, present value",
                    "承接给城市带来的收益（现值）",
                    USD,
                    x -> Cell.of(x.benefitUsd(), MILLION, 1)),
            bill(
                    "the same less what cities and the scenario pay",
                    "收益减去城市与情景支付",
                    USD,
                    x -> Cell.of(x.welfareUsd(), MILLION, 1)));

    private static final Label NOTE = new Label(
            "Present values of the first year of the scenario, at the scenario's discount rate. The cost of an"
                    + " office-year is a ratio of means with Fieller's 95% interval; it is undefined where the"
                    + " interval of the additional office-years covers 0, not given where offices fall, and negative where"
                    + " the scenario saves money. Deadweight is by number, not by name: extra spending for as many"
                    + " offices as the baseline has, at the mean support of the place; its share is undefined where the"
                    + " interval of the present value covers 0. Benefits are jobs and prestige as cities in the model value"
                    + " them.",
            "现值以情景首年为基期，按情景贴现率计算。每机构·年成本为均值之比，附Fieller 95%区间；" + "当新增机构·年的区间含0时无定义；机构减少时不给出；节省支出时为负。"
                    + "无谓支出按数量而非名单计算：按当地平均补贴，付给与基准同等数量机构的额外支出；现值区间含0时其比例无定义。"
                    + "收益为模型中城市所看重的就业与声望。");

    private CostsTable() {}

    private static Item item(String en, String zh, Label unit, Function<CatalogueEntry, Cell> cell) {
        return new Item(new Label(en, zh), unit, cell);
    }

    private static Item bill(String en, String zh, Label unit, Function<Bill, Cell> cell) {
        return item(en, zh, unit, entry -> cell.apply(entry.here().bill()));
    }

    private static Cell price(Bill bill) {
        return bill.officeYears().high() < 0
                ? new Cell.Words(new Label("fewer offices", "机构减少"))
                : Cell.of(bill.usdPerAdditionalOfficeYear(), THOUSAND, 0);
    }

    static Table of(Report report) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.words("item", "beyond the baseline", "相对基准的增量"), Column.words("unit", "unit", "单位")));
        report.chapters().forEach(x -> columns.add(Column.ofScenario(x, Column.Kind.INTERVAL)));
        return new Table(
                "costs",
                new Label("What it costs where it is made", "政策所在地的成本"),
                columns,
                ITEMS.stream().map(x -> row(report, x)).toList(),
                Optional.of(NOTE));
    }

    private static List<Cell> row(Report report, Item item) {
        List<Cell> row = new ArrayList<>(List.of(new Cell.Words(item.name), new Cell.Words(item.unit)));
        report.chapters().stream().map(Chapter::entry).forEach(x -> row.add(item.cell.apply(x)));
        return row;
    }
}
