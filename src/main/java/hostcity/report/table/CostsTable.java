package hostcity.report.table;

import hostcity.report.Bill;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Report;
import java.util.List;
import java.util.Optional;

/** What each scenario costs the public where it is made, who pays, and what that buys. */
final class CostsTable {

    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private static final List<Column> COLUMNS = List.of(
            Column.words("scenario", "scenario", "情景"),
            Column.interval("yearly_million_usd", "million USD a year", "百万美元/年"),
            Column.interval("present_million_usd", "present value, million USD", "现值（百万美元）"),
            Column.interval("city_million_usd", "paid by city", "城市支付"),
            Column.interval("scenario_million_usd", "new money of the scenario", "情景新增资金"),
            Column.interval("nation_million_usd", "paid or forgone by nation", "国家支付或让渡"),
            Column.interval("office_years", "additional office-years, present value", "新增机构·年（现值）"),
            Column.interval(
                    "thousand_usd_per_office_year", "thousand USD per additional office-year", "每新增机构·年成本（千美元）"));

    private CostsTable() {}

    static Table of(Report report) {
        return new Table(
                "costs",
                new Label("What it costs where it is made", "政策所在地的成本"),
                COLUMNS,
                report.chapters().stream().map(CostsTable::row).toList(),
                Optional.of(new Label(
                        "Spending beyond the baseline. Present values of the first year of the scenario, at the"
                                + " scenario's discount rate. The cost of an office-year is a ratio of means with Fieller's"
                                + " 95% interval; it is undefined where the interval of the additional office-years covers 0,"
                                + " and negative where the scenario loses offices or saves money.",
                        "相对基准的额外支出。现值以情景首年为基期，按情景贴现率计算。每机构·年成本为均值之比，附Fieller 95%区间；"
                                + "当新增机构·年的区间含0时无定义；情景使机构减少或节省支出时为负。")));
    }

    private static List<Cell> row(Chapter chapter) {
        Bill bill = chapter.entry().here().bill();
        return List.of(
                new Cell.Words(chapter.title()),
                Cell.of(bill.yearlyUsd(), MILLION, 2),
                Cell.of(bill.presentUsd(), MILLION, 1),
                Cell.of(bill.cityUsd(), MILLION, 1),
                Cell.of(bill.scenarioUsd(), MILLION, 1),
                Cell.of(bill.nationUsd(), MILLION, 1),
                Cell.of(bill.officeYears(), 1, 2),
                Cell.of(bill.usdPerOfficeYear(), THOUSAND, 0));
    }
}
